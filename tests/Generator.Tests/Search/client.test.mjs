// Tests of assets/query.js in node's own runner:  node client.test.mjs SITE
// Some ask the site, which has several blocks; what a query means needs none.
import assert from "node:assert/strict";
import test from "node:test";
import { client, stories } from "./archive.mjs";

const site = process.argv[2];
const all = [...stories(site)].map(([address, story]) => ({ address, ...story }));
const plain = (value) => JSON.parse(JSON.stringify(value));
const asked = async () => {
  const { banmian, loaded } = client(site);
  await banmian.fold();
  const find = async (query, filter = {}) => plain(await banmian.search(banmian.parse(query), filter));
  return { banmian, loaded, find };
};
const { banmian, find } = await asked();
const meaning = (query) => plain(banmian.parse(query)).map(({ tokens, not }) => `${not ? "-" : ""}${tokens.join("|")}`);

test("a query is words, marks part them, and “-” excludes", () => {
  assert.deepEqual(meaning("新区 创新"), ["新|区", "创|新"]);
  assert.deepEqual(meaning("新区，创新"), ["新|区", "创|新"]);
  assert.deepEqual(meaning("新区 -创新"), ["新|区", "-创|新"]);
  assert.deepEqual(meaning("GDP2021年"), ["gdp2021|年"]);
  assert.deepEqual(meaning("𠮷野"), ["𠮷|野"]);
});

test("what is quoted stands as it is, also where the quotation does not end", () => {
  assert.deepEqual(meaning("\"新区，创新\""), ["新|区|,|创|新"]);
  assert.deepEqual(meaning("「新區 創新」"), meaning("\"新区 创新\""));
  assert.deepEqual(meaning("\"新区"), ["新|区"]);
  assert.deepEqual(meaning("，"), [","]);
});

test("nothing that is asked beside a quotation is left out, though no blank parts them", () => {
  assert.deepEqual(meaning("“双碳”目标"), ["双|碳", "目|标"]);
  assert.deepEqual(meaning("实现\"双碳\"-目标"), ["实|现", "双|碳", "-|目|标"]);
  assert.deepEqual(meaning("\"新区\"\"创新\""), ["新|区", "创|新"]);
  assert.deepEqual(meaning("-“新区 创新” －目标 AT-T"), ["-新|区|创|新", "-目|标", "at|-|t"]);
});

test("a query of nothing finds nothing", async () => {
  for (const query of ["", " ", "\"\"", "-新区", "\u200b", "　"]) assert.deepEqual(await find(query), [], query);
});

test("a hit is found over blanks, in either script, as often as it stands", () => {
  const term = banmian.parse("综合保税")[0].tokens;
  assert.deepEqual(plain(banmian.ranges("在綜合　保稅區和综合保税区", term)), [[1, 6], [8, 12]]);
  assert.deepEqual(plain(banmian.ranges("综合\u{e0100}保\ufe00税", term)), [[0, 7]]);
});

test("a variant has one character replaced, added or left out", () => {
  const term = banmian.parse("综合保税区")[0].tokens;
  assert.deepEqual(plain(banmian.variants("综合保险区", term)), ["综合保险区"]);
  assert.deepEqual(plain(banmian.variants("综合大保税区", term)), ["综合大保税区"]);
  assert.ok(plain(banmian.variants("建综合税区", term)).includes("综合税区"));
  assert.deepEqual(plain(banmian.variants("综合保险局", term)), []);
});

test("for a headline with a wrong character, the story is among those offered", async () => {
  const headline = /^[\p{Script=Han}]{6,}$/u;
  const sought = all.flatMap(({ address, texts }) => texts["zh-hans"].slice(0, 1).filter((text) => headline.test(text))
    .map((text) => ({ address, text })));
  assert.ok(sought.length > 5);
  for (const { address, text } of sought)
    for (const kept of [2, 3]) {
      const wrong = [...[...text].slice(0, kept), "曌", ...[...text].slice(3, 6)].join("");
      assert.deepEqual(await find(wrong), []);
      const [{ tokens }] = banmian.parse(wrong);
      const close = plain(await banmian.close(tokens)).map(({ page, number }) => `${page}/${number}`);
      assert.ok(close.includes(address), `${wrong}: ${text}`);
      assert.ok(banmian.variants(text, tokens).length);
    }
});

test("filters leave out what they do not let through", async () => {
  const every = await find("的");
  const of = async (filter) => (await find("的", filter)).map(({ page }) => page);
  const only = (form) => every.map(({ page }) => page).filter((page) => form.test(page));
  assert.deepEqual(await of({ paper: "xinqu" }), only(/^xinqu/));
  assert.deepEqual(await of({ in: "xinqu/2021-02-01" }), only(/^xinqu\/2021-02-01\//));
  assert.deepEqual(await of({ in: "xinqu/2021-02" }), []);
  assert.deepEqual(await of({ from: "2021-02-02", to: "2021-02-02" }), only(/2021-02-02/));
  assert.deepEqual(await of({ section: "要聞" }), only(/^xinqu\/2021-02-01\/01$/));
  assert.deepEqual((await Promise.all(["0", "1", "2"].map((kind) => of({ kind })))).flat().length, every.length);
  assert.deepEqual(await of({ paper: "nobody" }), []);
});

test("an issue of which only the month is known, or that it is of some, is of every day that it may be of", async () => {
  for (const [date, from, to] of [["2021-02", "2021-02-01", "2021-02-28"], ["2021-02-15~", "2021-02-15", "2021-02-15"],
    ["2021", "2021-01-01", "2021-12-31"], ["2021-02~", "2021-02-01", "2021-02-28"],
    ["2021-02/2021-04", "2021-03-01", "2021-03-31"]]) {
    const { banmian, find } = await asked();
    const { stories } = banmian;
    banmian.stories = (name, issues, lengths) =>
      stories(name, issues.map(([folder, paper, stated, ends]) => [folder, paper, stated && date, ends]), lengths);
    const dated = (await find("的")).filter(({ date }) => date);
    assert.deepEqual(await find("的", { from, to }), dated, date);
    assert.deepEqual(await find("的", { from: "2022-01-01" }), [], date);
    assert.deepEqual(await find("的", { to: "2020-12-31" }), [], date);
  }
});

test("a block in which the rarest token is nowhere is not asked further", async () => {
  const { loaded, find } = await asked();
  await find("曌的是在了和有");
  const shards = loaded.files;
  await find("的是在了和有曌");
  assert.equal(loaded.files, shards);
});

test("what a dump says is found and never run", async () => {
  for (const said of ["alert(1); (", "</script><script>alert(2)", "\\u0022, alert(3)", "`${alert(4)}`"])
    assert.ok((await find(`"${said}"`)).length > 0, said);
});

test("no query makes it fail", async () => {
  let state = 18;
  const chance = (below) => (state = Math.imul(state, 1103515245) + 12345 & 0x7fffffff) >> 8 & 0xffff % below || state % below;
  const pieces = ["新", "区", "的", "2021", "gdp", " ", "\"", "“", "」", "-", "，", "|", "\\", "</script>", "<img src=x>",
    "__proto__", "constructor", "\ud842", "\udfb7", "𠮷", "\u0000", "\u202e", "\ufeff", "%", "'", "\t", "\n", "\uffff"];
  for (let i = 0; i < 300; i++) {
    const query = Array.from({ length: 1 + chance(12) }, () => pieces[chance(pieces.length)]).join("");
    const found = await find(query, { section: pieces[chance(pieces.length)], from: chance(2) ? query : "" });
    assert.ok(Array.isArray(found), query);
    if (i % 6 === 0) for (const { tokens } of banmian.parse(query)) await banmian.close(tokens);
  }
});
