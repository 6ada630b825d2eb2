import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildWhatIsStale } from "../../scripts/setup/build.mjs";
import { findNode } from "../../scripts/setup/places.mjs";
import { collectComplaints } from "./complaints.ts";
import { launchBrowser } from "./launchBrowser.ts";
import { createHome, createShot, root, type OpenOptions, type OpenedDesk } from "./openedDesk.ts";

let browser: Promise<Browser> | null = null;

/** Opens a desk as `npm run browser` does: the built host in a process of its own, and a page of a real browser on it. */
export async function openBrowserDesk(options: OpenOptions = {}): Promise<OpenedDesk> {
  await buildWhatIsStale(["cli", "renderer"]);
  const { home, remove } = createHome(options.home);
  const host = startHost(home);
  const end = async () => {
    host.kill("SIGINT");
    if (host.exitCode === null) await once(host, "exit");
    remove();
  };
  try {
    const context = await openContext(options);
    const page = await context.newPage();
    const address = await readAddress(host);
    const { origin } = new URL(address);
    const complaints = collectComplaints(page, origin);
    await page.goto(address);
    await page.waitForURL(`${origin}/`);
    const close = async () => {
      await context.close();
      await end();
    };
    return {
      kind: "browser",
      page,
      home,
      shot: createShot(page),
      takeFile: takeDownload(page),
      complaints,
      close,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

const takeDownload =
  (page: Page): OpenedDesk["takeFile"] =>
  async (act) => {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };

function startHost(home: string): ChildProcess {
  return spawn(findNode(), [path.join(root, "out/cli/stet.js"), "serve"], {
    env: { ...process.env, STET_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function openContext(options: OpenOptions): Promise<BrowserContext> {
  browser ??= launchBrowser();
  return (await browser).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light",
    acceptDownloads: true,
  });
}

/** Closes the browser that all desks of a test file share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

async function readAddress(host: ChildProcess): Promise<string> {
  let output = "";
  for await (const text of host.stdout?.setEncoding("utf8") ?? []) {
    output += String(text);
    const found = /http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]+(?=\s)/.exec(output);
    if (found !== null) return found[0];
  }
  throw new Error(`The browser host did not start: ${output}`);
}
