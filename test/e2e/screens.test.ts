import { afterAll, afterEach, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";

let desk: OpenedDesk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});
afterAll(closeBrowser);

const drafts = [
  { name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") },
  {
    name: "ferry.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# The ferry keeps its timetable\n\nIt carries 40 cars.\n"),
  },
];

/** Every screen but the review, and what lies over them, in the order of a first visit. */
async function visitAll({ page }: OpenedDesk, look: (name: string) => Promise<void>): Promise<void> {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const close = async (): Promise<void> => {
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await page.getByLabel("Name").fill("Mira Kern");
  await look("welcome");
  await page.getByRole("button", { name: "Open the sample desk" }).click();
  await page.getByRole("option").nth(6).waitFor();
  await look("queue");
  await press("/");
  await page.keyboard.type("quagga");
  await page.getByText("Nothing found").waitFor();
  await look("nothing found");
  await press("Escape");
  await press("Control+o");
  await look("import");
  await page.getByLabel("Files to import").setInputFiles(drafts);
  await page.getByText("1 article imported, 1 refused").waitFor();
  await look("imported");
  await close();
  await press("Control+k");
  await page.getByRole("option", { name: "History" }).waitFor();
  await look("palette");
  await close();
  await press("?");
  await look("keys");
  await close();
  await press("p");
  await look("people");
  await close();
  await press("Control+3");
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByText("Verified.").waitFor();
  await look("history");
  await press("Control+4");
  for (const tab of ["People", "Rules", "Appearance", "Keys", "Desk and backup"]) {
    await page.getByRole("tab", { name: tab }).click();
    await look(`settings: ${tab}`);
  }
}

describe("every screen but the review", () => {
  it.each(["light", "dark"] as const)("has nothing that axe-core finds wrong (%s)", async (colorScheme) => {
    desk = await openBrowserDesk({ colorScheme });
    const { page, complaints } = desk;
    const violations: string[] = [];
    await visitAll(desk, async (name) => {
      violations.push(...(await listViolations(page)).map((violation) => `${name}: ${violation}`));
    });
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("loses nothing on a window half as wide, as at 200 % zoom", async () => {
    desk = await openBrowserDesk({ width: 640, height: 400 });
    const { page } = desk;
    const wider: string[] = [];
    await visitAll(desk, async (name) => {
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) wider.push(`${name}: ${excess} px`);
    });
    expect(wider).toEqual([]);
  });
});
