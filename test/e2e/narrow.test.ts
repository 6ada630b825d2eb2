import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

/** Whether something can be read: it is in the window, and nothing lies over it. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((one) => {
    const box = document.querySelector(one)?.getClientRects()[0];
    if (box === undefined) return false;
    const at = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    return at !== null && document.querySelector(one)?.parentElement?.contains(at) === true;
  }, selector);
}

const passage = ".source .over-now";
const claim = ".proof .claim-on";

describe("a window too narrow for panes side by side", () => {
  it("shows the words, the claim and its passage at once, claim by claim", () =>
    tell(openBrowserDesk({ width: 800, height: 800 }), async (desk) => {
      const { page } = desk;
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      for (let step = 0; step < 5; step += 1) {
        await expect.poll(() => isSeen(page, passage)).toBe(true);
        await expect.poll(() => isSeen(page, claim)).toBe(true);
        expect(await page.getByRole("region", { name: "Claim in hand" }).isVisible()).toBe(true);
        await press(desk, "j");
      }
    }));

  it("brings the passage into view by key where it is low too, and Escape leads back to the claim", () =>
    tell(openBrowserDesk({ width: 640, height: 400 }), async (desk) => {
      const { page } = desk;
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      await press(desk, "j");
      await expect.poll(() => isSeen(page, claim)).toBe(true);
      expect(await isSeen(page, passage)).toBe(false);
      await press(desk, "e");
      await expect.poll(() => isSeen(page, passage)).toBe(true);
      await press(desk, "Escape");
      await expect.poll(() => isSeen(page, claim)).toBe(true);
      await press(desk, "Alt+2");
      await expect.poll(() => isSeen(page, ".source")).toBe(true);
      await press(desk, "k");
      await expect.poll(() => isSeen(page, claim)).toBe(true);
    }));
});
