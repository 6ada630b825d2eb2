import type { IpcMainInvokeEvent, WebContents } from "electron";
import { beforeEach, describe, expect, it } from "vitest";
import { answerOwnPage } from "../../../electron/desktop/ipc.ts";
import { frameLimit } from "../../../shared/api/frameFormat.ts";
import { FakeContents, channels, ipcMain } from "./fakeElectron.ts";

const own = new FakeContents();
const ownFrame = { parent: null, origin: "stet://app" };
let current: FakeContents | null = own;

beforeEach(() => {
  channels.clear();
  current = own;
  answerOwnPage(
    ipcMain,
    () => current as unknown as WebContents | null,
    async (frame) => `answer to ${frame}`,
  );
});

async function ask(sender: FakeContents, senderFrame: object | null, frame: unknown): Promise<unknown> {
  return await channels.get("ask")?.({ sender, senderFrame } as unknown as IpcMainInvokeEvent, frame);
}

describe("the channel", () => {
  it("is one, and answers the page in Stet's window", async () => {
    expect([...channels.keys()]).toEqual(["ask"]);
    expect(await ask(own, ownFrame, "frame")).toBe("answer to frame");
  });

  it("refuses a frame within the page", async () => {
    await expect(ask(own, { parent: ownFrame, origin: "stet://app" }, "frame")).rejects.toThrow(
      "own page alone",
    );
  });

  it.each(["https://example.org", "null", "stet://other", "file://", ""])(
    "refuses the origin %j",
    async (origin) => {
      await expect(ask(own, { parent: null, origin }, "frame")).rejects.toThrow("own page alone");
    },
  );

  it("refuses a page that is gone, other contents, and everything when there is no window", async () => {
    await expect(ask(own, null, "frame")).rejects.toThrow("own page alone");
    await expect(ask(new FakeContents(), ownFrame, "frame")).rejects.toThrow("own page alone");
    current = null;
    await expect(ask(own, ownFrame, "frame")).rejects.toThrow("own page alone");
  });

  it("refuses what is no text, and what is longer than a frame", async () => {
    for (const wrong of [undefined, null, 1, {}, ["frame"], "x".repeat(frameLimit + 1)])
      await expect(ask(own, ownFrame, wrong)).rejects.toThrow("no frame");
  });
});
