// A built site as node sees it: the client of the site, which loads its files from the disk, and the site's texts: as page.json
// has them in the script of the dump, in the others as page.js has them, from which excerpts are taken. Folding and finding are written anew here, from OpenCC's dictionaries, to prove the client by.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The client over a site's folder; `loaded` counts the files and bytes it asked for. */
export function client(site) {
  const context = vm.createContext({});
  context.globalThis = context;
  const run = (file) => {
    const bytes = fs.readFileSync(path.join(site, file));
    vm.runInContext(bytes[0] === 0xff ? bytes.subarray(2).toString("utf16le") : bytes.toString("utf8"), context);
    return bytes.length;
  };
  run("assets/query.js");
  const loaded = { files: 0, bytes: 0 };
  context.banmian.load = async (file) => {
    loaded.files++;
    loaded.bytes += run(file);
  };
  return { banmian: context.banmian, loaded };
}

/** Every story: its address, and its texts in every script. */
export function stories(site) {
  const found = new Map();
  for (const script of fs.readdirSync(site).filter((name) => name.startsWith("zh-")))
    for (const file of fs.readdirSync(path.join(site, script), { recursive: true })) {
      const folder = path.dirname(file).replaceAll("\\", "/");
      const of = (number) => found.get(`${folder}/${number}`)
        ?? found.set(`${folder}/${number}`, { names: [], texts: {} }).get(`${folder}/${number}`);
      if (path.basename(file) === "page.json")
        for (const story of JSON.parse(fs.readFileSync(path.join(site, script, file), "utf8")).stories) {
          of(story.id.slice(1)).names.push(...story.byline, ...story.credit);
          of(story.id.slice(1)).texts[script] = story.units.map((unit) => unit.text);
        }
      else if (path.basename(file) === "page.js" && !fs.existsSync(path.join(site, script, folder, "page.json"))) {
        const values = fs.readFileSync(path.join(site, script, file), "utf16le");
        for (const [number, , ...texts] of JSON.parse(`[${values.slice(values.indexOf("(") + 1, values.lastIndexOf(")"))}]`)[2])
          of(number).texts[script] = texts.flat();
      }
    }
  return found;
}

/** A text as it is searched: its tokens, each between two marks. */
export function folding(opencc) {
  const above = new Map();
  const top = (c) => { while (above.has(c)) c = above.get(c); return c; };
  for (const name of ["STCharacters", "TSCharacters", "TWVariants", "HKVariants"])
    for (const line of fs.readFileSync(path.join(opencc, `${name}.txt`), "utf8").split("\n")) {
      if (line.startsWith("#") || !line.includes("\t")) continue;
      const [from, to] = line.trimEnd().split("\t");
      for (const form of to.split(" ")) {
        if ([...form].length !== 1 || [...from].length !== 1) continue;
        const [one, other] = [top(from), top(form)].sort((a, b) => a.codePointAt(0) - b.codePointAt(0));
        if (one !== other) above.set(other, one);
      }
    }
  const same = { "「": "“", "」": "”", "『": "‘", "』": "’", "・": "·", "•": "·", "‧": "·", "―": "—", "─": "—", "〜": "~" };
  return (text) => `|${[...text].map((c) => c >= "！" && c <= "～" ? String.fromCodePoint(c.codePointAt(0) - 0xfee0) : same[c] ?? c)
    .map((c) => c.toLowerCase()).map(top).join("")
    .match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+|[^\s]/gu)?.join("|") ?? ""}|`;
}
