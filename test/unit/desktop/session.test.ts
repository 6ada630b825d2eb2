import type { Session } from "electron";
import { describe, expect, it } from "vitest";
import { guardSession } from "../../../electron/desktop/session.ts";
import { FakeSession, preventable } from "./fakeElectron.ts";

function guarded(): FakeSession {
  const session = new FakeSession();
  guardSession(session as unknown as Session);
  return session;
}

const isCancelled = (url: string) => {
  let cancelled: boolean | undefined;
  guarded().before?.({ url }, ({ cancel }) => (cancelled = cancel));
  return cancelled;
};

describe("a session", () => {
  it.each([
    "http://example.org/",
    "https://example.org/",
    "ws://example.org/",
    "wss://127.0.0.1/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "chrome://gpu/",
    "chrome-extension://a/b",
    "javascript:alert(1)",
    "not an address",
    "",
  ])("requests nothing from %j", (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it.each(["stet://app/", "blob:stet://app/1", "data:text/plain,a", "devtools://devtools/x"])(
    "may load %s",
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );

  it("uses no proxy and fetches no spelling dictionary", () => {
    const session = guarded();
    expect(session.proxy).toEqual({ mode: "direct" });
    expect(session.spelling).toEqual([false, [], "https://0.invalid/"]);
  });

  it("refuses every permission but copying, asked or looked up", () => {
    const session = guarded();
    const ask = (permission: string) => {
      let isGranted: boolean | undefined;
      session.request?.(null as never, permission as never, (answer) => (isGranted = answer), {} as never);
      return [isGranted, session.check?.(null, permission as never, "stet://app", {} as never)];
    };
    const all = [
      "media",
      "geolocation",
      "notifications",
      "midi",
      "pointerLock",
      "fullscreen",
      "openExternal",
      "clipboard-read",
      "fileSystem",
      "usb",
      "window-management",
      "unknown",
    ];
    for (const permission of all) expect(ask(permission)).toEqual([false, false]);
    expect(ask("clipboard-sanitized-write")).toEqual([true, true]);
    expect(session.device?.({} as never)).toBe(false);
  });

  it("downloads nothing", () => {
    const event = preventable();
    guarded().emit("will-download", event);
    expect(event.isPrevented).toBe(true);
  });
});
