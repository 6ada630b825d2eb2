import { afterAll, afterEach, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { visitScreens } from "./visits.ts";

let desk: OpenedDesk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});
afterAll(closeBrowser);

describe("every screen but the review", () => {
  it.each(["light", "dark"] as const)("has nothing that axe-core finds wrong (%s)", async (colorScheme) => {
    desk = await openBrowserDesk({ colorScheme });
    const { page, complaints } = desk;
    const violations: string[] = [];
    await visitScreens(desk, async (name) => {
      violations.push(...(await listViolations(page)).map((violation) => `${name}: ${violation}`));
    });
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("loses nothing on a window half as wide, as at 200 % zoom", async () => {
    desk = await openBrowserDesk({ width: 640, height: 400 });
    const { page } = desk;
    const wider: string[] = [];
    await visitScreens(desk, async (name) => {
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) wider.push(`${name}: ${excess} px`);
    });
    expect(wider).toEqual([]);
  });
});
