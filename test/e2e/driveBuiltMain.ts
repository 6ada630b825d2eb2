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

const contents = FakeWindow.opened[0]?.webContents;
const event = { sender: contents, senderFrame: { parent: null, origin: "stet://app" } };
const ask = createFramedAsk(
  async (frame) => (await channels.get("ask")?.(event as never, frame)) as string,
  "driver",
);
const desk = await ask("desk", {});
const page = await session.defaultSession.schemes.get("stet")?.({
  url: "stet://app/",
  method: "GET",
} as Request);
const text = await page?.text();
console.log(
  JSON.stringify({
    desk,
    page: { status: page?.status, policy: page?.headers.get("content-security-policy"), text },
  }),
);
app.emit("will-quit");
