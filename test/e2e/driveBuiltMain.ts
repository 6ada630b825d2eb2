import { readFileSync, readdirSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Fake from "../unit/desktop/fakeElectron.ts";
import { createFramedAsk } from "../../shared/api/frames.ts";

// Runs in a Node.js of its own: loads the built main process with `electron` replaced, asks it, and prints the answers.
const fake = pathToFileURL(path.join(import.meta.dirname, "../unit/desktop/fakeElectron.ts")).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron"
      ? { url: fake, format: "module-typescript", shortCircuit: true }
      : next(specifier, context),
});

const { FakeWindow, app, becomeReady, channels, session } = (await import(fake)) as typeof Fake;
await import(pathToFileURL(path.join(import.meta.dirname, "../../out/desktop/main.js")).href);
becomeReady();
await new Promise(setImmediate);

/** What the page's own scheme answers. */
async function load(url: string) {
  const answer = await session.defaultSession.schemes.get("stet")?.({ url, method: "GET" } as Request);
  const { status, headers } = answer ?? new Response();
  return {
    status,
    type: headers.get("content-type"),
    policy: headers.get("content-security-policy"),
    text: await answer?.text(),
  };
}

/** Where the page finds the checker beside it: next to the script that names it. */
function addressOfWorker(): string {
  const folder = path.join(import.meta.dirname, "../../out/renderer/assets");
  const script = readdirSync(folder).find((name) => /^index-.*\.js$/u.test(name)) ?? "";
  const [, worker = ""] =
    /new Worker\(new URL\(new URL\(`([^`]+)`/u.exec(readFileSync(path.join(folder, script), "utf8")) ?? [];
  return new URL(worker, `stet://app/assets/${script}`).href;
}

const contents = FakeWindow.opened[0]?.webContents;
const event = { sender: contents, senderFrame: { parent: null, origin: "stet://app" } };
const ask = createFramedAsk(
  async (frame) => (await channels.get("ask")?.(event as never, frame)) as string,
  "driver",
);
const desk = await ask("desk", {});
console.log(JSON.stringify({ desk, page: await load("stet://app/"), worker: await load(addressOfWorker()) }));
app.emit("will-quit");
