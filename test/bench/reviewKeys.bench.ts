import { closeBrowser, openBrowserDesk } from "../e2e/openBrowserDesk.ts";
import type { Measure } from "./benchDesk.ts";
import { reviewByKeys, type Reviewed } from "./reviewSample.ts";

export const name = "review.keysPerClaim";
export const aim = "≤ 2.2";

/**
 * Every key from opening an article to its approval, by claim, over the whole sample desk: each claim's evidence is on screen
 * before it is judged, seeded errors are mended, the rubric is answered, and no bulk act is used. Real Chromium.
 */
export const run = async (): Promise<Measure> => {
  const desk = await openBrowserDesk();
  try {
    const { page } = desk;
    await page.getByLabel("Name").fill("Mira Kern");
    await page.getByRole("button", { name: "Open the sample desk" }).click();
    const rows = page.getByRole("listbox", { name: "Articles" }).getByRole("option");
    await rows.first().waitFor();
    const headlines = await rows.getByRole("heading").allInnerTexts();
    const reviewed: Reviewed[] = [];
    for (const headline of headlines) {
      await rows.filter({ hasText: headline }).click();
      await page.getByText(/Claim \d+ of \d+/).waitFor();
      reviewed.push(await reviewByKeys(page, headline));
      await page.keyboard.press("Control+1");
    }
    return { value: report(reviewed), unit: "keys/claim" };
  } finally {
    await desk.close();
    await closeBrowser();
  }
};

/** Prints each article beside the table, and answers the ratio of all. */
function report(reviewed: readonly Reviewed[]): number {
  const sum = (count: (one: Reviewed) => number): number =>
    reviewed.reduce((all, one) => all + count(one), 0);
  for (const { headline, keys, claims } of reviewed)
    process.stderr.write(`${keys.length} keys, ${claims} claims: ${headline} (${keys.join(" ")})\n`);
  const [keys, claims] = [sum((one) => one.keys.length), sum((one) => one.claims)];
  process.stderr.write(`${keys} keys, ${claims} claims\n`);
  return keys / claims;
}
