import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { guardContents } from "../../../electron/desktop/contents.ts";
import { FakeContents, preventable } from "./fakeElectron.ts";

function guarded(): FakeContents {
  const contents = new FakeContents();
  guardContents(contents as unknown as WebContents);
  return contents;
}

function isPrevented(event: string, url: string): boolean {
  const details = { ...preventable(), url };
  let prevented = false;
  guarded().emit(event, { ...details, preventDefault: () => (prevented = true) });
  return prevented;
}

describe("web contents", () => {
  it.each([
    "https://example.org/",
    "http://127.0.0.1/",
    "file:///etc/passwd",
    "stet://other/",
    "stet://app.example.org/",
    "stet://app:8080/",
    "stet://person@app/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "blob:stet://app/1",
    "about:blank",
    "nonsense",
  ])("do not navigate to %s, in any frame", (url) => {
    expect(isPrevented("will-frame-navigate", url)).toBe(true);
  });

  it("navigate within their own page", () => {
    expect(isPrevented("will-frame-navigate", "stet://app/")).toBe(false);
    expect(isPrevented("will-frame-navigate", "stet://app/#history")).toBe(false);
  });

  it("follow no redirect and hold no web view", () => {
    expect(isPrevented("will-redirect", "stet://app/")).toBe(true);
    expect(isPrevented("will-attach-webview", "stet://app/")).toBe(true);
  });

  it("open no window", () => {
    expect(guarded().windowOpen?.({ url: "stet://app/" } as never)).toEqual({ action: "deny" });
  });

  it("tell WebRTC no address of this machine", () => {
    expect(guarded().webRtcPolicy).toBe("disable_non_proxied_udp");
  });
});
