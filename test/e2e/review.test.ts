import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { applyFix, approve, judgeAsHinted, press } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";
import { closeDialog, openFerry, visitReview } from "./visits.ts";

afterAll(closeBrowser);

/** Find counts over draft and sources, and walks from one into the other. */
async function findEverywhere(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "Control+f");
  await page.keyboard.type("old quay");
  const bar = page.getByRole("search");
  await bar.getByText("2 places").waitFor();
  await bar.getByRole("button", { name: "Draft 1" }).waitFor();
  await bar.getByRole("button", { name: /2 Ferry company 1/ }).waitFor();
  await press(desk, "Enter", "Enter");
  await bar.getByText("2 of 2").waitFor();
  await page.getByRole("tab", { selected: true, name: /Ferry company/ }).waitFor();
  await page.keyboard.type(" nowhere");
  await bar.getByText("Nowhere").waitFor();
  await press(desk, "Escape");
  await bar.waitFor({ state: "detached" });
}

/** What a person was told becomes a source, and the draft is checked against it. */
async function addConversation(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "o");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Conversation" }).check();
  await dialog.getByRole("button", { name: "Add the source" }).click();
  await dialog.getByRole("alert").getByText("Say who spoke.").waitFor();
  await dialog.getByLabel("Who").fill("Ada Brandt, harbour master");
  await dialog.getByLabel("When").fill("2026-11-20");
  await dialog.getByLabel("Words").fill("The first boat leaves Old Quay at 7 a.m. every day.");
  await dialog.getByRole("button", { name: "Add the source" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/“Conversation with Ada Brandt, harbour master” is added/).waitFor();
  await page.getByRole("tab", { selected: true, name: /^3/ }).waitFor();
  await page.getByRole("heading", { name: "Conversation with Ada Brandt, harbour master" }).waitFor();
  await press(desk, "Alt+2");
  await page.getByRole("tab", { selected: true, name: /Ferry company/ }).waitFor();
  await press(desk, "h");
  await dialog.getByText(/Mira Kern added .*Conversation with Ada Brandt/).waitFor();
}

/** A return names every open point, and its pipeline can read them from a file. */
async function returnWithPoints(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "r");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/It carries \d+ points?/).waitFor();
  await dialog.getByLabel("Wrong facts").check();
  await dialog.getByLabel("Note").fill("The hour is wrong.");
  await dialog.getByRole("button", { name: "Return" }).click();
  await dialog.waitFor({ state: "detached" });
  const { name, text } = await desk.takeFile(() =>
    page.getByRole("button", { name: "Save the return as JSON" }).click(),
  );
  if (desk.kind === "browser") expect(name).toBe("ferry-return-1.json");
  const slip: unknown = JSON.parse(text);
  expect(slip).toMatchObject({ format: "stet-return/1", article: "ferry-1", revision: 1 });
  expect(slip).toMatchObject({ decision: { kind: "return", note: "The hour is wrong." } });
  expect(text).toContain("leaves Old Quay at 7 a.m.");
}

/** Paper carries the whole text and every claim, with what was said of it. */
/** How many letters stand on another line than the last sign before them. */
function countLettersAlone(page: Page): Promise<number> {
  return page.locator(".printed-copy .printed-letter").evaluateAll(
    (letters) =>
      letters.filter((letter) => {
        const before = letter.previousSibling;
        if (before === null || letter.previousElementSibling?.className === "printed-letter") return false;
        const range = document.createRange();
        range.selectNodeContents(before);
        const last = [...range.getClientRects()].at(-1);
        return last !== undefined && letter.getBoundingClientRect().top > last.bottom - 4;
      }).length,
  );
}

async function printEveryClaim(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  const claims = await page.getByRole("region", { name: "List of claims" }).locator("[data-claim]").count();
  await press(desk, "5");
  await page.getByText(/1 of \d+ examined/).waitFor();
  await page.emulateMedia({ media: "print" });
  const printed = page.locator(".printed");
  await printed.waitFor();
  expect(await printed.locator(".printed-claims > li").count()).toBe(claims);
  expect(await printed.locator(".printed-copy .printed-letter").count()).toBe(claims);
  for (let width = 640; width <= 900; width += 20) {
    await page.setViewportSize({ width, height: 900 });
    expect(await countLettersAlone(page), `${width} px wide`).toBe(0);
  }
  const words = await printed.innerText();
  expect(words).toContain("A ticket for one car costs 12 dollars.");
  expect(words).toContain("Not checkable by Mira Kern");
  expect(words).toContain("Not examined; checker: contradicted");
  expect(words).toContain("Does the text carry the headline? Not answered.");
  expect(await everyNoteStandsBesideItsClaim(page)).toEqual([]);
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  expect(await page.locator(".frame > .header").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await printed.waitFor({ state: "detached" });
}

/** The notes that stand neither beside the words that they are about nor whole within the paper. */
function everyNoteStandsBesideItsClaim(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paper = document.querySelector(".printed")?.getBoundingClientRect();
    return [...document.querySelectorAll(".printed-row")].flatMap((row) => {
      const copy = row.firstElementChild?.getBoundingClientRect();
      return [...row.querySelectorAll(".printed-claims > li")]
        .filter((note) => {
          const { left, right } = note.getBoundingClientRect();
          const isWhole = note.scrollWidth <= note.clientWidth + 1 && right <= (paper?.right ?? 0) + 1;
          return !isWhole || left < (copy?.right ?? Infinity);
        })
        .map((note) => note.textContent ?? "");
    });
  });
}

describe("the review screen, by keyboard", () => {
  it("finds words in draft and sources", () => tell(openBrowserDesk(), findEverywhere));
  it("adds what was said in a conversation", () => tell(openBrowserDesk(), addConversation));
  it("returns a draft with its open points in a file", () => tell(openBrowserDesk(), returnWithPoints));
  it("prints every claim", () => tell(openBrowserDesk(), printEveryClaim));

  it.each(["light", "dark"] as const)("has nothing that axe-core finds wrong (%s)", (colorScheme) =>
    tell(openBrowserDesk({ colorScheme }), async (desk) => {
      const violations: string[] = [];
      await visitReview(desk, async (name) => {
        violations.push(...(await listViolations(desk.page)).map((violation) => `${name}: ${violation}`));
      });
      expect(violations).toEqual([]);
    }),
  );

  it("loses nothing on a window half as wide, as at 200 % zoom", () =>
    tell(openBrowserDesk({ width: 640, height: 400 }), async (desk) => {
      const { page } = desk;
      const wrong: string[] = [];
      await visitReview(desk, async (name) => {
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wrong.push(`${name}: ${excess} px too wide`);
        const [header, footer] = [page.locator(".frame > .header"), page.locator(".frame > .footer")];
        const heights = [await header.boundingBox(), await footer.boundingBox()].map(
          (box) => box?.height ?? 0,
        );
        const left = 400 - heights.reduce((sum, height) => sum + height, 0);
        if (left < 300) wrong.push(`${name}: only ${left} px are left to read in`);
      });
      expect(wrong).toEqual([]);
    }));

  it("exports, with the way there free of what axe-core finds wrong", () =>
    tell(openBrowserDesk(), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await press(desk, "Control+k");
      await page.keyboard.type("undo the last");
      await page.getByRole("option", { name: /Undo the last act/ }).waitFor();
      await closeDialog(desk);
      await page
        .getByRole("region", { name: "List of claims" })
        .getByRole("button", { name: /7 a\.m/ })
        .dispatchEvent("click");
      await applyFix(desk);
      await judgeAsHinted(desk);
      await approve(desk);
      await press(desk, "Control+e");
      await page.getByRole("dialog").waitFor();
      expect(await listViolations(page)).toEqual([]);
    }));
});
