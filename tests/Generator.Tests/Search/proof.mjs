// Asks a built site so many questions drawn from its own texts, and compares what the client finds with what reading every text
// finds.
//   node proof.mjs SITE OPENCC [QUERIES [costs]]
// Prints every disagreement, and ends with 1 where there is any. With “costs” each query is that of a reader who comes to the
// page first, and what each kind loads and takes is printed: half of them at most / 95 in 100 at most.
import { client, folding, stories } from "./archive.mjs";
import { dice } from "./dice.mjs";

const [site, opencc, count = "300", costs] = process.argv.slice(2);
const fold = folding(opencc);
const all = [...stories(site)].map(([address, { names, texts }]) => ({
  address, names, texts, folded: [...new Set(Object.values(texts).flat().map(fold))],
}));

const chance = dice(20210201);
const one = (list) => list[chance(list.length)];
const cut = (text, length) => {
  const characters = [...text];
  const start = chance(Math.max(1, characters.length - length + 1));
  return characters.slice(start, start + length).join("");
};
const text = (script) => {
  const { texts } = one(all);
  return one(texts[script] ?? Object.values(texts).flat());
};
const exact = (words) => ({ words, query: `"${words}"` });
const matching = (form) => all.flatMap((story) => Object.values(story.texts).flat().flatMap((t) => t.match(form) ?? []));
const [latin, far] = [matching(/[A-Za-z0-9][A-Za-z0-9 .%]*[A-Za-z0-9]/g), matching(/.?[\u{20000}-\u{3ffff}].?/gu)];
const names = all.flatMap((story) => story.names);
const plain = (words) => /^[\p{Script=Han}]+$/u.test(words) ? { words, query: words } : exact(words);

// Each gives one or several terms: what is to be found, and how it is asked for.
const kinds = {
  "one character": () => [plain(cut(text(), 1))],
  "in Simplified": () => [plain(cut(text("zh-hans"), 2 + chance(11)))],
  "in Traditional": () => [plain(cut(text("zh-hant"), 2 + chance(11)))],
  "with marks": () => [exact(cut(text(), 4 + chance(9)))],
  "figures and Latin": () => [exact(latin.length ? one(latin) : "2021")],
  "beyond the BMP": () => [exact(far.length ? one(far) : "𠮷")],
  "a name": () => [plain(names.length ? one(names) : "李丹")],
  "over the end of a paragraph": () => {
    const texts = one(Object.values(one(all).texts));
    const at = chance(texts.length);
    return [exact(`${[...texts[at]].slice(-2).join("")}${[...texts[(at + 1) % texts.length]].slice(0, 2).join("")}`)];
  },
  "two words": () => [plain(cut(text(), 2)), plain(cut(text(), 2))],
  "a word and not another": () => {
    const without = plain(cut(text(), 2));
    return [plain(cut(text(), 2)), { ...without, query: `-${without.query}`, not: true }];
  },
};

let [faults, answers] = [0, 0];
const asked = [];
const before = client(site);
for (let i = 0; i < Number(count); i++) {
  const kind = Object.keys(kinds)[i % Object.keys(kinds).length];
  const terms = kinds[kind]().filter(({ words }) => words.trim() && !/["“”「」]/.test(words));
  if (!terms.length || terms[0].not) continue;
  const query = terms.map((term) => term.query).join(" ");
  const wanted = terms.map(({ words, not }) => [fold(words), Boolean(not)]);
  const truth = all.filter(({ folded }) => wanted.every(([said, not]) => folded.some((t) => t.includes(said)) !== not))
    .map((story) => story.address).sort();
  const { banmian, loaded } = costs ? client(site) : before;
  const start = performance.now();
  await banmian.fold();
  const hits = await banmian.search(banmian.parse(query), {});
  const milliseconds = performance.now() - start;
  const index = loaded.bytes;
  await Promise.all(hits.slice(0, 20).map(({ page }) => banmian.get(page, `zh-hans/${page}/page.js`)));
  asked.push({ kind, milliseconds, index, excerpts: loaded.bytes - index });
  answers += truth.length;
  const found = hits.map(({ page, number }) => `${page}/${number}`).sort();
  if (found.join() === truth.join()) continue;
  faults++;
  const [missed, wrong] = [truth.filter((a) => !found.includes(a)), found.filter((a) => !truth.includes(a))];
  console.log(`${kind}: ${query}: ${missed.length} missed (${missed[0]}), ${wrong.length} wrong (${wrong[0]})`);
}

const among = (list, share) => list.sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];
const both = (list, of, unit) =>
  [0.5, 0.95].map((share) => Math.round(among(list.map((one) => one[of] / unit), share))).join(" / ");
if (costs) console.log("| query | number | KB of the index | KB of excerpts | ms |\n|---|--:|--:|--:|--:|");
const row = (name, list) => console.log(`| ${name} | ${list.length} | ${both(list, "index", 1000)} | `
  + `${both(list, "excerpts", 1000)} | ${both(list, "milliseconds", 1)} |`);
if (costs) for (const kind of Object.keys(kinds)) row(kind, asked.filter((one) => one.kind === kind));
if (costs) row("all but one character", asked.filter(({ kind }) => kind !== "one character"));
console.log(`${asked.length} queries, ${answers} answers, ${faults} faults`);
process.exitCode = faults || !answers ? 1 : 0;
