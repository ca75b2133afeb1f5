// Asks a built site so many questions drawn from its own texts, and compares what the client finds with what reading every text
// finds.
//   node proof.mjs SITE OPENCC [QUERIES]
// Prints a line for each kind of query, and every disagreement; ends with 1 where there is any.
import { client, folding, stories } from "./archive.mjs";

const [site, opencc, count = "300"] = process.argv.slice(2);
const { banmian, loaded } = client(site);
await banmian.get("folding", "search/folding.js");
const fold = folding(opencc);
const all = [...stories(site)].map(([address, { names, texts }]) => ({
  address, names, texts, folded: [...new Set(Object.values(texts).flat().map(fold))],
}));

let state = 20210201;
function chance(below) { // mulberry32
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const one = (list) => list[chance(list.length)];
const cut = (text, length) => {
  const characters = [...text];
  const start = chance(Math.max(1, characters.length - length + 1));
  return characters.slice(start, start + length).join("");
};
const text = (script) => one(Object.entries(one(all).texts).filter(([name]) => !script || name === script).flatMap(([, t]) => t));
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
const bytes = {};
for (let i = 0; i < Number(count); i++) {
  const kind = Object.keys(kinds)[i % Object.keys(kinds).length];
  const terms = kinds[kind]().filter(({ words }) => words.trim() && !/["“”「」]/.test(words));
  if (!terms.length || terms[0].not) continue;
  const query = terms.map((term) => term.query).join(" ");
  const wanted = terms.map(({ words, not }) => [fold(words), Boolean(not)]);
  const truth = all.filter(({ folded }) => wanted.every(([said, not]) => folded.some((t) => t.includes(said)) !== not))
    .map((story) => story.address).sort();
  loaded.bytes = 0;
  const found = (await banmian.search(banmian.parse(query), {})).map((story) => story.path).sort();
  (bytes[kind] ??= []).push(loaded.bytes);
  answers += truth.length;
  if (found.join() === truth.join()) continue;
  faults++;
  const [missed, wrong] = [truth.filter((a) => !found.includes(a)), found.filter((a) => !truth.includes(a))];
  console.log(`${kind}: ${query}: ${missed.length} missed (${missed[0]}), ${wrong.length} wrong (${wrong[0]})`);
}
for (const [kind, list] of Object.entries(bytes)) console.log(`${kind}: ${list.length} queries`);
console.log(`${Object.values(bytes).flat().length} queries, ${answers} answers, ${faults} faults`);
process.exitCode = faults || !answers ? 1 : 0;
