import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const openFerry = (desk: OpenedDesk): Promise<void> =>
  sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);

/** The elements of which something is cut off inside them. */
function listCut(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (one) =>
      [...document.querySelectorAll(one)]
        .filter((element) => element.scrollHeight > element.clientHeight + 1)
        .map((element) => element.textContent ?? ""),
    selector,
  );
}

/** The elements whose words end before their own end. */
function listCutAcross(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (one) =>
      [...document.querySelectorAll(one)]
        .filter((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getBoundingClientRect().width > element.getBoundingClientRect().width;
        })
        .map((element) => element.textContent ?? ""),
    selector,
  );
}

/** The elements that something else lies over, or that are out of view, at their top or at their foot. */
function listCovered(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (one) =>
      [...document.querySelectorAll(one)]
        .filter((element) => {
          const { left, width, top, bottom } = element.getBoundingClientRect();
          return [top + 2, bottom - 2].some(
            (y) => !element.contains(document.elementFromPoint(left + width / 2, y)),
          );
        })
        .map((element) => element.textContent ?? ""),
    selector,
  );
}

describe("what is seen", () => {
  it("shows every verdict in the log, behind the words that it is about", () =>
    tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      await press(desk, "j", "2");
      await desk.page.getByText(/1 of \d+ examined/).waitFor();
      await press(desk, "Control+3");
      const line = desk.page.locator(".log-what", { hasText: "partly supported" });
      await line.waitFor();
      expect((await line.innerText()).length).toBeGreaterThan(60);
      expect(await listCut(desk.page, ".log-what")).toEqual([]);
      const isWide = await line.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(isWide).toBe(false);
    }));

  it("draws the ring of the screens' names inside of what cuts them off", () =>
    tell(openBrowserDesk(), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "Control+1");
      await page.getByRole("navigation", { name: "Screens" }).getByRole("button").first().focus();
      const room = await page.evaluate(() => {
        const button = document.activeElement ?? document.body;
        const { outlineWidth, outlineOffset } = getComputedStyle(button);
        const out = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
        const [at, cut] = [button, button.closest(".crumb") ?? button].map((one) =>
          one.getBoundingClientRect(),
        );
        return (at?.left ?? 0) - out - (cut?.left ?? 0);
      });
      expect(room).toBeGreaterThanOrEqual(0);
    }));

  it("rules what was imported as wide as its rows", () =>
    tell(openBrowserDesk(), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "Control+o");
      await page.getByLabel("Files to import").setInputFiles([ferryDraft]);
      const results = page.locator(".import-results");
      await results.getByRole("listitem").waitFor();
      const row = await results.getByRole("listitem").boundingBox();
      expect((await results.boundingBox())?.width).toBe(row?.width);
    }));

  it("cuts no verdict while somebody edits in a window of 800 by 800", () =>
    tell(openBrowserDesk({ width: 800, height: 800 }), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "j", "Enter");
      await page.getByText("Editing", { exact: true }).waitFor();
      const card = await page.getByRole("region", { name: "Claim in hand" }).boundingBox();
      const last = await page.getByRole("button", { name: "Query…" }).boundingBox();
      if (card === null || last === null) throw new Error("The claim is not shown.");
      expect(last.y + last.height).toBeLessThanOrEqual(card.y + card.height);
      expect(card.y + card.height).toBeLessThanOrEqual(800);
    }));

  it("shows the whole name of every verdict in a window of 1280, also of the longest once it was given", () =>
    tell(openBrowserDesk({ width: 1280, height: 800 }), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "j", "2");
      await page.getByText(/1 of \d+ examined/).waitFor();
      await press(desk, "k");
      await page.locator(`.verdicts [aria-pressed="true"]`, { hasText: "Partly supported" }).waitFor();
      expect(await listCutAcross(page, ".verdicts .button > span:first-child")).toEqual([]);
    }));

  it("shows what mends the text and every verdict beside the reasons, in a window of 1280 by 800", () =>
    tell(openBrowserDesk({ width: 1280, height: 800 }), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await page
        .getByRole("region", { name: "List of claims" })
        .getByRole("button", { name: /[78] a\.m\./ })
        .dispatchEvent("click");
      await page.locator(".fixes .button").first().waitFor();
      await press(desk, "w");
      await page.getByRole("region", { name: "Why this finding" }).waitFor();
      expect(await page.locator(".fixes .button").count()).toBeGreaterThan(1);
      expect(await listCovered(page, ".fixes .button, .verdicts .button")).toEqual([]);
    }));

  it("leaves no gap in the buttons of a dialog while somebody types in it", () =>
    tell(openBrowserDesk(), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "c");
      const dialog = page.getByRole("dialog", { name: "Rubric" });
      const key = dialog.getByRole("button", { name: "Yes" }).first().locator("kbd");
      await key.waitFor();
      const box = await key.boundingBox();
      await press(desk, "m");
      await dialog.getByLabel("Note on the answer").waitFor();
      const opacity = () => key.evaluate((element) => Number(getComputedStyle(element).opacity));
      await expect.poll(opacity).toBeLessThan(1);
      expect(await key.isVisible()).toBe(true);
      expect(await key.boundingBox()).toEqual(box);
    }));
});
