import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPersonDesks } from "../../../electron/hosting/openPersonDesks.ts";
import type { ServedDesks } from "../../../electron/hosting/servedDesks.ts";
import type { Places } from "../../../electron/store/places.ts";

/** New desks for a host under test, and a folder with a page; all in a temporary folder. */
export function openTestDesks(): {
  desks: ServedDesks;
  folder: string;
  pageFolder: string;
  remove: () => void;
} {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-host-"));
  const pageFolder = path.join(folder, "page");
  mkdirSync(path.join(pageFolder, "assets"), { recursive: true });
  writeFileSync(path.join(folder, "secret.js"), "secret");
  writeFileSync(path.join(folder, "page-secret.js"), "secret");
  writeFileSync(
    path.join(pageFolder, "index.html"),
    '<!doctype html><title>Stet</title><meta property="csp-nonce" nonce="__CSP_NONCE__"><p>page</p>',
  );
  writeFileSync(path.join(pageFolder, "assets/main.js"), "export {};");
  writeFileSync(path.join(pageFolder, "assets/main.exe"), "MZ");
  const places: Places = {
    folder,
    desk: path.join(folder, "desk.stet"),
    sample: path.join(folder, "sample.stet"),
    device: path.join(folder, "device.json"),
  };
  const desks = openPersonDesks("browser", undefined, places);
  return {
    desks,
    folder,
    pageFolder,
    remove: () => {
      desks.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
