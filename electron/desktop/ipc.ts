import type { IpcMain, IpcMainInvokeEvent, WebContents } from "electron";
import { frameLimit } from "../../shared/api/frameFormat.ts";
import { pageOrigin } from "./scheme.ts";

/**
 * Answers frames on the one channel there is, `ask`, and only those of the page in Stet's own window: not of a frame
 * within it, nor of a page that was there before.
 */
export function answerOwnPage(
  ipcMain: Pick<IpcMain, "handle">,
  ownContents: () => WebContents | null,
  answerFrame: (frame: string) => Promise<string>,
): void {
  ipcMain.handle("ask", (event, frame: unknown) => {
    if (!isOwnPage(event, ownContents())) throw new Error("Stet answers its own page alone.");
    if (typeof frame !== "string" || frame.length > frameLimit) throw new Error("That is no frame.");
    return answerFrame(frame);
  });
}

function isOwnPage(event: IpcMainInvokeEvent, own: WebContents | null): boolean {
  const frame = event.senderFrame;
  return (
    own !== null &&
    event.sender === own &&
    frame !== null &&
    frame.parent === null &&
    frame.origin === pageOrigin
  );
}
