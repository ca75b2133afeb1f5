// A page in headless Chromium, spoken to in its own protocol (https://chromedevtools.github.io/devtools-protocol/), so that
// measuring needs no package. BANMIAN_CHROMIUM names the program, else chromium.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Starts it: `send` gives a command of the protocol, `ask` the value of an expression in the page, `close` ends it. */
export async function chromium() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "chromium-"));
  const browser = spawn(process.env.BANMIAN_CHROMIUM ?? "chromium",
    ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
    { stdio: ["ignore", "ignore", "pipe"] });
  const listening = await new Promise((done) => {
    let said = "";
    browser.stderr.on("data", (data) => {
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
  const close = async () => {
    await send("Browser.close");
    socket.close();
    browser.on("exit", () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  };
  return { send, ask, close };
}
