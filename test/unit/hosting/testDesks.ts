import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Handlers } from "../../../shared/api/api.ts";
import type { DeskChoice } from "../../../shared/api/hostQuestions.ts";
import type { ServedDesks } from "../../../electron/hosting/servedDesks.ts";

/** Desks for a host under test, and a folder with a page; all in a temporary folder. */
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
  let current: DeskChoice = "own";
  const handlers = { pulse: () => ({ position: current === "own" ? 1 : 2 }) } as unknown as Handlers;
  const desks: ServedDesks = {
    current: () => current,
    handlers: () => handlers,
    open: (which) => {
      current = which;
    },
    backUp: async (file) => writeFileSync(file, "SQLite format 3"),
    close: () => undefined,
  };
  return { desks, folder, pageFolder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
