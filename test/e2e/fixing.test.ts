import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport, verify } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const copy = (page: Page) => page.getByRole("main", { name: "Draft" }).locator(".cm-content");
const card = (page: Page) => page.getByRole("region", { name: "Claim in hand" });

async function takeInHand({ page }: OpenedDesk, words: RegExp): Promise<void> {
  const list = page.getByRole("region", { name: "List of claims" });
  await list.getByRole("button", { name: words }).dispatchEvent("click");
  await expect
    .poll(() => list.getByRole("button", { name: words }).getAttribute("aria-current"))
    .toBe("true");
}

const revision = ({ page }: OpenedDesk, number: number) =>
  page.getByRole("banner").getByText(`revision ${number}`).waitFor();

/** Three wrongs mended by one key each, as edits that are checked again, and taken back by the key that takes any act back. */
async function mendByKeys(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);

  await takeInHand(desk, /7 a\.m\./);
  await card(page)
    .getByRole("button", { name: /Put “8.*” in place of “7.*”/ })
    .waitFor();
  await press(desk, "f");
  await revision(desk, 2);
  expect(await copy(page).innerText()).toContain("leaves Old Quay at 8 a.m. every day.");
  await card(page).getByText("Supported?").waitFor();

  await takeInHand(desk, /A ticket for one car/);
  // Nothing calls these words in question: no button offers to attribute or to strike them, and the keys do so all the same.
  await card(page).getByText("Supported?").waitFor();
  expect(await card(page).getByRole("button", { name: /Add “/ }).count()).toBe(0);
  await press(desk, "b");
  await revision(desk, 3);
  expect(await copy(page).innerText()).toContain("costs 12 dollars, according to Harbour office.");

  await takeInHand(desk, /the operator said in its report/);
  await card(page).getByText("Supported?").waitFor();
  expect(
    await card(page)
      .getByRole("button", { name: /Strike “/ })
      .count(),
  ).toBe(0);
  await press(desk, "-");
  await revision(desk, 4);
  await expect.poll(() => copy(page).innerText()).toContain("40 cars on each crossing.");
  expect(await copy(page).innerText()).not.toContain("operator");

  for (const [number, words] of [
    [5, "on each crossing, the operator said in its report."],
    [6, "A ticket for one car costs 12 dollars."],
    [7, "leaves Old Quay at 7 a.m. every day."],
  ] as const) {
    await press(desk, "Control+z");
    await revision(desk, number);
    await expect.poll(() => copy(page).innerText()).toContain(words);
  }
  await verify(desk);
}

/** A fix in the middle of typing is one of the edits that are typed: the undo of the text takes it back. */
async function mendWhileTyping(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  await takeInHand(desk, /7 a\.m\./);
  await press(desk, "Enter", "End");
  await page.keyboard.type(" It is late.");
  await card(page)
    .getByText(/Claim \d of 6/)
    .waitFor();
  await takeInHand(desk, /7 a\.m\./);
  await card(page)
    .getByRole("button", { name: /Put “8.*” in place/ })
    .click();
  await expect.poll(() => copy(page).innerText()).toContain("8 a.m. every day. It is late.");
  await copy(page).focus();
  await press(desk, "Control+z");
  await expect.poll(() => copy(page).innerText()).toContain("7 a.m. every day. It is late.");
  await press(desk, "Control+z");
  await expect.poll(() => copy(page).innerText()).not.toContain("It is late.");
}

describe("mending a finding", () => {
  it("takes one key each for the source's words, an attribution and a strike, and one to take it back", async () => {
    await tell(openBrowserDesk(), mendByKeys);
  });

  it("is an edit like any other while somebody types", async () => {
    await tell(openBrowserDesk(), mendWhileTyping);
  });
});
