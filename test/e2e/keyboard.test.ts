import { expect, afterAll, describe, it } from "vitest";
import { ferryDraft } from "./ferryDraft.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const harbour = /Harbour dredging/;
const library = /Retired ferry/;

async function openSample(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await page.getByLabel("Name").fill("Mira Kern");
  await page.getByRole("button", { name: "Open the sample desk" }).click();
  await page.getByRole("option", { name: harbour }).waitFor();
}

async function openArticle({ page }: OpenedDesk, headline: RegExp): Promise<void> {
  await page.getByRole("option", { name: headline }).click();
  await page.getByText(/Claim 1 of \d+/).waitFor();
}

const banner = ({ page }: OpenedDesk) => page.getByRole("banner");

/** Chooses in the palette what has these words. */
async function choose(desk: OpenedDesk, words: string, name: RegExp): Promise<void> {
  await press(desk, "Control+k");
  await desk.page.keyboard.type(words);
  await desk.page.getByRole("option", { name }).first().waitFor();
  await desk.page.getByRole("option", { name }).first().click();
}

/** An act in one article is undone from another: told first, then its article opens and shows what was put back; redo does it again. */
async function undoAcrossArticles(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openSample(desk);
  await openArticle(desk, harbour);
  await press(desk, "1");
  await banner(desk)
    .getByText(/1 of \d+ examined/)
    .waitFor();
  await press(desk, "Control+1");
  await openArticle(desk, library);
  await press(desk, "5");
  await banner(desk)
    .getByText(/1 of \d+ examined/)
    .waitFor();
  await press(desk, "Control+z");
  await page.getByText(/^Undone: Not checkable on claim 1 of “Retired ferry/).waitFor();
  await press(desk, "Control+z");
  await page.getByText(/^Your last act was elsewhere: Supported on claim 1 of “Harbour dredging/).waitFor();
  await banner(desk).getByText(library).waitFor();
  await press(desk, "Control+z");
  await page.getByText(/^Undone: Supported on claim 1 of “Harbour dredging/).waitFor();
  await banner(desk).getByText(harbour).waitFor();
  await banner(desk)
    .getByText(/0 of \d+ examined/)
    .waitFor();
  await page.getByText(/Claim 1 of \d+/).waitFor();
  await press(desk, "Control+Shift+z", "Control+Shift+z");
  await page.getByText(/^What you undid last was elsewhere: Not checkable on claim 1/).waitFor();
  await press(desk, "Control+Shift+z");
  await page.getByText(/^Done again: Not checkable on claim 1/).waitFor();
  await banner(desk).getByText(library).waitFor();
  await banner(desk)
    .getByText(/1 of \d+ examined/)
    .waitFor();
}

/** The palette finds a command, a claim, a source and an article, each by a few letters. */
async function findByPalette(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openSample(desk);
  await choose(desk, "harbour dredg", harbour);
  await page.getByText(/Claim 1 of \d+/).waitFor();
  await choose(desk, "claim 7", /^Claim 7: /);
  await page.getByText(/Claim 7 of \d+/).waitFor();
  await choose(desk, "source 2", /^Source 2: /);
  await page.getByRole("tab", { selected: true, name: /^2/ }).waitFor();
  await choose(desk, "list of cl", /^List of claims/);
  await page.getByRole("button", { name: /Back to the text/ }).waitFor();
}

/** The supported claims are judged together once their passages were seen, and one undo takes all of it back. */
async function judgeTogether(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openSample(desk);
  await openArticle(desk, library);
  const done = page.getByText(/^Supported on \d+ claims\.$/);
  for (let pressed = 0; (await done.count()) === 0; pressed += 1) {
    expect(pressed).toBeLessThan(60);
    await press(desk, "7");
    // As long as a glance at the passage takes.
    await page.waitForTimeout(120);
  }
  const [, count] = /Supported on (\d+) claims/.exec(await done.innerText()) ?? [];
  await banner(desk)
    .getByText(new RegExp(`${count} of \\d+ examined`))
    .waitFor();
  await page.getByRole("log").getByRole("button", { name: "Undo" }).click();
  await banner(desk)
    .getByText(/0 of \d+ examined/)
    .waitFor();
}

/** A key is changed in the settings; its button and the sheet show the new one, and the key works. */
async function changeKey(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await openSample(desk);
  await press(desk, "Control+4");
  await page.getByRole("tab", { name: "Keys" }).click();
  await page.getByRole("button", { name: "Change the key for Not checkable" }).click();
  await page.getByRole("dialog").waitFor();
  await press(desk, "1");
  await page.getByText("“Supported” has this key; change that one first.").waitFor();
  await press(desk, "Alt+g");
  await page.getByRole("button", { name: "Use this key" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await press(desk, "Control+1");
  await openArticle(desk, harbour);
  const button = page
    .getByRole("region", { name: "Claim in hand" })
    .getByRole("button", { name: /Not checkable/ });
  expect(await button.innerText()).toMatch(/Alt\+G$/);
  await press(desk, "Alt+g");
  await banner(desk)
    .getByText(/1 of \d+ examined/)
    .waitFor();
}

/** A long import goes on behind the other screens, and is cancelled by a key: what is done stays. */
async function cancelImport(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await page.getByLabel("Name").fill("Mira Kern");
  await page.getByRole("button", { name: "Import drafts" }).click();
  const draft = ferryDraft.buffer.toString("utf8");
  const files = Array.from({ length: 300 }, (_, index) => ({
    ...ferryDraft,
    name: `ferry-${index}.json`,
    buffer: Buffer.from(draft.replaceAll('"ferry-1"', `"ferry-${index}"`)),
  }));
  await page.getByLabel("Files to import").setInputFiles(files);
  await page.getByRole("button", { name: "Go on in the background" }).click();
  const bar = page.getByRole("progressbar", { name: "Import" });
  await bar.waitFor();
  await expect.poll(() => bar.getAttribute("aria-valuetext")).toMatch(/^\d+ of 300 articles · .+ left$/);
  await press(desk, "Control+.");
  await bar.waitFor({ state: "detached" });
  const count = async (): Promise<number> => {
    const foot = await page.getByRole("contentinfo").innerText();
    return Number(/(\d+) articles/.exec(foot)?.[1]);
  };
  await expect.poll(count).toBeGreaterThan(0);
  expect(await count()).toBeLessThan(300);
}

describe("everything by keyboard", () => {
  it("undoes and does again across articles", () => tell(openBrowserDesk(), undoAcrossArticles));
  it("finds command, claim, source and article in the palette", () => tell(openBrowserDesk(), findByPalette));
  it("judges together what was looked at", () => tell(openBrowserDesk(), judgeTogether));
  it("lets a key be changed", () => tell(openBrowserDesk(), changeKey));
  it("cancels a long import", () => tell(openBrowserDesk(), cancelImport));
});
