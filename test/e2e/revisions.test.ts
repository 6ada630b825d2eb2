import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { ferryDraft, ferryDraftWith } from "./ferryDraft.ts";
import type { FileChooserFile } from "./files.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const card = (page: Page) => page.getByRole("complementary", { name: "Change in hand" });
const crumb = (page: Page) => page.getByRole("banner");

/** Types at the wrong hour of the ferry's draft: 8 in place of 7, which is revision 2. */
async function mendTheHour(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  const list = page.getByRole("region", { name: "List of claims" });
  await list.getByRole("button", { name: /7 a\.m\./ }).dispatchEvent("click");
  await press(desk, "f");
  await crumb(page).getByText("revision 2").waitFor();
}

/** Imports another text of the article from the review, and comes back to it. */
async function deliver(desk: OpenedDesk, file: FileChooserFile): Promise<void> {
  const { page } = desk;
  await press(desk, "Control+o");
  await page.getByLabel("Files to import").setInputFiles([file]);
  await page.getByText("waits as a proposal").first().waitFor();
  await press(desk, "Escape");
  await page.getByText("The pipeline delivered another text of this article").waitFor();
}

/** Two revisions, side by side and in one, from change to change; then the earlier one again. */
async function walkAndRestore(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await mendTheHour(desk);
  await press(desk, "v");
  await card(page).getByRole("heading", { name: "Change 1 of 1" }).waitFor();
  expect(await card(page).locator("del").innerText()).toBe("7");
  expect(await card(page).locator("ins").innerText()).toBe("8");
  await card(page)
    .getByText(/^Revision 2 · Mira Kern/)
    .waitFor();
  expect(await page.locator(".diff-heads").innerText()).toMatch(/revision 1\s+revision 2/i);
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "i");
  await page.locator(".diff[data-layout=inline] [data-current]").first().waitFor();
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "i", "r");
  await page
    .getByText("Mira Kern restored the text of revision 1: it stands again, as revision 3.")
    .waitFor();
  await press(desk, "]");
  await card(page)
    .getByText(/^Revision 3, which restored revision 1 · Mira Kern/)
    .waitFor();
  expect(await card(page).locator("ins").innerText()).toBe("7");
  await press(desk, "Escape");
  await crumb(page).getByText("revision 3").waitFor();
  await page.locator(".cm-content").getByText("at 7 a.m. every").waitFor();
}

/** A delivered text over a person's edit: one change taken, one refused, and a conflict seen with both sides. */
async function mergeByKeys(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await mendTheHour(desk);
  await deliver(
    desk,
    ferryDraftWith([
      ["7 a.m.", "9 a.m."],
      ["every day", "every weekday"],
      ["12 dollars", "14 dollars"],
    ]),
  );
  await press(desk, "Shift+V");
  await page.getByText("3 of 3 changes wait").waitFor();
  await card(page).getByText("Conflict.").waitFor();
  expect(await card(page).locator("q").innerText()).toBe("7");
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "x");
  await card(page).getByRole("heading", { name: "Change 2 of 3" }).waitFor();
  await press(desk, "a");
  await card(page).getByRole("heading", { name: "Change 3 of 3" }).waitFor();
  await press(desk, "Control+Enter");
  await page.getByText("1 change waits for a choice; take or refuse each first.").first().waitFor();
  await press(desk, "x");
  await page.getByText("Every change is chosen").waitFor();
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "Control+Enter");
  await page.getByText("The texts are merged, as revision 3.").waitFor();
  const copy = page.locator(".cm-content");
  await copy.getByText("at 8 a.m. every weekday").waitFor();
  expect(await copy.innerText()).toContain("12 dollars");
  await press(desk, "h");
  await page.getByText("merged the proposal as revision 3: 1 of its changes taken, 2 refused").waitFor();
}

/** Words left on a sentence that goes: listed, in the way, put on the claim that takes its place. */
async function loseAndPlace(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  const list = page.getByRole("region", { name: "List of claims" });
  await list
    .getByRole("button", { name: /ticket for one car/ })
    .first()
    .dispatchEvent("click");
  await press(desk, "6");
  await page.keyboard.type("Since when?");
  await press(desk, "Control+Enter");
  await page.getByText(/1 of \d+ examined/).waitFor();

  await press(desk, "Enter");
  await page.getByText("Editing", { exact: true }).waitFor();
  await press(desk, "Control+End", "Shift+Home", "Backspace");
  await page.keyboard.type("Nobody pays at weekends.");
  await press(desk, "Escape");
  await crumb(page).getByText("revision 2").waitFor();
  const lost = page.getByRole("region", { name: "Lost claims" });
  await lost.getByText("ticket for one car").first().waitFor();
  expect(await page.getByRole("contentinfo").innerText()).toMatch(/1 lost/);
  await press(desk, "a");
  await page
    .getByText(/has lost its place in the text/)
    .first()
    .waitFor();
  expect(await listViolations(page)).toEqual([]);

  await list
    .getByRole("button", { name: /weekends/ })
    .first()
    .dispatchEvent("click");
  await lost.getByText("Query by Mira Kern: “Since when?”").waitFor();
  await press(desk, "g");
  expect(await lost.evaluate((section) => section === document.activeElement)).toBe(true);
  await press(desk, "Shift+G");
  await lost.waitFor({ state: "detached" });
  const claim = page.getByRole("region", { name: "Claim in hand" });
  await claim.getByText(/^Mira Kern, /).waitFor();
  await claim.getByText(/Since when\?/).waitFor();
  expect(await page.getByRole("contentinfo").innerText()).not.toMatch(/lost/);
  await press(desk, "Control+z");
  await lost.getByText("Query by Mira Kern: “Since when?”").waitFor();
  await press(desk, "Control+Shift+z");
  await lost.waitFor({ state: "detached" });
  await claim.getByText(/Since when\?/).waitFor();
}

describe("the texts of an article, by keyboard", () => {
  it("are compared from change to change, and an earlier one is restored", () =>
    tell(openBrowserDesk(), walkAndRestore));
  it("are merged with a delivered one, change by change", () =>
    tell(openBrowserDesk({ colorScheme: "dark" }), mergeByKeys));
  it("lose a claim only in the open: it is listed, blocks approval, and is put where it belongs", () =>
    tell(openBrowserDesk(), loseAndPlace));
});
