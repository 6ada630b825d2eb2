import { expect } from "vitest";
import type { FileChooserFile } from "./files.ts";
import type { OpenedDesk } from "./openedDesk.ts";

/** One keystroke after another, as a person at the desk types them. */
export async function press({ page }: OpenedDesk, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The first visit: says who is here, imports the files, and opens the article of the headline. */
export async function sitDownAndImport(
  { page }: OpenedDesk,
  files: readonly FileChooserFile[],
  outcome: string,
  headline: RegExp,
): Promise<void> {
  await page.getByLabel("Name").fill("Mira Kern");
  await page.getByRole("button", { name: "Import drafts" }).click();
  await page.getByLabel("Files to import").setInputFiles([...files]);
  await page.getByText(outcome).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("option", { name: headline }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(/Claim 1 of \d+/).waitFor();
}

/** How many claims were examined, and of how many, as the meter says. */
async function readMeter({ page }: OpenedDesk): Promise<readonly [examined: number, of: number]> {
  const [, examined, of] = /(\d+) of (\d+) examined/.exec(await page.getByRole("banner").innerText()) ?? [];
  return [Number(examined), Number(of)];
}

const digits = new Map([
  ["supported", "1"],
  ["partially_supported", "2"],
  ["unsupported", "3"],
  ["contradicted", "4"],
]);

/** Follows the checker in every open claim: N to the next, the hinted verdict's digit, S and a reason where it stands in the way. */
export async function judgeAsHinted(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  for (let [examined, of] = await readMeter(desk); examined < of; [examined] = await readMeter(desk)) {
    const hinted = page.locator("[data-verdict][data-hinted]");
    if ((await hinted.count()) === 0) await press(desk, "n");
    const verdict = (await hinted.getAttribute("data-verdict")) ?? "";
    const card = await page.getByRole("region", { name: "Claim in hand" }).innerText();
    await press(desk, digits.get(verdict) ?? "5");
    await expect
      .poll(async () => (await readMeter(desk))[0], { timeout: 10_000, message: card })
      .toBe(examined + 1);
  }
}

/** Lets every claim stand that is still in the way: from one to the next with N, S and a reason. */
export async function waiveTheRest(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  const foot = page.getByRole("contentinfo");
  for (let round = 0; /to settle/.test(await foot.innerText()); round += 1) {
    if (round > 200) throw new Error(`Claims stay in the way: ${await foot.innerText()}`);
    const before = await foot.innerText();
    await press(desk, "n", "s");
    await page.getByLabel("Why may it stand?").waitFor();
    await page.keyboard.type("Proved by the reporter's notes.");
    await press(desk, "Control+Enter");
    await expect.poll(() => foot.innerText(), { timeout: 10_000 }).not.toBe(before);
  }
}

/** Answers yes to every question of the rubric. */
async function answerRubric(desk: OpenedDesk): Promise<void> {
  const { page } = desk;
  await press(desk, "c");
  await page.getByRole("dialog").waitFor();
  for (let open = await page.getByText("Not answered").count(); open > 0; open -= 1) {
    await press(desk, "y");
    await expect.poll(() => page.getByText("Not answered").count()).toBe(open - 1);
  }
  await press(desk, "Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Puts the source's words in place of the draft's, which makes the second revision. */
export async function applyFix(desk: OpenedDesk): Promise<void> {
  await press(desk, "f");
  await desk.page
    .getByText(/revision 2/)
    .first()
    .waitFor();
}

/** Answers the rubric and approves, when every claim has been judged. */
export async function approve(desk: OpenedDesk): Promise<void> {
  await answerRubric(desk);
  await press(desk, "a");
  await desk.page.getByRole("contentinfo").getByText("Approved", { exact: true }).waitFor();
}

/** Exports the approved article as a web page and reads what left. */
export async function exportPage(desk: OpenedDesk): Promise<string> {
  const { text } = await desk.takeFile(async () => {
    await press(desk, "Control+e");
    await desk.page.getByRole("dialog").getByRole("button", { name: "Export" }).click();
  });
  // The file leaves before the log is told of it, and only then the dialog closes.
  await desk.page.getByText(/has left the desk/).waitFor();
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });
  return text;
}

/** Proves the desk from the history screen. */
export async function verify(desk: OpenedDesk): Promise<void> {
  await press(desk, "Control+3");
  await desk.page.getByRole("button", { name: "Verify" }).click();
  await desk.page.getByText("Verified.").waitFor();
}
