import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

/** Stet, open on a new home folder of its own, with its page under a test's hand. The same in browser and Electron. */
export type OpenedDesk = {
  readonly kind: "browser" | "desktop";
  readonly page: Page;
  /** The home folder (`STET_HOME`): empty at first, removed at the end. */
  readonly home: string;
  /** Saves a picture of the page as `test/e2e/screenshots/NAME.png`. */
  readonly shot: (name: string) => Promise<void>;
  /** Does what makes the desk save a file, and reads that file: a download in the browser, a save dialog in Electron. */
  readonly takeFile: (act: () => Promise<void>) => Promise<{ readonly name: string; readonly text: string }>;
  /** What the page complained of so far; a test expects none. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

export type OpenOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** A home folder that is there already; it is left in place. */
  readonly home?: string;
};

export const root = path.resolve(import.meta.dirname, "../..");
const screenshots = path.join(root, "test/e2e/screenshots");

/** A home folder for one test, and what removes it. */
export function createHome(given: string | undefined): {
  readonly home: string;
  readonly remove: () => void;
} {
  const home = given ?? mkdtempSync(path.join(os.tmpdir(), "stet-e2e-"));
  return {
    home,
    remove: () => given === undefined && rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Saves pictures of a page; animations are at their end in them. */
export function createShot(page: Page): (name: string) => Promise<void> {
  return async (name) => {
    mkdirSync(screenshots, { recursive: true });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: "disabled" });
  };
}
