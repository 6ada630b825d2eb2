import { chromium, type Browser } from "playwright-core";
import { findInstalledBrowsers, findPackagedBrowser, type FoundBrowser } from "./findBrowser.ts";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const missing =
  "The end-to-end tests need a browser: install Chromium (on Debian and Ubuntu: apt-get install chromium) or name one in CHROME_PATH.";

/** Starts the machine's Chromium or Chrome, else the one from npm. Throws one sentence where neither starts. */
export async function launchBrowser(): Promise<Browser> {
  for (const installed of findInstalledBrowsers()) {
    const browser = await launch(installed).catch(() => null);
    if (browser !== null) return browser;
  }
  const packaged = await findPackagedBrowser();
  if (packaged === null) throw new Error(missing);
  return launch(packaged).catch((error: unknown) => {
    throw new Error(missing, { cause: error });
  });
}

/** A browser with a new, empty profile, headless. */
export function launch({ program, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: flags,
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
}
