import { afterAll, describe, expect, it } from "vitest";
import { findInstalledBrowsers, findPackagedBrowser } from "./findBrowser.ts";
import { launch } from "./launchBrowser.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { openElectronDesk, whyNoElectron } from "./openElectronDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";

afterAll(closeBrowser);

/** Whether the page can do what its content security policy is there to forbid. */
async function tryForbidden(desk: OpenedDesk): Promise<Record<string, boolean>> {
  return desk.page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.head.append(script);
    const style = document.createElement("style");
    style.textContent = ":root { --inline: yes }";
    document.head.append(style);
    const loads = (address: string) =>
      fetch(address).then(
        () => true,
        () => false,
      );
    // Not within this call: the debugger may do what the page may not.
    const later = (work: () => boolean) =>
      new Promise<boolean>((resolve) => setTimeout(() => resolve(work())));
    return {
      script: "ranInline" in window,
      style: getComputedStyle(document.documentElement).getPropertyValue("--inline") !== "",
      eval: await later(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- whether this is possible is the question.
          return Boolean(new Function("return true")());
        } catch {
          return false;
        }
      }),
      network: await loads("http://127.0.0.1:9/"),
      node: "require" in window || "process" in window,
    };
  });
}

const nothing = { script: false, style: false, eval: false, network: false, node: false };

describe.each([
  { host: "the browser", open: openBrowserDesk, why: null },
  { host: "Electron", open: openElectronDesk, why: whyNoElectron() },
])("the desk in $host", ({ host, open, why }) => {
  it.skipIf(why !== null)(
    `opens without a complaint${why === null ? "" : ` (skipped: ${why})`}`,
    async () => {
      const desk = await open();
      try {
        await desk.page.getByRole("textbox").first().waitFor();
        await desk.shot(`welcome-${desk.kind}`);
        expect(await desk.page.title()).toMatch(/Stet/);
        expect(desk.complaints).toEqual([]);
      } finally {
        await desk.close();
      }
    },
  );

  it.skipIf(why !== null)(`lets its page run, load and reach nothing else (${host})`, async () => {
    const desk = await open();
    try {
      await desk.page.getByRole("textbox").first().waitFor();
      expect(await tryForbidden(desk)).toEqual(nothing);
      expect(desk.complaints.length).toBeGreaterThanOrEqual(3);
    } finally {
      await desk.close();
    }
  });
});

describe("a browser for the tests", () => {
  it("comes from npm where the machine has none, and starts", async ({ skip }) => {
    const packaged = await findPackagedBrowser();
    skip(packaged === null, "There is no packaged browser for this system.");
    if (packaged === null) return;
    const browser = await launch(packaged);
    const page = await browser.newPage();
    await page.setContent("<p>Rain</p>");
    expect(await page.textContent("p")).toBe("Rain");
    await browser.close();
  });

  it("is the one that CHROME_PATH names, then one of the path", () => {
    const [first] = findInstalledBrowsers({ CHROME_PATH: process.execPath, PATH: "" });
    expect(first?.program).toBe(process.execPath);
    expect(findInstalledBrowsers({ PATH: "/nowhere" }).length).toBe(findInstalledBrowsers({}).length);
  });
});
