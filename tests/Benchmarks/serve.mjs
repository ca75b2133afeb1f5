// Measures how long an archivist waits from saving a dump to seeing it in Chromium:
//   node --experimental-websocket tests/Benchmarks/serve.mjs PROGRAM ARCHIVE DUMP WORD
// (From Node.js 22 on without the option.) PROGRAM serves a copy of ARCHIVE; in DUMP, a path in it, the last character of WORD is
// replaced 13 times. The newspaper page of the dump is open. Prints the milliseconds of the first save and, of the others, the median, the least and the most.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "./chromium.mjs";

const [program, archive, dump, word] = process.argv.slice(2);
const site = fs.mkdtempSync(path.join(os.tmpdir(), "served-"));
fs.cpSync(archive, site, { recursive: true, filter: (file) => !/[/\\](_site|\.git)$/.test(file) });
const server = spawn(path.resolve(program), ["--site", site, "serve", "--port", "4900"],
  { stdio: ["ignore", "pipe", "inherit"] });
process.on("exit", () => server.kill("SIGINT"));
const address = await new Promise((done) => {
  let said = "";
  server.stdout.on("data", (data) => {
    const at = (said += data).match(/http:\S+/);
    if (at) done(at[0]);
  });
});

const { send, ask, close } = await chromium();
const built = path.join(site, "_site");
const pages = fs.readdirSync(built, { recursive: true }).filter((file) => path.basename(file) === "page.txt")
  .filter((file) => fs.readFileSync(path.join(built, file), "utf8").includes(word));
const page = pages[0];
if (new Set(pages.map((file) => file.split(path.sep).slice(1).join("/"))).size !== 1)
  throw new Error(`${pages.length} pages have ${word}: it must stand in one line of one dump, as it is printed there`);
// A site with a base URL stands below its path, to which the server leads.
const home = (await fetch(address)).url;
await send("Page.navigate", { url: new URL(`${path.dirname(page).split(path.sep).join("/")}/`, home).href });
await new Promise((done) => setTimeout(done, 2000));

/** Whether the page shows a word, in a frame that is painted. */
const shows = (text) => ask(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
  () => done(document.body.textContent.replace(/\\s/g, "").includes(${JSON.stringify(text)})))))`);
const times = [];
for (let i = 0; i < 13; i++) {
  const next = `${word.slice(0, -1)}${"改换新样"[i % 4]}`;
  const file = path.join(site, dump);
  const before = fs.readFileSync(file, "utf8");
  const last = i === 0 ? word : `${word.slice(0, -1)}${"改换新样"[(i - 1) % 4]}`;
  if (!before.includes(last)) throw new Error(`${last} is not in ${dump}`);
  const start = performance.now();
  fs.writeFileSync(file, before.replace(last, next));
  while (!await shows(next)) {
    if (performance.now() - start > 60_000) throw new Error(`${next} is not shown after a minute`);
    await new Promise((done) => setTimeout(done, 5));
  }
  times.push(performance.now() - start);
  await new Promise((done) => setTimeout(done, 1000));
}
const [first, ...rest] = times.map(Math.round);
rest.sort((a, b) => a - b);
console.log(`first ${first} ms, then ${rest[rest.length >> 1]} ms (${rest[0]} to ${rest.at(-1)}), load ${os.loadavg()[0]}`);
await close();
server.kill("SIGINT");
server.on("exit", () => fs.rmSync(site, { recursive: true, force: true, maxRetries: 5 }));
