import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { listNameless, listOrphans, walkByTab } from "./keyboardWalk.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";
import { closeDialog, openFerry, visitReview, visitScreens, type Look } from "./visits.ts";

afterAll(closeBrowser);

const visits = { screens: visitScreens, review: visitReview };
const places = Object.keys(visits) as readonly (keyof typeof visits)[];

async function visit(
  desk: OpenedDesk,
  which: keyof typeof visits,
  look: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const note: Look = async (name) => {
    wrong.push(...(await look(name)).map((what) => `${name}: ${what}`));
  };
  await visits[which](desk, note);
  return wrong;
}

/** Wider than the window, in pixels. */
const excessOf = ({ page }: OpenedDesk): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What moves for longer than an eye sees. */
const listMoving = ({ page }: OpenedDesk): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1)
      .map((one) => `moves: ${(one.effect as KeyframeEffect).target?.className}`),
  );

describe.each(places)("in every state of the %s", (which) => {
  it("everything has a name and a role in the accessibility tree, and Tab goes through all of it, seen and unobscured", () =>
    tell(openBrowserDesk(), async (desk) => {
      expect(
        await visit(desk, which, async (name) => [
          ...(await listNameless(desk.page)),
          ...(await listOrphans(desk.page)),
          // While a person types, Tab belongs to the text.
          ...(name === "editing" ? [] : await walkByTab(desk.page)),
        ]),
      ).toEqual([]);
    }));

  it("where motion is not wanted nothing moves, and forced colours and more contrast leave nothing that axe-core finds wrong", () =>
    tell(openBrowserDesk(), async (desk) => {
      await desk.page.emulateMedia({ forcedColors: "active", contrast: "more", reducedMotion: "reduce" });
      expect(
        await visit(desk, which, async () => [
          ...(await listMoving(desk)),
          ...(await listViolations(desk.page)),
        ]),
      ).toEqual([]);
    }));

  it("nothing is lost at 400 % zoom", () =>
    tell(openBrowserDesk({ width: 320, height: 256 }), async (desk) => {
      expect(
        await visit(desk, which, async () => {
          const excess = await excessOf(desk);
          return excess > 0 ? [`${excess} px too wide`] : [];
        }),
      ).toEqual([]);
    }));
});

describe("the review", () => {
  it("lists every claim as a button that says what was found and said, for who sees no marks", () =>
    tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      const list = desk.page.getByRole("region", { name: "List of claims" });
      await list.getByRole("button", { name: /checker: contradicted.*7 a\.m\./is }).dispatchEvent("click");
      await press(desk, "4");
      await list
        .getByRole("button", { name: /Claim \d+, contradicted.*7 a\.m\./is })
        .waitFor({ state: "attached" });
    }));

  it("says aloud which claim is in hand and what was found of it", () =>
    tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      const status = desk.page.getByRole("status");
      await expect.poll(async () => (await status.allInnerTexts()).join(" ")).toMatch(/Claim 1/);
      await press(desk, "j", "j");
      await expect.poll(async () => (await status.allInnerTexts()).join(" ")).toMatch(/Claim 3/);
    }));

  it("says aloud what is open after an edit was checked", () =>
    tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      await press(desk, "Enter");
      await desk.page.keyboard.type("Big ");
      await press(desk, "Escape");
      const status = desk.page.getByRole("status");
      await expect
        .poll(async () => (await status.allInnerTexts()).join(" "))
        .toMatch(/Checked: \d+ claims open, rubric 0 of \d+\./);
    }));

  it("gives the focus back to what opened a dialog", () =>
    tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      const button = desk.page.getByRole("button", { name: /^Rubric/ });
      await button.focus();
      await press(desk, "Enter");
      await desk.page.getByRole("dialog").waitFor();
      await closeDialog(desk);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it("stacks its panes below 900 px", () =>
    tell(openBrowserDesk({ width: 880, height: 1000 }), async (desk) => {
      await openFerry(desk);
      const draft = await desk.page.getByRole("main").boundingBox();
      const sources = await desk.page.locator(".sources").boundingBox();
      if (draft === null || sources === null) throw new Error("A pane is not shown.");
      expect(sources.y).toBeGreaterThanOrEqual(draft.y + draft.height - 1);
      expect(sources.width).toBe(draft.width);
    }));
});
