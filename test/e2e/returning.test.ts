import { afterAll, describe, expect, it } from "vitest";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";
import { openFerry } from "./visits.ts";

afterAll(closeBrowser);

/** A return typed without looking: nothing of it is lost, nothing acts by accident, and one key sends it. */
async function returnByKeys(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await press(desk, "r");
  const dialog = page.getByRole("dialog", { name: "Return the draft" });
  const note = dialog.getByLabel("Note");
  const chosen = dialog.getByRole("radio", { checked: true });
  await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("The 7 a.m. ferry is no 6 a.m. ferry.");
  await press(desk, "Enter");
  expect(await chosen.count()).toBe(0);
  await press(desk, "Control+Enter");
  await dialog.getByText(/Choose a reason first/).waitFor();
  await press(desk, "ArrowDown", "2");
  expect(await chosen.evaluate((radio) => radio.closest("label")?.innerText)).toMatch(/^Wrong facts/);
  // Words go to the note, also those typed at the reasons.
  await page.keyboard.type("Mend it.");
  expect(await note.inputValue()).toBe("The 7 a.m. ferry is no 6 a.m. ferry.\nMend it.");
  await press(desk, "Tab", "Tab", "Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("contentinfo").getByText("Returned").waitFor();
}

describe("returning a draft, by keyboard", () => {
  it("keeps every word, takes no reason unasked and is sent on purpose", () =>
    tell(openBrowserDesk(), returnByKeys));
});
