// A reader who searches a built site in Firefox, from a disk or over HTTP; Firefox is driven over WebDriver BiDi:
//   node --experimental-websocket tests/firefox.mjs URL WORDS      (from Node.js 22 on without the option)
// URL is the site's (file:///…/_site/ or http://…/), WORDS are in its texts several times, best in Traditional. BANMIAN_FIREFOX
// names the program, else firefox-esr. Ends with 1 at the first step that fails.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const [site, words] = process.argv.slice(2);
const profile = fs.mkdtempSync(path.join(os.tmpdir(), "firefox-"));
const firefox = spawn(process.env.BANMIAN_FIREFOX ?? "firefox-esr",
  ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
  { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: profile } });
const listening = await new Promise((done) => {
  let said = "";
  firefox.stderr.on("data", (data) => {
    const at = (said += data).match(/ws:\/\/\S+/);
    if (at) done(at[0]);
  });
});
const socket = new WebSocket(`${listening}/session`);
await new Promise((done, fail) => { socket.onopen = done; socket.onerror = fail; });

const [waiting, errors] = [new Map(), []];
socket.onmessage = ({ data }) => {
  const { id, type, result, message, params } = JSON.parse(data);
  if (type === "event" && params.level === "error") errors.push(params.text);
  else if (type === "error") waiting.get(id)?.fail(new Error(message));
  else waiting.get(id)?.done(result);
};
let sent = 0;
const send = (method, params = {}) => new Promise((done, fail) => {
  waiting.set(++sent, { done, fail });
  socket.send(JSON.stringify({ id: sent, method, params }));
});

const { capabilities } = await send("session.new", { capabilities: {} });
await send("session.subscribe", { events: ["log.entryAdded"] });
const { contexts: [{ context }] } = await send("browsingContext.getTree");
const open = (page) => send("browsingContext.navigate", { context, url: site + page, wait: "complete" });
const type = (...keys) => send("input.performActions", { context, actions: [{ type: "key", id: "keys",
  actions: keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }] });
const ask = async (expression) => {
  const { result } = await send("script.evaluate",
    { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: true });
  return JSON.parse(result?.value ?? "null");
};
/** Asks until the answer is not nothing, for ten seconds: a page may be on its way. */
const comes = async (expression) => {
  for (let i = 0; i < 100; i++) {
    const answer = await ask(expression).catch(() => null);
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`this never came: ${expression}`);
};
const [results, field] = ["document.querySelectorAll('#found li').length", "document.querySelector('#search [name=q]')"];
const at = "document.querySelector('.hits span')?.textContent";

try {
  await open("zh-hans/index.html");
  await type("/");
  await comes("document.activeElement.matches('input[type=search]')");
  await type(...words, "\uE007");
  await comes("location.href.includes('/search/')");
  const shown = await comes(results);
  assert.equal(await ask("document.querySelectorAll('#found svg path[d^=M]:last-child').length"), shown);
  console.log(`${words}: ${await ask("document.getElementById('found-count').textContent")}`);

  await ask("document.querySelector('#found h2 a').click()");
  const first = await comes(at);
  await type("n");
  await comes(`${at} !== ${JSON.stringify(first)}`);
  await type("N");
  await comes(`${at} === ${JSON.stringify(first)}`);
  const [top, bottom, height] = await ask(
    "(({ top, bottom }) => [top, bottom, innerHeight])(document.querySelector('mark.current').getBoundingClientRect())");
  assert.ok(top >= 0 && bottom <= height);

  await open("zh-hans/search/index.html");
  await ask(`(${field}.value = ${JSON.stringify(words)},
    ${field}.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })))`);
  await new Promise((done) => setTimeout(done, 1000));
  assert.equal(await ask(results), 0);
  await ask(`${field}.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))`);
  await comes(results);
  const headline = (await ask("[...document.querySelectorAll('#found h2')].map((h) => h.textContent)"))
    .map((text) => text.match(/\p{Script=Han}{6}/u)?.[0]).find(Boolean);

  const hostile = encodeURIComponent(`<img src=x onerror=alert(1)>"'${words}`);
  await open(`zh-hant/search/index.html?q=${hostile}`);
  await comes("document.getElementById('found-count').textContent");
  assert.equal(await ask("document.querySelectorAll('main img').length"), 0);

  if (headline) {
    await open(`zh-hans/search/index.html?q=${encodeURIComponent(`${headline.slice(0, 2)}曌${headline.slice(3)}`)}`);
    console.log(`offered: ${await comes("document.querySelector('#close a')?.textContent")}`);
  }
  assert.deepEqual(errors, []);
  console.log(`${capabilities.browserName} ${capabilities.browserVersion}: passed`);
} catch (error) {
  console.error(error.message, errors);
  process.exitCode = 1;
} finally {
  await send("browser.close").catch(() => {});
  socket.close();
  firefox.on("exit", () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
}
