import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { ferryDraft, ferryDraftWith } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport, verify } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const card = (page: Page) => page.getByRole("region", { name: "Claim in hand" });
const meter = (page: Page) => page.getByRole("banner");

/** Takes the claim with these words in hand. */
async function take({ page }: OpenedDesk, words: RegExp): Promise<void> {
  const list = page.getByRole("region", { name: "List of claims" });
  await list.getByRole("button", { name: words }).first().dispatchEvent("click");
}

/** A passage that the checker took for no support is tied by keys, and the claim is judged supported by it. */
async function tieAndJudge(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
  await take(desk, /7 a\.m\./);
  await press(desk, "t");
  const bar = page.getByRole("toolbar", { name: "Tie the chosen passage" });
  await bar.getByText(/Chosen: “The first boat leaves Old Quay at 8 a\.m\./).waitFor({ state: "attached" });
  await press(desk, "Shift+ArrowDown");
  await bar.getByText(/Chosen: “The first boat .*20 minutes\.”/).waitFor({ state: "attached" });
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "Shift+ArrowUp", "ArrowDown", "s");
  await card(page).getByText("tied by Mira Kern: “The crossing takes 20 minutes.”").waitFor();
  expect(await bar.count()).toBe(0);
  expect(await page.locator(".over-tied").innerText()).toBe("The crossing takes 20 minutes.");
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "1");
  await meter(page).getByText("1 of 5 examined").waitFor();
}

/** From a passage back to the claims that rest on it, and untying it. */
async function goBackAndUntie(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await take(desk, /40 cars.*each crossing/);
  await page.locator(".passage", { hasText: "The crossing takes 20 minutes." }).click();
  const rests = page.getByRole("region", { name: "Claims that rest on this passage" });
  await rests.getByRole("button", { name: /7 a\.m\./ }).click();
  await card(page).getByText("tied by Mira Kern").waitFor();
  await press(desk, "Shift+T");
  await card(page).getByText("tied by Mira Kern").waitFor({ state: "detached" });
  await press(desk, "Control+z");
  await card(page).getByText("tied by Mira Kern").waitFor();
}

/** A passage that the checker found and that does not bear on the claim is set aside by key, taken up again, and set aside. */
async function setAsideByKey(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await take(desk, /40 cars/);
  await press(desk, "Shift+T");
  const aside = card(page).getByText(/^Set aside by Mira Kern: source 2, “/u);
  await aside.waitFor();
  expect(await listViolations(page)).toEqual([]);
  await card(page).getByRole("button", { name: "Take it up again" }).click();
  await aside.waitFor({ state: "detached" });
  await press(desk, "Control+z");
  await aside.waitFor();
  await press(desk, "Control+z");
  await aside.waitFor({ state: "detached" });
}

/** What no claim rests on is listed, and opened in its source by a key. */
async function lookAtWhatIsLeftOut(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await press(desk, "Shift+T");
  await card(page).getByText("tied by Mira Kern").waitFor({ state: "detached" });
  await press(desk, "u");
  const dialog = page.getByRole("dialog", { name: "Left out by the draft" });
  await dialog.getByText(/islanders pay nothing/).waitFor();
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "Enter");
  await page.getByRole("toolbar", { name: "Tie the chosen passage" }).waitFor();
  expect(await page.locator(".over-chosen").first().innerText()).toMatch(/islanders pay nothing/);
  await press(desk, "Escape");
  await verify(desk);
}

/** A claim is split, taken back, split again, and its parts are carried over an edit of another sentence. */
async function splitAndCarry(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await take(desk, /on each crossing/);
  await press(desk, "y");
  await page.getByRole("slider", { name: "Where the claim is cut" }).waitFor();
  expect(await listViolations(page)).toEqual([]);
  await press(desk, "Home", "ArrowRight", "ArrowRight", "Enter");
  await card(page)
    .getByText(/Split from a longer claim by Mira Kern/)
    .waitFor();
  expect(await page.locator("[data-claim].claim").count()).toBeGreaterThan(4);
  await press(desk, "3");
  await meter(page).getByText("1 of 6 examined").waitFor();
  await press(desk, "Control+z", "Control+z");
  await meter(page).getByText("0 of 5 examined").waitFor();
  await press(desk, "Control+y", "Control+y");
  await meter(page).getByText("1 of 6 examined").waitFor();
  await take(desk, /7 a\.m\./);
  await press(desk, "f");
  await meter(page).getByText("revision 2").waitFor();
  await meter(page).getByText("1 of 6 examined").waitFor();
  await verify(desk);
}

/** Two claims are merged, and one that the checker missed is added by key. */
async function mergeAndAdd(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await take(desk, /7 a\.m\./);
  await press(desk, "Shift+Y");
  await card(page)
    .getByText(/Merged from 2 claims by Mira Kern/)
    .waitFor();
  await press(desk, "Shift+I");
  await card(page)
    .getByText(/Merged from/)
    .waitFor({ state: "detached" });
  await press(desk, "i");
  const dialog = page.getByRole("dialog", { name: "Add a claim" });
  await dialog.getByText("Who would pay more?").waitFor();
  expect(await listViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Make it a claim" }).click();
  await dialog.waitFor({ state: "detached" });
  await take(desk, /Who would pay more/);
  await card(page)
    .getByText(/Added by Mira Kern/)
    .waitFor();
  expect(await listViolations(page)).toEqual([]);
  await verify(desk);
}

/** By pointer: words of a source are selected, dragged onto a claim of the draft, and tied to it. */
async function dragOntoAClaim({ page }: OpenedDesk): Promise<void> {
  await page.keyboard.press("Alt+2");
  const source = page.locator(".source-paragraph").first();
  await source.waitFor();
  const box = async (part: ReturnType<Page["locator"]>) => (await part.boundingBox()) ?? { x: 0, y: 0 };
  const text = await box(source);
  await page.mouse.move(text.x + 3, text.y + 10);
  await page.mouse.down();
  await page.mouse.move(text.x + 150, text.y + 10, { steps: 5 });
  await page.mouse.up();
  const chosen = page.locator(".over-chosen").first();
  expect(await chosen.innerText()).toMatch(/^The ferry/);
  await chosen.dragTo(page.locator(".claim", { hasText: "A ticket for one car" }));
  await card(page).getByText("Claim 5 of 5").waitFor();
  await page.getByRole("button", { name: "Context" }).click();
  await card(page)
    .getByText(/Context source 2, tied by Mira Kern: “The ferry/)
    .waitFor();
}

const withQuestion = ferryDraftWith([
  ["every day.", "every day. It comes back at noon from the far shore of the lake. Who would pay more?"],
]);

describe("evidence and claims, as a checker shapes them", () => {
  it("a passage is tied by keys, judged by, untied, and what is left out is listed", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      await tieAndJudge(desk);
      await goBackAndUntie(desk);
      await lookAtWhatIsLeftOut(desk);
    });
  });

  it("a passage that the checker found is set aside by key, and taken up again", async () => {
    await tell(openBrowserDesk({ colorScheme: "dark" }), async (desk) => {
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      await setAsideByKey(desk);
      await verify(desk);
    });
  });

  it("a claim is split, and its parts are carried", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      await splitAndCarry(desk);
    });
  });

  it("a passage is dragged onto a claim", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
      await dragOntoAClaim(desk);
    });
  });

  it("claims are merged and added", async () => {
    await tell(openBrowserDesk(), async (desk) => {
      await sitDownAndImport(desk, [withQuestion], "1 article imported", /The ferry carries 40 cars/);
      await mergeAndAdd(desk);
    });
  });
});
