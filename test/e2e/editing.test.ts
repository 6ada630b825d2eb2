import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { openElectronDesk, whyNoElectron } from "./openElectronDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { judgeAsHinted, press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const copy = (page: Page) => page.getByRole("main", { name: "Draft" }).locator(".cm-content");
const card = (page: Page) => page.getByRole("region", { name: "Claim in hand" });
const crumb = (page: Page) => page.getByRole("banner").getByText(/revision \d+/);

async function openFerry(desk: OpenedDesk): Promise<void> {
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
}

/** Takes the claim with the wrong hour in hand, from the list of claims. */
async function takeTheHour({ page }: Pick<OpenedDesk, "page">): Promise<void> {
  const list = page.getByRole("region", { name: "List of claims" });
  await list.getByRole("button", { name: /[78] a\.m\./ }).dispatchEvent("click");
  await card(page).getByText("Claim 4 of 5").waitFor();
}

/** Another page of the same browser on the same desk, with the article open. */
async function openAnotherPage({ page }: OpenedDesk): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("option", { name: /The ferry carries/ }).waitFor();
  await other.keyboard.press("Enter");
  await other.getByText(/Claim \d+ of \d+/).waitFor();
  return other;
}

/** The caret goes where the words are wrong; what is typed is a revision; only what it touched is open again. */
async function mendInPlace(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await judgeAsHinted(desk);
  await takeTheHour(desk);
  await press(desk, "Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  expect(await copy(page).innerText()).not.toContain("**");
  await page.keyboard.type("8");
  await press(desk, "Delete");
  expect(await copy(page).innerText()).toContain("at 8 a.m. every");
  await copy(page).getByText("40 cars", { exact: true }).click();
  await expect.poll(() => copy(page).innerText()).toContain("**40 cars**");
  await press(desk, "Escape");
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
  expect(await copy(page).innerText()).not.toContain("**");

  const [, examined, of] = /(\d+) of (\d+) examined/.exec(await page.getByRole("banner").innerText()) ?? [];
  expect(Number(of)).toBeGreaterThan(2);
  expect(Number(examined)).toBe(Number(of) - 1);
  await takeTheHour(desk);
  await card(page)
    .getByText(/Changed since (?:it was judged|the last check): the sentence/)
    .waitFor();
  await card(page)
    .getByText(/was judged Contradicted by Mira Kern/)
    .waitFor();
  expect(await card(page).locator("del").innerText()).toBe("7");
  expect(await card(page).locator("ins").innerText()).toBe("8");
}

/** Mod+Z means the text while one types, and the last act while one reads. */
async function takeBack(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await takeTheHour(desk);
  await press(desk, "4");
  await page.getByText(/1 of \d+ examined/).waitFor();
  await takeTheHour(desk);
  await press(desk, "s");
  await page.keyboard.type("The timetable changes in May.");
  const hour = await card(page).locator(".claim-head .numbers").innerText();
  await press(desk, "Control+Enter");
  await card(page).getByText(hour).waitFor({ state: "detached" });
  await takeTheHour(desk);
  await card(page).getByText("Let stand").waitFor();
  await press(desk, "Control+z");
  await card(page).getByText("Let stand").waitFor({ state: "detached" });
  await page.getByText(/1 of \d+ examined/).waitFor();
  await press(desk, "Control+z");
  await page.getByText(/0 of \d+ examined/).waitFor();
  await press(desk, "Control+z");
  await page.getByText("There is no act of yours to undo.").waitFor();

  await press(desk, "Enter");
  await page.keyboard.type("early, ");
  await press(desk, "Control+z");
  await expect.poll(() => copy(page).innerText()).not.toContain("early, ");
  await page.keyboard.type("about ");
  await press(desk, "Control+s");
  await page.getByText("Everything is saved.").waitFor();
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
}

/** One key selects the claim; what is typed over it is in hand while it is typed, and after; the keys shown are those that work. */
async function writeAnew(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await takeTheHour(desk);
  await press(desk, "Enter", "Alt+a");
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  await bar.getByText("Alt+I").waitFor();
  expect(await page.locator("[data-command='verdict.supported'] .key").isVisible()).toBe(false);
  await press(desk, "Escape");
  await bar.waitFor({ state: "detached" });
  await press(desk, "Enter", "Alt+a");
  await page.keyboard.type("Nobody has ever counted the 300 gulls on its roof.");
  await card(page).getByText("300").first().waitFor();
  await press(desk, "Escape", "3");
  await page.getByText(/1 of \d+ examined/).waitFor();
  const judged = page.locator(".cm-content .claim-unsupported", { hasText: "300" });
  await judged.first().waitFor();
  await page.locator(".margin [data-judged]").waitFor();
  expect(await page.locator(".margin [data-judged]").count()).toBe(1);
}

/** Home stays on the line that is seen, and editing begins where Find stood. */
async function goByKeys(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "Control+f");
  await page.keyboard.type("operator");
  await press(desk, "Enter", "Escape", "Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  await page.keyboard.type("good ");
  await expect.poll(() => copy(page).innerText()).toContain("the good operator said");
  // The second line of its paragraph, as it is wrapped.
  await press(desk, "End", "ArrowRight", "ArrowRight", "End", "Home", "Home");
  await page.keyboard.type("§");
  const line = await copy(page).locator(".cm-line", { hasText: "good operator" }).innerText();
  expect(line.indexOf("§")).toBeGreaterThan(20);
}

/** The headline is edited without the sign that makes it one: no word jumps, and no key goes before it. */
async function writeTheHeadline(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  const headline = copy(page).locator(".cm-line").first();
  const before = { words: await headline.innerText(), box: await headline.boundingBox() };
  await press(desk, "Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  expect({ words: await headline.innerText(), box: await headline.boundingBox() }).toEqual(before);
  await press(desk, "Control+Home", "Home", "Home", "Backspace", "ArrowLeft");
  await page.keyboard.type("So: ");
  expect(await headline.innerText()).toBe(`So: ${before.words}`);
  await press(desk, "Control+a", "Control+Home", "Shift+End", "Shift+Home");
  await page.keyboard.type("X");
  expect(await headline.innerText()).toBe(`XSo: ${before.words}`);
  await press(desk, "Escape");
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
  expect(await headline.innerText()).toBe(`XSo: ${before.words}`);
}

/** From paragraph to paragraph it is one arrow, and Escape leaves no frame of editing behind. */
async function goOverGaps(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  await press(desk, "Control+Home", "ArrowDown", "Home", "Shift+End");
  const selected = () => page.evaluate(() => getSelection()?.toString());
  expect(await selected()).toMatch(/^The ferry carries/);
  await press(desk, "Control+End", "ArrowUp", "Home", "Shift+End");
  expect(await selected()).toMatch(/^The first boat leaves/);
  await press(desk, "Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
}

describe("typing in the draft, by keyboard", () => {
  it("edits the headline where it stands, and nothing before it", async () => {
    await tell(openBrowserDesk(), writeTheHeadline);
  });

  it("goes from paragraph to paragraph, and leaves no trace of editing", async () => {
    await tell(openBrowserDesk(), goOverGaps);
  });

  it("begins where Find stood, and Home stays on its line", async () => {
    await tell(openBrowserDesk(), goByKeys);
  });

  it("keeps a sentence in hand that is written anew", async () => {
    await tell(openBrowserDesk(), writeAnew);
  });

  it("mends a claim in place, and opens nothing but it again", async () => {
    await tell(openBrowserDesk(), mendInPlace);
  });

  it.skipIf(whyNoElectron() !== null)("mends a claim in place in Electron", async () => {
    await tell(openElectronDesk(), mendInPlace);
  });

  it("takes back acts while one reads, typing while one types", async () => {
    await tell(openBrowserDesk(), takeBack);
  });

  it("finds again what was typed when its page died", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      await openFerry(desk);
      await takeTheHour(desk);
      await press(desk, "Enter");
      await desk.page.keyboard.type("never saved, ");
      await desk.page.getByText("saves when you pause").waitFor();
      const died = desk.page.waitForEvent("crash");
      const debuggerOfPage = await desk.page.context().newCDPSession(desk.page);
      debuggerOfPage.send("Page.crash").catch(() => undefined);
      await died;
      const other = await openAnotherPage(desk);
      await other.getByText("saves when you pause").waitFor();
      expect(await copy(other).innerText()).toContain("never saved, ");
      await expect.poll(() => crumb(other).innerText()).toContain("revision 1");
      await copy(other).focus();
      await other.keyboard.press("Escape");
      await other
        .getByText(/revision 2/)
        .first()
        .waitFor();
    });
  });

  it("notices a revision that another page cut, and writes neither text over the other", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      const { page } = desk;
      await openFerry(desk);
      await takeTheHour(desk);
      await press(desk, "Enter");
      await page.keyboard.type("mine, ");
      const other = await openAnotherPage(desk);
      await takeTheHour({ page: other });
      await other.keyboard.press("f");
      await other
        .getByText(/revision 2/)
        .first()
        .waitFor();
      await crumb(page).filter({ hasText: "revision 2" }).waitFor({ timeout: 2_000 });
      await page.bringToFront();
      await copy(page).focus();
      await press(desk, "Escape");
      await page.getByText(/Another revision was cut while you were typing/).waitFor();
      await page.getByRole("button", { name: "Compare…" }).click();
      expect(await page.getByRole("dialog").innerText()).toContain("mine, ");
      expect(await crumb(other).innerText()).toContain("revision 2");
    });
  });
});
