import { dialog, type BrowserWindow } from "electron";

/** Asks the person what to do with a window whose page has died: every act was saved before it was shown as done. */
export async function openAgain(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: "The page stopped working.",
    detail: "Everything that Stet showed as saved is safe.",
    buttons: ["Open it again", "Close"],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.reload();
  else window.destroy();
}
