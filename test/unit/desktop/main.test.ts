import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { IpcMainInvokeEvent } from "electron";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, type Client } from "../../../shared/api/api.ts";
import { createFramedAsk } from "../../../shared/api/frames.ts";
import {
  FakeWindow,
  app,
  becomeReady,
  channels,
  person,
  preventable,
  session,
  told,
} from "./fakeElectron.ts";

const home = mkdtempSync(path.join(os.tmpdir(), "stet-desktop-"));
const before = { argv: process.argv, home: process.env["STET_HOME"], defaultApp: process.defaultApp };
const given = path.join(home, "given.md");

const shown = () => FakeWindow.opened.at(-1) as FakeWindow;
const pushes = () => shown().webContents.sent.map(({ channel, args: [push] }) => [channel, push]);

async function send(frame: string): Promise<string> {
  const event = { sender: shown().webContents, senderFrame: { parent: null, origin: "stet://app" } };
  return (await channels.get("ask")?.(event as unknown as IpcMainInvokeEvent, frame)) as string;
}
const ask = createFramedAsk(send, "page");
let client: Client;

beforeAll(async () => {
  writeFileSync(given, "# Given\n\nRain fell on Monday.\n");
  process.env["STET_HOME"] = home;
  process.argv = ["electron", ".", given];
  Object.assign(process, { defaultApp: true });
  await import("../../../electron/desktop/main.ts");
  becomeReady();
  await new Promise(setImmediate);
  client = createClient(ask);
});
afterAll(() => {
  Object.assign(process, { argv: before.argv, defaultApp: before.defaultApp });
  if (before.home === undefined) delete process.env["STET_HOME"];
  else process.env["STET_HOME"] = before.home;
  rmSync(home, { recursive: true, force: true });
});

describe("the desktop", () => {
  it("closes itself to the outside before anything else, and finds its folder before it takes the lock", () => {
    const order = [
      "enableSandbox",
      "switch host-resolver-rules MAP * ~NOTFOUND",
      "switch no-proxy-server",
      "scheme stet",
      `setPath userData ${path.join(home, "electron")}`,
      "lock",
      "menu",
      "about",
    ];
    expect(told).toEqual(order);
  });

  it("guards the session that Electron makes, and every web contents", () => {
    expect(session.defaultSession.before).not.toBeNull();
    expect(shown().webContents.windowOpen).not.toBeNull();
    expect([...session.defaultSession.schemes.keys()]).toEqual(["stet"]);
  });

  it("opens one window on its own page, sandboxed, isolated and without Node", () => {
    expect(FakeWindow.opened).toHaveLength(1);
    expect(shown().address).toBe("stet://app/");
    expect(shown().options).toMatchObject({ name: "main", windowStatePersistence: true, show: false });
    expect(shown().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(shown().options.webPreferences?.preload).toMatch(/preload\.cjs$/);
  });

  it("shows the window once it is drawn", () => {
    shown().emit("ready-to-show");
    shown().webContents.emit("did-finish-load");
    expect(shown().calls).toEqual(["show"]);
  });

  it("answers questions to the desk and to itself", async () => {
    expect(await client.desk({})).toMatchObject({
      way: "desktop",
      file: path.join(home, "desk.stet"),
      articles: 0,
    });
    expect(await ask("host", {})).toEqual({ ok: true, value: { kind: "desktop", desk: "own" } });
    const mira = await client.addPerson({ name: "Mira", role: "lead" });
    expect(await client.people({})).toEqual([mira]);
  });

  it("hands over the files of its command line, then those of a second start and of the Dock", async () => {
    const opened = async () => {
      const reply = await ask("openedFiles", {});
      return reply.ok ? (reply.value as { files: { name: string }[] }).files.map(({ name }) => name) : null;
    };
    expect(await opened()).toEqual(["given.md"]);
    expect(await opened()).toEqual([]);
    app.emit("second-instance", {}, ["reordered"], "/", {
      argv: ["electron", ".", "given.md"],
      folder: home,
    });
    expect(pushes().at(-1)).toEqual(["push", { kind: "files" }]);
    expect(shown().calls.at(-1)).toBe("focus");
    const event = preventable();
    app.emit("open-file", event, given);
    expect(event.isPrevented).toBe(true);
    expect(await opened()).toEqual(["given.md", "given.md"]);
  });

  it("writes exports and backups where the person says, and tells the page no path", async () => {
    const file = path.join(home, "out.html");
    person.saves = { canceled: true, filePath: "" };
    expect(await ask("chooseFile", { name: "out.html" })).toEqual({ ok: true, value: { chosen: null } });
    person.saves = { canceled: false, filePath: file };
    const reply = await ask("chooseFile", { name: "article.html" });
    expect(reply).toMatchObject({ ok: true, value: { chosen: { name: "out.html" } } });
    expect(JSON.stringify(reply)).not.toContain(home);
    const { place } = (reply as { value: { chosen: { place: string } } }).value.chosen;
    expect(existsSync(file)).toBe(false);
    const written = { ok: true, value: { written: true } };
    expect(await ask("writeFile", { place, text: "<p>€</p>" })).toEqual(written);
    expect(readFileSync(file, "utf8")).toBe("<p>€</p>");
    for (const other of [place, file])
      expect(await ask("writeFile", { place: other, text: "b" })).toMatchObject({ ok: false, kind: "input" });
    expect(readFileSync(file, "utf8")).toBe("<p>€</p>");
    person.saves = { canceled: false, filePath: path.join(home, "copy.stet") };
    for (const _ of ["new", "over an older one"])
      expect(await ask("backUp", {})).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(path.join(home, "copy.stet")).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  it("refuses to open what is no web address, in a sentence", async () => {
    expect(await ask("openLink", { url: "file:///etc/passwd" })).toMatchObject({ ok: false, kind: "input" });
    expect(await ask("openLink", { url: "https://example.org/" })).toEqual({
      ok: true,
      value: { opened: false },
    });
  });

  it("offers to open its page again when that has died, and keeps quiet when it just ended", async () => {
    person.asked.length = 0;
    person.presses = 0;
    shown().webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
    expect(person.asked).toEqual([]);
    shown().webContents.emit("render-process-gone", {}, { reason: "crashed" });
    await new Promise(setImmediate);
    expect(person.asked).toHaveLength(1);
    expect(shown().calls.at(-1)).toBe("reload");
  });

  it("lets the page save before the window closes, then closes the desk and quits", async () => {
    const window = shown();
    app.quit();
    expect(pushes().at(-1)).toEqual(["push", { kind: "leaving" }]);
    expect(told).not.toContain("quit");
    expect(window.isOpen).toBe(true);
    expect(await ask("left", {})).toEqual({ ok: true, value: { left: true } });
    await new Promise(setImmediate);
    expect(window.isOpen).toBe(false);
    expect(told.at(-1)).toBe("quit");
  });
});
