import { describe, expect, it, vi } from "vitest";
import type { Bridge } from "../../../shared/api/hostQuestions.ts";
import { exposed, ipcRenderer } from "./fakeElectron.ts";
import "../../../electron/desktop/preload.ts";

const bridge = exposed.get("stet") as Bridge;

describe("the preload", () => {
  it("shows the page two functions and nothing of Electron", () => {
    expect([...exposed.keys()]).toEqual(["stet"]);
    expect(Object.keys(bridge)).toEqual(["ask", "onPush"]);
  });

  it("asks on the one channel", async () => {
    expect(await bridge.ask("frame")).toEqual({ channel: "ask", args: ["frame"] });
  });

  it("passes pushes on without the event, until it is told to stop", () => {
    const listener = vi.fn();
    const stop = bridge.onPush(listener);
    ipcRenderer.emit("push", { sender: "secret" }, { kind: "files" });
    stop();
    ipcRenderer.emit("push", {}, { kind: "files" });
    expect(listener.mock.calls).toEqual([[{ kind: "files" }]]);
  });
});
