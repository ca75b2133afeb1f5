// Measures in Chromium how long a reader waits from the key to the results:
//   node --experimental-websocket tests/Benchmarks/search-page.mjs SITE [URL]      (from Node.js 22 on without the option)
// SITE is the folder of a built site, of whose texts 60 queries are drawn; URL is where it is served, else it is read from the
// disk. Before each query the page is opened anew. Prints milliseconds to the count and to the first result on the screen: half
// of all queries at most / 95 in 100 at most. BANMIAN_CHROMIUM names the program, else chromium.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dice } from "../Generator.Tests/Search/dice.mjs";
import { chromium } from "./chromium.mjs";

const [site, url = pathToFileURL(path.resolve(process.argv[2]))] = process.argv.slice(2);
const { send, ask, close } = await chromium();

const chance = dice(99);
const one = (list) => list[chance(list.length)];
const pages = fs.readdirSync(path.join(site, "zh-hans"), { recursive: true }).filter((file) => path.basename(file) === "page.js");
/** Some ideographs that stand somewhere. */
function cut(length) {
  for (;;) {
    const script = fs.readFileSync(path.join(site, "zh-hans", one(pages)), "utf16le");
    const stories = JSON.parse(`[${script.slice(script.indexOf("(") + 1, script.lastIndexOf(")"))}]`)[2];
    const runs = one(stories).slice(2).flat().flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
      .filter((run) => run.length >= length);
    if (!runs.length) continue;
    const run = one(runs);
    const start = chance(run.length - length + 1);
    return run.slice(start, start + length);
  }
}
const kinds = [() => cut(1), () => cut(2), () => cut(4), () => cut(7), () => `${cut(2)} ${cut(2)}`, () => `${cut(2)} -${cut(2)}`];

/** In the page: types a query, and waits for the count and the first result, if there is one. */
const typed = (query) => new Promise((done) => {
  const [count, list] = ["found-count", "found"].map((id) => document.getElementById(id));
  const field = document.querySelector("#search [name=q]");
  count.textContent = "…";
  field.value = query;
  const start = performance.now();
  let counted = 0;
  new MutationObserver((_, observer) => {
    if (count.textContent === "…") return;
    counted ||= performance.now() - start;
    if (/\d/.test(count.textContent) && !list.children.length) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => done([counted, performance.now() - start]), 0)); // after it is painted
  }).observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
});

const times = [];
for (let i = 0; i < 60; i++) {
  await send("Page.navigate", { url: `${url}/zh-hans/search/index.html` });
  while (!await ask("document.readyState === 'complete' && document.getElementById('search')?.hidden === false"))
    await new Promise((done) => setTimeout(done, 50));
  times.push(await ask(`(${typed})(${JSON.stringify(kinds[i % kinds.length]())})`));
}
const shares = (part) => {
  const all = times.map((time) => time[part]).sort((a, b) => a - b);
  return [0.5, 0.95].map((share) => Math.round(all[Math.floor((all.length - 1) * share)])).join(" / ");
};
console.log(`count ${shares(0)} ms, first result ${shares(1)} ms, load ${os.loadavg()[0]}`);
await close();
