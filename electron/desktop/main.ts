import "./fault.ts";
import { app, dialog } from "electron";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { openPersonDesks } from "../hosting/openPersonDesks.ts";
import { findPlaces } from "../store/places.ts";
import { startApplication } from "./application.ts";
import type { DeskWindow } from "./deskWindow.ts";
import { guardApp } from "./guards.ts";
import { createOpenedFiles, filesInArguments } from "./openedFiles.ts";

/** What a second start of Stet hands over to the first. */
type HandedOver = { readonly argv: readonly string[]; readonly folder: string };

const opened = createOpenedFiles();
let window: DeskWindow | null = null;

function give(files: readonly string[]): void {
  opened.add(files);
  if (files.length > 0) window?.push({ kind: "files" });
}

function start(): void {
  try {
    window = startApplication(openPersonDesks("desktop"), opened);
  } catch (error) {
    dialog.showErrorBox("Stet cannot open the desk", error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}

guardApp();
// Chromium's own files, the lock of the one instance among them, lie beside the desk, so that STET_HOME moves all of it.
const chromiumFolder = path.join(findPlaces().folder, "electron");
mkdirSync(chromiumFolder, { recursive: true, mode: 0o700 });
app.setPath("userData", chromiumFolder);

app.on("open-file", (event, file) => {
  event.preventDefault();
  give([file]);
});
app.on("second-instance", (_event, _argv, _folder, handedOver) => {
  const { argv, folder } = handedOver as HandedOver;
  give(filesInArguments(argv, folder, process.defaultApp));
  window?.show();
});

const own: HandedOver = { argv: process.argv, folder: process.cwd() };
if (app.requestSingleInstanceLock(own)) {
  give(filesInArguments(own.argv, own.folder, process.defaultApp));
  // Not awaited here: Electron becomes ready only after this module has loaded.
  void app.whenReady().then(start);
} else app.exit(0);
