import { BrowserWindow, app, nativeTheme, type BrowserWindowConstructorOptions } from "electron";
import path from "node:path";
import { pageAddress } from "./scheme.ts";

/** Shown after so long even if the page is not drawn yet: on Wayland a hidden window may never be. */
const patience = 2_000;

function windowOptions(): BrowserWindowConstructorOptions {
  return {
    name: "main",
    windowStatePersistence: true,
    title: "Stet",
    width: 1360,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#141513" : "#eceae4",
    webPreferences: {
      preload: path.join(import.meta.dirname, "preload.cjs"),
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
      devTools: !app.isPackaged,
    },
  };
}

/** Opens Stet's window on its page. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow(windowOptions());
  const show = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once("ready-to-show", show);
  window.webContents.once("did-finish-load", show);
  setTimeout(show, patience).unref();
  void window.loadURL(pageAddress);
  return window;
}

/** Brings a window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
