import { Menu, app, ipcMain, session } from "electron";
import path from "node:path";
import type { CommandId } from "../../shared/commands.ts";
import type { OwnKeys } from "../../shared/ownKeys.ts";
import type { ServedDesks } from "../hosting/servedDesks.ts";
import { describeApp } from "./about.ts";
import { createDeskWindow, type DeskWindow } from "./deskWindow.ts";
import { answerOwnPage } from "./ipc.ts";
import { menuBar } from "./menu.ts";
import type { OpenedFiles } from "./openedFiles.ts";
import { createPageProtocol } from "./protocol.ts";
import { scheme } from "./scheme.ts";

const isMac = process.platform === "darwin";

/** Opens the window on the desks and answers it. Called once, when Electron is ready. */
export function startApplication(desks: ServedDesks, opened: OpenedFiles): DeskWindow {
  const window = createDeskWindow(desks, opened, (own) => showMenu(window, own));
  const pageFolder = path.join(import.meta.dirname, "../renderer");
  session.defaultSession.protocol.handle(scheme.scheme, createPageProtocol(pageFolder));
  answerOwnPage(ipcMain, window.contents, window.answerFrame);
  showMenu(window, {});
  describeApp();
  endWith(window, desks);
  window.show();
  return window;
}

/** The menu bar with the person's own keys; a menu's keys cannot be changed, so it is built anew. */
function showMenu({ push }: DeskWindow, own: OwnKeys): void {
  const send = (command: CommandId): void => push({ kind: "command", command });
  const bar = menuBar(send, { isMac, isPackaged: app.isPackaged, own });
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar));
}

/** Quits when the window is closed (but for macOS), not before its page has saved, and closes the desks last. */
function endWith(window: DeskWindow, desks: ServedDesks): void {
  app.on("before-quit", (event) => {
    const left = window.leave();
    if (left === null) return;
    event.preventDefault();
    void left.then(() => app.quit());
  });
  app.on("window-all-closed", () => {
    if (!isMac) app.quit();
  });
  app.on("activate", window.show);
  app.on("will-quit", desks.close);
}
