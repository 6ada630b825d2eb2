/** Takes the README's pictures of the sample desk anew, in light and dark: `npm run pictures`. */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { root } from "./openedDesk.ts";

for (const colorScheme of ["light", "dark"] as const) {
  const desk = await openBrowserDesk({ width: 1440, height: 900, colorScheme });
  const { page } = desk;
  await page.getByLabel("Name").fill("Mira Kern");
  await page.getByRole("button", { name: "Open the sample desk" }).click();
  await page.getByRole("option", { name: /Harbour dredging/ }).dblclick();
  await page.getByText(/Claim 1 of \d+/).waitFor();
  const contradicted = page.getByText("Contradicted?");
  for (let step = 0; step < 30 && !(await contradicted.isVisible()); step += 1) {
    await page.keyboard.press("1");
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(700);
  await desk.shot(`review-${colorScheme}`);
  await desk.close();
  mkdirSync(path.join(root, "docs/images"), { recursive: true });
  copyFileSync(
    path.join(root, `test/e2e/screenshots/review-${colorScheme}.png`),
    path.join(root, `docs/images/review-${colorScheme}.png`),
  );
}
await closeBrowser();
