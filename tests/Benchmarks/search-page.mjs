// Measures in Chromium how long a reader waits from the key to the results:
//   node --experimental-websocket tests/Benchmarks/search-page.mjs SITE [URL]      (from Node.js 22 on without the option)
// SITE is the folder of a built site, of whose texts 60 queries are drawn; URL is where it is served, else it is read from the
// disk. Before each query the page is opened anew. Prints milliseconds to the count and to the first result on the screen: half
// of all queries at most / 95 in 100 at most. BANMIAN_CHROMIUM names the program, else chromium.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dice } from "../Generator.Tests/Search/dice.mjs";

const [site, url = pathToFileURL(path.resolve(process.argv[2]))] = process.argv.slice(2);
const profile = fs.mkdtempSync(path.join(os.tmpdir(), "chromium-"));
const chromium = spawn(process.env.BANMIAN_CHROMIUM ?? "chromium",
  ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
  { stdio: ["ignore", "ignore", "pipe"] });
const listening = await new Promise((done) => {
  let said = "";
  chromium.stderr.on("data", (data) => {
    const at = (said += data).match(/ws:\/\/\S+/);
    if (at) done(at[0]);
  });
});
const socket = new WebSocket(listening);
await new Promise((done) => { socket.onopen = done; });
const waiting = new Map();
socket.onmessage = ({ data }) => {
  const { id, result } = JSON.parse(data);
  waiting.get(id)?.(result);
};
let [sent, sessionId] = [0, undefined];
const send = (method, params = {}) => new Promise((done) => {
  waiting.set(++sent, done);
  socket.send(JSON.stringify({ id: sent, method, params, sessionId }));
});
const { targetId } = await send("Target.createTarget", { url: "about:blank" });
({ sessionId } = await send("Target.attachToTarget", { targetId, flatten: true }));
const ask = async (expression) =>
  (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }))?.result?.value;

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
await send("Browser.close");
socket.close();
chromium.on("exit", () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
