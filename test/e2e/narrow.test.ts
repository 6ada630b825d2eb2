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

describe("a card that has more to say than room", () => {
  it("keeps the verdicts at hand while its reasons are open, and gives a lost tie its whole width", () =>
    tell(openBrowserDesk({ width: 1280, height: 640 }), async (desk) => {
      const { page } = desk;
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      const list = page.getByRole("region", { name: "List of claims" });
      await list.getByRole("button", { name: /7 a\.m\./ }).dispatchEvent("click");
      await press(desk, "t", "s");
      await page.getByText(/tied by Mira Kern/).waitFor();
      await press(desk, "f");
      const lost = page.locator(".claim-card").getByText(/^Not tied any more/);
      await lost.waitFor();
      await press(desk, "w");
      await page.getByRole("region", { name: "Why this finding" }).waitFor();
      const isOverfull = await page
        .locator(".claim-card")
        .evaluate((card) => card.scrollHeight > card.clientHeight);
      expect(isOverfull).toBe(true);
      for (const verdict of ["supported", "query"])
        await expect.poll(() => isSeen(page, `.verdicts [data-verdict=${verdict}]`)).toBe(true);
      const [line, card] = [
        await lost.locator("xpath=..").boundingBox(),
        await page.locator(".claim-card").boundingBox(),
      ];
      const words = await lost.evaluate((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        return range.getBoundingClientRect().width;
      });
      expect(words).toBeGreaterThan((line?.width ?? 0) * 0.8);
      expect(line?.width).toBeGreaterThan((card?.width ?? 0) * 0.8);
    }));
});
