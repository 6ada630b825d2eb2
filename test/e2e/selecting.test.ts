import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? "");

/** Goes to the comparison of revisions and back. */
async function lookAtRevisions(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await press(desk, "v");
  await page
    .getByRole("heading", { name: /Revision 1/ })
    .first()
    .waitFor();
  await press(desk, "Escape");
  await page.getByRole("main", { name: "Draft" }).waitFor();
}

/** Selects words with the mouse, as a reader does. */
async function drag({ page }: OpenedDesk): Promise<void> {
  const line = page.locator(".cm-content .cm-line").nth(2);
  const { x, y } = (await line.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 20, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 12, { steps: 4 });
  await page.mouse.up();
}

/** What was selected before the text was left is neither offered nor painted after it. */
async function comeBack(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  await press(desk, "Enter", "Alt+a");
  await bar.waitFor();
  await page.keyboard.type("Nobody has counted the gulls.");
  await press(desk, "Alt+a");
  await bar.waitFor();
  await press(desk, "Escape");
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
  await lookAtRevisions(desk);
  expect(await bar.count()).toBe(0);
  await drag(desk);
  await bar.waitFor();
  await lookAtRevisions(desk);
  expect(await bar.count()).toBe(0);
  await drag(desk);
  await bar.waitFor();
  await press(desk, "Escape");
  await bar.waitFor({ state: "detached" });
  await press(desk, "Escape");
  expect(await selected(page)).toBe("");
}

describe("words that are selected", () => {
  it("are let go when the person leaves the text, or presses Escape", async () => {
    await tell(openBrowserDesk(), comeBack);
  });
});
