import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listViolations } from "./axe.ts";
import { brokenFile, jsonFile } from "./files.ts";
import { closeBrowser, openBrowserDesk } from "./openBrowserDesk.ts";
import { openElectronDesk, whyNoElectron } from "./openElectronDesk.ts";
import { root, type OpenedDesk } from "./openedDesk.ts";
import {
  applyFix,
  approve,
  exportPage,
  judgeAsHinted,
  press,
  sitDownAndImport,
  verify,
  waiveTheRest,
} from "./reviewByKeys.ts";
import { tell } from "./tell.ts";

afterAll(closeBrowser);

const wrongNumber = path.join(root, "resources/sample/1-wrong-number.json");
const newsroomArticle = path.join(root, "../shared/inputs/ai-models-converge.json");

/** Import, read, judge, a refused approval, a fix, an approval, an export, the history and the proof of it all. */
async function mendTheWrongNumber(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  const card = page.getByRole("region", { name: "Claim in hand" });
  await sitDownAndImport(
    desk,
    [jsonFile(wrongNumber), brokenFile],
    "1 article imported, 1 refused",
    /Harbour/,
  );
  const fix = page.getByRole("button", { name: /Put “1\.2 million” in place of “2\.1 million”/ });
  for (let step = 0; step < 17 && !(await fix.isVisible()); step += 1) await press(desk, "j");
  await card.getByText("Contradicted?").waitFor();
  await page.locator(".evidence, mark").filter({ hasText: "1.2 million" }).first().waitFor();
  expect(await listViolations(page)).toEqual([]);

  await press(desk, "a");
  await page
    .getByText(/Approve is closed: 17 claims have no verdict/)
    .first()
    .waitFor();
  await applyFix(desk);
  await judgeAsHinted(desk);
  await approve(desk);
  expect(await listViolations(page)).toEqual([]);

  const left = await exportPage(desk);
  expect(left).toContain("1.2 million");
  expect(left).not.toContain("2.1 million");
  expect(left).toContain("TrainedAlgorithmicMediaDigitalSource");
  expect(left).toContain("Mira Kern");
  await verify(desk);
  await page.getByText("approved revision 2").first().waitFor();
}

/** A real article of many sources: refused while claims are open, then judged, waived, answered, approved, exported. */
async function letTheNewsroomArticleStand(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await sitDownAndImport(desk, [jsonFile(newsroomArticle)], "1 article imported", /AI Models Converge/);
  await press(desk, "a");
  await page
    .getByText(/Approve is closed: \d+ claims have no verdict \(“/)
    .first()
    .waitFor();
  await judgeAsHinted(desk);
  await press(desk, "a");
  await page
    .getByText(/Approve is closed: .*stand(s)? unsupported/)
    .first()
    .waitFor();
  await waiveTheRest(desk);
  await approve(desk);
  expect(await exportPage(desk)).toContain("Mira Kern");
  await verify(desk);
}

describe("a draft's way through the desk, by keyboard", () => {
  it("goes from import to a verified export in the browser", async () => {
    await tell(openBrowserDesk(), mendTheWrongNumber);
  });

  it("goes the same way in the dark", async () => {
    await tell(openBrowserDesk({ colorScheme: "dark", width: 1920, height: 1080 }), mendTheWrongNumber);
  });

  it.skipIf(whyNoElectron() !== null)("goes the same way in Electron", async () => {
    await tell(openElectronDesk(), mendTheWrongNumber);
  });

  it.skipIf(!existsSync(newsroomArticle))("takes a real newsroom article all the way", async () => {
    await tell(openBrowserDesk(), letTheNewsroomArticleStand);
  });
});
