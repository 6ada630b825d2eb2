import { afterEach, expect, test, vi } from "vitest";
import { createAnswering, type HostParts } from "../../electron/hosting/answering.ts";
import { createClient } from "../../shared/api/api.ts";
import type { Bridge, Push } from "../../shared/api/hostQuestions.ts";
import { openHost } from "../../renderer/host.ts";
import { openMemoryDesk, type MemoryDesk } from "../fixtures/memoryDesk.ts";

let desk: MemoryDesk | null = null;
afterEach(() => {
  Reflect.deleteProperty(window, "stet");
  desk?.close();
  desk = null;
});

type Desktop = { readonly push: (push: Push) => void; readonly frames: readonly string[] };

/** A desktop's preload over the real answering of frames. */
function openDesktop(parts: HostParts): Desktop {
  const opened = (desk = openMemoryDesk());
  const desks = {
    current: () => "own" as const,
    handlers: () => opened.handlers,
    open: () => undefined,
    backUp: async () => undefined,
    close: () => undefined,
  };
  const answerFrame = createAnswering(desks, "desktop", parts);
  const listeners = new Set<(push: Push) => void>();
  const frames: string[] = [];
  const bridge: Bridge = {
    ask: async (frame) => {
      frames.push(frame);
      return answerFrame(frame);
    },
    onPush: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  Object.defineProperty(window, "stet", { configurable: true, value: bridge });
  return { frames, push: (push) => listeners.forEach((listener) => listener(push)) };
}

test("on the desktop, questions go through the preload, and texts longer than a frame too", async () => {
  const { frames } = openDesktop({});
  const client = createClient(openHost().ask);
  const long = `# A long draft\n\n${"The quay is long. ".repeat(30_000)}`;
  const { outcome } = await client.importArticle({
    draft: { name: "long.md", bytes: btoa(long) },
    sources: [],
  });
  expect(outcome).toBe("added");
  expect(frames.length).toBeGreaterThan(2);
  expect(Math.max(...frames.map((frame) => frame.length))).toBeLessThanOrEqual(256 * 1024);
});

test("saving, backing up and links are the host's to do, and it says what the person chose", async () => {
  const saved: unknown[] = [];
  const places = [null, { place: "p1", name: "b.md" }];
  openDesktop({
    chooseFile: () => ({ chosen: places.shift() ?? null }),
    writeFile: (file) => {
      saved.push(file);
      return { written: true };
    },
    backUp: () => ({ saved: false }),
    openLink: () => ({ opened: true }),
  });
  const host = openHost();
  expect(host.kind).toBe("desktop");
  expect(await host.desk()).toBe("own");
  const make = vi.fn(() => "words");
  expect(await host.saveFile("a.md", "text/markdown", make)).toBeNull();
  expect(make).not.toHaveBeenCalled();
  expect(await host.saveFile("a.md", "text/markdown", make)).toBe("b.md");
  expect(saved).toEqual([{ place: "p1", text: "words" }]);
  expect(await host.backUp()).toBe(false);
  expect(await host.openLink("https://example.org/")).toBe(true);
});

test("each push reaches those who listen for it, and no longer than they do", () => {
  const { push } = openDesktop({});
  const host = openHost();
  const heard: string[] = [];
  const stop = host.onCommand((command) => heard.push(command));
  host.onFiles(() => heard.push("files"));
  push({ kind: "command", command: "screen.queue" });
  push({ kind: "files" });
  stop();
  push({ kind: "command", command: "screen.history" });
  expect(heard).toEqual(["screen.queue", "files"]);
});

test("a window that closes waits until what was typed is saved", async () => {
  const order: string[] = [];
  const left = Promise.withResolvers<void>();
  const { push } = openDesktop({
    left: () => {
      order.push("left");
      left.resolve();
      return { left: true };
    },
  });
  openHost().onLeaving(async () => {
    await new Promise((go) => setTimeout(go, 5));
    order.push("saved");
  });
  push({ kind: "leaving" });
  await left.promise;
  expect(order).toEqual(["saved", "left"]);
});

test("a host that fails says why in an error", async () => {
  openDesktop({});
  await expect(openHost().backUp()).rejects.toThrow(/not a thing that this host can do/);
});
