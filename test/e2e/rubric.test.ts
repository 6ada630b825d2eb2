import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { listViolations } from "./axe.ts";
import { ferryDraftWith } from "./ferryDraft.ts";
import { applyFix, press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";
import { closeDialog, openFerry } from "./visits.ts";

afterAll(closeBrowser);

/** Questions fit the draft, findings are told, one key each answers; after the last comes Done, which one more key closes. */
async function answerByKeys(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "c");
  const dialog = page.getByRole("dialog", { name: "Rubric" });
  await dialog.getByText(/questions are not asked: the draft has no quotations/).waitFor();
  await dialog.getByText(/numbers and dates stand in a source; “7”? ?.* does not\./).waitFor();
  const open = await dialog.getByText("Not answered").count();
  await press(desk, "n");
  await expect.poll(() => dialog.getByText("Not answered").count()).toBe(open - 1);
  await press(desk, "w");
  await page.keyboard.type("Seen in the timetable.");
  await press(desk, "Control+Enter");
  await expect.poll(() => dialog.getByText("Not answered").count()).toBe(open - 2);
  await dialog.getByText("Waived by Mira Kern: “Seen in the timetable.”").waitFor();
  for (let left = open - 2; left > 0; left -= 1) {
    await press(desk, "y");
    if (left > 1) await expect.poll(() => dialog.getByText("Not answered").count()).toBe(left - 1);
  }
  await expect.poll(() => dialog.locator(":focus").innerText()).toContain("It may stay open");
  await press(desk, "y");
  await expect.poll(() => dialog.locator(":focus").innerText()).toContain("Done");
  await press(desk, "Enter");
  await dialog.waitFor({ state: "detached" });
  await page
    .getByRole("contentinfo")
    .getByText(new RegExp(`rubric ${open} of ${open}, 1 “no”`))
    .waitFor();
}

/** A digit goes to the words that were found; when an edit changes what is found, the answer does not stand. */
async function goThereAndMend(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "c");
  const dialog = page.getByRole("dialog", { name: "Rubric" });
  await dialog.waitFor();
  await press(desk, "ArrowDown");
  await expect.poll(() => dialog.locator(":focus").innerText()).toContain("numbers and dates right");
  await press(desk, "n");
  await expect.poll(() => dialog.getByText("Mira Kern,").count()).toBe(1);
  await press(desk, "k", "1");
  await dialog.waitFor({ state: "detached" });
  await page
    .getByRole("region", { name: "Claim in hand" })
    .getByText(/7 a\.m\./)
    .first()
    .waitFor();
  await applyFix(desk);
  await press(desk, "c");
  await dialog.getByText("Asked again,").waitFor();
  await dialog.getByText(/Mira Kern said no when this was found/).waitFor();
  await closeDialog(desk);
}

const chatty = ferryDraftWith([
  ["The ferry", "Sure! Here is a summary of the article in 50 words:\n\nThe ferry"],
]);

/** Words of the machine are set off in the draft, lead to the question about them, and are plain once it is answered. */
async function askAboutLeftovers(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [chatty], "1 article imported", /The ferry carries 40 cars/);
  const words = page.locator(".proof .leftover");
  await expect
    .poll(() => words.allInnerTexts())
    .toEqual(["Sure!", "Here is a summary of the article in 50 words:"]);
  expect(await listViolations(page)).toEqual([]);
  await words.first().click();
  const dialog = page.getByRole("dialog", { name: "Rubric" });
  await expect.poll(() => dialog.locator(":focus").innerText()).toContain("written for readers");
  await press(desk, "y");
  await expect.poll(() => words.count()).toBe(0);
}

describe("the rubric, by keyboard", () => {
  it("asks what the draft calls for and takes one key an answer", () =>
    tell(openBrowserDesk(), answerByKeys));
  it("goes to what was found, and asks again when that changes", () =>
    tell(openBrowserDesk(), goThereAndMend));
  it("sets off what was not written for readers", () => tell(openBrowserDesk(), askAboutLeftovers));
});
