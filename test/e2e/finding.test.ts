import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import type { FileChooserFile } from "./files.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { press, sitDownAndImport } from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const sentences = Array.from({ length: 120 }, (_, at) => `The keeper wrote entry ${at} of the log that day.`);
const wanted = sentences[90] ?? "";

/** A draft whose evidence stands at the beginning of a source of many screens. */
const longSource: FileChooserFile = {
  name: "keeper.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "stet-package/1",
      article: { id: "keeper", slug: "keeper", headline: "The keeper writes", body: sentences[2] },
      sources: [{ id: "s1", title: "The log", publisher: null, text: sentences.join(" ") }],
    }),
  ),
};

const chosen = (page: Page) => page.locator(".over-chosen").first();

/** Whether an element is wholly within the pane of the source. */
const isInPane = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((some) => {
    const at = document.querySelector(some)?.getBoundingClientRect();
    const pane = document.querySelector(".source")?.getBoundingClientRect();
    return at !== undefined && pane !== undefined && at.top >= pane.top && at.bottom <= pane.bottom;
  }, selector);

/** What is found far down in a source comes into view, and tying begins there. */
async function findAndTie(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [longSource], "1 article imported", /The keeper writes/);
  await press(desk, "Control+f");
  await page.keyboard.type("entry 90");
  await page.getByText("1 place", { exact: true }).waitFor();
  await press(desk, "Enter");
  await expect.poll(() => isInPane(page, ".over-found-now")).toBe(true);
  // A pane that is measured late does not take the evidence back into view.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await isInPane(page, ".over-found-now")).toBe(true);
  await press(desk, "Escape", "t");
  await expect.poll(() => chosen(page).innerText()).toBe(wanted);
}

/** Who has read on in a source begins to tie there, not at its first sentence. */
async function tieInView(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [longSource], "1 article imported", /The keeper writes/);
  await page.locator(".source").evaluate((pane) => pane.scrollTo({ top: 600 }));
  await press(desk, "t");
  await chosen(page).waitFor();
  expect(await isInPane(page, ".over-chosen")).toBe(true);
  expect(await page.locator(".source").evaluate((pane) => pane.scrollTop)).toBeGreaterThan(500);
}

describe("a long source", () => {
  it("shows what is found, and tying begins there", () => tell(openBrowserDesk(), findAndTie));
  it("is tied from where it is read", () => tell(openBrowserDesk(), tieInView));
});
