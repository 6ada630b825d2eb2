import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { applyFix, approve, judgeAsHinted, press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const headline = /The ferry carries 40 cars/;

async function openFerry(desk: OpenedDesk): Promise<void> {
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", headline);
}

async function closeDialog(desk: OpenedDesk): Promise<void> {
  await press(desk, "Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });
}

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
  await page.getByText(/Conversation with Ada Brandt, harbour master is added/).waitFor();
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
  const words = await printed.innerText();
  expect(words).toContain("A ticket for one car costs 12 dollars.");
  expect(words).toContain("Not checkable by Mira Kern");
  expect(words).toContain("Not examined; checker: contradicted");
  expect(await page.locator(".frame > .header").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await printed.waitFor({ state: "detached" });
}

/** The review in each of its states, in the order of a person's work. */
async function visitAll(desk: OpenedDesk, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await look("reading");
  await press(desk, "w");
  await page.getByRole("region", { name: "Why this finding" }).waitFor();
  await look("why");
  await press(desk, "w", "l");
  await look("list of claims");
  await press(desk, "l", "Control+f");
  await page.keyboard.type("ferry");
  await look("find");
  await press(desk, "Escape", "Enter");
  await page.keyboard.type("Big ");
  await look("editing");
  await press(desk, "Escape");
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
  await press(desk, "v");
  await page.locator(".diff [data-current]").first().waitFor();
  await look("revisions");
  await press(desk, "Escape");
  await page.getByText(/Claim \d+ of \d+/).waitFor();
  const dialogs = { o: "add a source", c: "rubric", r: "return", x: "reject", h: "history" };
  for (const [key, name] of Object.entries(dialogs)) {
    await press(desk, key);
    await page.getByRole("dialog").waitFor();
    await look(name);
    await closeDialog(desk);
  }
  await press(desk, "m");
  await look("note");
  await press(desk, "Escape");
  await judgeAsHinted(desk);
  await look("judged");
}

describe("the review screen, by keyboard", () => {
  it("finds words in draft and sources", () => tell(openBrowserDesk(), findEverywhere));
  it("adds what was said in a conversation", () => tell(openBrowserDesk(), addConversation));
  it("returns a draft with its open points in a file", () => tell(openBrowserDesk(), returnWithPoints));
  it("prints every claim", () => tell(openBrowserDesk(), printEveryClaim));

  it.each(["light", "dark"] as const)("has nothing that axe-core finds wrong (%s)", (colorScheme) =>
    tell(openBrowserDesk({ colorScheme }), async (desk) => {
      const violations: string[] = [];
      await visitAll(desk, async (name) => {
        violations.push(...(await listViolations(desk.page)).map((violation) => `${name}: ${violation}`));
      });
      expect(violations).toEqual([]);
    }),
  );

  it("loses nothing on a window half as wide, as at 200 % zoom", () =>
    tell(openBrowserDesk({ width: 640, height: 400 }), async (desk) => {
      const { page } = desk;
      const wrong: string[] = [];
      await visitAll(desk, async (name) => {
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
