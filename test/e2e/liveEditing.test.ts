import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { openElectronDesk, whyNoElectron } from "./openElectronDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { judgeAsHinted, press, sitDownAndImport, waiveTheRest } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const main = (page: Page) => page.getByRole("main", { name: "Draft" });
const card = (page: Page) => page.getByRole("region", { name: "Claim in hand" });
const foot = (page: Page) => page.getByRole("contentinfo");
const meter = (page: Page) => page.getByRole("banner");

/** Takes the price in hand, goes into the text, and sets the caret behind the number in it. */
async function goBehindThePrice(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  const list = page.getByRole("region", { name: "List of claims" });
  await list.getByRole("button", { name: /A ticket for one car/ }).dispatchEvent("click");
  await card(page).getByText("Claim 5 of 5").waitFor();
  await press(desk, "Enter", "End");
  await press(desk, ...Array.from(" dollars.", () => "ArrowLeft"));
}

/** Marks, reason, margin, counts and gates follow the keys, while nobody leaves the text or presses a button. */
async function typeAndMend(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  await judgeAsHinted(desk);
  await waiveTheRest(desk);
  await meter(page).getByText("5 of 5 examined").waitFor();
  expect(await foot(page).innerText()).not.toMatch(/claims? open/);

  await goBehindThePrice(desk);
  await press(desk, "Backspace", "9");
  const wrong = main(page).locator(".cm-content .claim-contradicted", { hasText: "A ticket" });
  await wrong.waitFor();
  expect(await wrong.innerText()).toBe("A ticket for one car costs 19 dollars.");
  await card(page).getByText("number differs").waitFor();
  expect(await card(page).locator(".explanation").innerText()).toContain("12 dollars");
  await main(page).locator(".margin .letter-contradicted", { hasText: "C" }).waitFor();
  await meter(page).getByText("4 of 5 examined").waitFor();
  await foot(page).getByText("1 claim open").waitFor();
  expect(await page.locator(".sheet[data-editing]").count()).toBe(1);

  // A pause cuts a revision, and the caret stays where it is; the sentence that is there again has its verdict again.
  await page.getByText("saved", { exact: true }).waitFor();
  await meter(page).getByText("revision 2").waitFor();
  await press(desk, "Backspace", "2");
  await main(page).locator(".cm-content .claim-supported", { hasText: "costs 12 dollars." }).waitFor();
  await meter(page).getByText("5 of 5 examined").waitFor();
  await press(desk, "Control+z");
  await wrong.waitFor();
  await press(desk, "Control+y");
  await wrong.waitFor({ state: "detached" });
  await press(desk, "Escape");
  await meter(page).getByText("5 of 5 examined").waitFor();
  await meter(page).getByText("revision 3").waitFor();
  expect(await foot(page).innerText()).not.toMatch(/claims? open/);
}

/** How far the letter of each mark is from the line that the mark starts on, in pixels; NaN where it has no letter. */
const lettersOff = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const middle = (box: DOMRect | undefined): number =>
      box === undefined ? Number.NaN : (box.top + box.bottom) / 2;
    const marks = [...document.querySelectorAll<HTMLElement>(".cm-content [data-claim]")];
    const claims = new Set(marks.map((mark) => mark.dataset["claim"]));
    return [...claims].map((claim) => {
      const mark = marks.find((one) => one.dataset["claim"] === claim)?.getClientRects()[0];
      const letter = document.querySelector(`.margin [data-claim="${claim}"]`)?.getBoundingClientRect();
      return Math.abs(middle(letter) - middle(mark));
    });
  });

/** What of the text has a margin above or below, which the editor leaves out where it counts heights: it would scroll to wrong places. */
const marginsInText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".cm-content > *")]
      .filter((line) => {
        const { marginTop, marginBottom } = getComputedStyle(line);
        return marginTop !== "0px" || marginBottom !== "0px";
      })
      .map(({ className }) => className),
  );

/** Words that go before everything push the lines down, and wrap the ones that they stand in. */
async function typeAboveTheMarks(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  await goBehindThePrice(desk);
  await press(desk, "Control+Home", "ArrowDown", "Home");
  for (const word of "On a calm day in June, as far as anybody on the island can remember, ".split(" "))
    await page.keyboard.type(`${word} `, { delay: 30 });
  for (const text of ["", "\n\n## Tickets\n\n"]) {
    await page.keyboard.insertText(text);
    await page.getByText("saved", { exact: true }).waitFor();
    const off = await lettersOff(page);
    expect(off.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...off)).toBeLessThan(10);
  }
  expect(await marginsInText(page)).toEqual([]);
  const letter = main(page).locator(".margin .letter-contradicted").first();
  await letter.hover();
  expect(await letter.getAttribute("title")).toMatch(/^Claim \d+, checker: contradicted, .+, not examined$/);
}

describe("what is typed", () => {
  it("is checked while it is typed", async () => {
    await tell(openBrowserDesk(), typeAndMend);
  });

  it("moves the letters of the margin along with their lines", async () => {
    await tell(openBrowserDesk(), typeAboveTheMarks);
  });

  it.skipIf(whyNoElectron() !== null)("is checked while it is typed in Electron", async () => {
    await tell(openElectronDesk(), typeAndMend);
  });
});
