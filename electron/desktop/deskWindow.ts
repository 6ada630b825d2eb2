import type { BrowserWindow, WebContents } from "electron";
import type { Push } from "../../shared/api/hostQuestions.ts";
import type { OwnKeys } from "../../shared/ownKeys.ts";
import { createAnswering } from "../hosting/answering.ts";
import type { ServedDesks } from "../hosting/servedDesks.ts";
import { createHostParts } from "./hostParts.ts";
import { openAgain } from "./openAgain.ts";
import { createLeaving } from "./leaving.ts";
import type { OpenedFiles } from "./openedFiles.ts";
import { focusWindow, openWindow } from "./window.ts";

/** The one window of the app, open or not. */
export type DeskWindow = {
  /** Opens the window, or brings it to the front. */
  readonly show: () => void;
  readonly contents: () => WebContents | null;
  readonly push: (push: Push) => void;
  readonly answerFrame: (frame: string) => Promise<string>;
  /** Resolves once the page has saved what is typed, so that the window may close; null where it may already. */
  readonly leave: () => Promise<void> | null;
};

/** The window on the desks; not open yet. */
export function createDeskWindow(
  desks: ServedDesks,
  opened: OpenedFiles,
  showKeys: (own: OwnKeys) => void,
): DeskWindow {
  type Shown = { readonly window: BrowserWindow; readonly answerFrame: (frame: string) => Promise<string> };
  let shown: Shown | null = null;
  const push = (message: Push) => shown?.window.webContents.send("push", message);
  const leaving = createLeaving(() => push({ kind: "leaving" }));
  const leave = () => (shown === null || leaving.isDone() ? null : leaving.ask());

  function open(): void {
    leaving.startAnew();
    const window = openWindow();
    const parts = createHostParts(window, { desks, opened, left: leaving.left, showKeys });
    shown = { window, answerFrame: createAnswering(desks, "desktop", parts) };
    window.on("close", (event) => {
      const left = leave();
      if (left === null) return;
      event.preventDefault();
      void left.then(() => window.close());
    });
    window.on("closed", () => (shown = null));
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason !== "clean-exit") void openAgain(window);
    });
  }

  return {
    show: () => (shown === null ? open() : focusWindow(shown.window)),
    contents: () => shown?.window.webContents ?? null,
    push,
    answerFrame: (frame) => shown?.answerFrame(frame) ?? Promise.reject(new Error("There is no window.")),
    leave,
  };
}
