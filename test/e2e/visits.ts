import { ferryDraft, ferryDraftWith } from "./ferryDraft.ts";
import type { OpenedDesk } from "./openedDesk.ts";
import { judgeAsHinted, press, sitDownAndImport } from "./reviewByKeys.ts";
import { hold, visitWork } from "./visitWork.ts";

/** Looks at a state of the app; the name says which. */
export type Look = (name: string) => Promise<void>;

const drafts = [
  { name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") },
  {
    name: "ferry.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# The ferry keeps its timetable\n\nIt carries 40 cars.\n"),
  },
];

/** Sits down and opens the ferry's article. */
export async function openFerry(desk: OpenedDesk): Promise<void> {
  await sitDownAndImport(desk, [ferryDraft], "1 article imported", /The ferry carries 40 cars/);
}

export async function closeDialog(desk: OpenedDesk): Promise<void> {
  await press(desk, "Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Every screen but the review, and what lies over them, in the order of a first visit. */
export async function visitScreens(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await page.getByLabel("Name").fill("Mira Kern");
  await look("welcome");
  await page.getByRole("button", { name: "Open the sample desk" }).click();
  await page.getByRole("option").nth(6).waitFor();
  await look("queue");
  await press(desk, "/");
  await page.keyboard.type("quagga");
  await page.getByText("Nothing found").waitFor();
  await look("nothing found");
  await press(desk, "Escape", "Control+o");
  await look("import");
  await visitImport(desk, look);
  await press(desk, "Control+k");
  await page.getByRole("option", { name: "History" }).waitFor();
  await look("palette");
  await closeDialog(desk);
  await press(desk, "?");
  await look("keys");
  await closeDialog(desk);
  await press(desk, "p");
  await look("people");
  await closeDialog(desk);
  await visitHistoryAndSettings(desk, look);
}

async function visitImport(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  const goOn = await hold(desk, "importArticle");
  await page.getByLabel("Files to import").setInputFiles(drafts);
  await page.getByRole("dialog").getByRole("progressbar", { name: "Import" }).waitFor();
  await look("importing");
  await page.getByRole("button", { name: "Go on in the background" }).click();
  await page.getByRole("banner").getByRole("progressbar", { name: "Import" }).waitFor();
  await look("importing in the background");
  await press(desk, "Control+o");
  await page.getByRole("dialog").waitFor();
  goOn();
  await page.getByText("1 article imported, 1 refused").waitFor();
  await look("imported");
  await closeDialog(desk);
}

async function visitHistoryAndSettings(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await press(desk, "Control+3");
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByText("Verified.").waitFor();
  await look("history");
  await press(desk, "Control+4");
  for (const tab of ["People", "Rules", "Appearance", "Keys", "Desk and backup"]) {
    await page.getByRole("tab", { name: tab }).click();
    await look(`settings: ${tab}`);
  }
}

const dialogs = { o: "add a source", c: "rubric", r: "return", x: "reject", h: "history of the article" };

/** The review in each of its states, in the order of a person's work. */
export async function visitReview(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await openFerry(desk);
  await look("reading");
  await press(desk, "w");
  await page.getByRole("region", { name: "Why this finding" }).waitFor();
  await look("why");
  await press(desk, "w", "l");
  await look("list of claims");
  await press(desk, "l", "Control+f");
  await page.keyboard.type("ferry");
  await look("find");
  await press(desk, "Escape", "Enter");
  await page.keyboard.type("Big ");
  await look("editing");
  await press(desk, "Escape");
  await page
    .getByText(/revision 2/)
    .first()
    .waitFor();
  for (const [key, name] of Object.entries(dialogs)) {
    await press(desk, key);
    await page.getByRole("dialog").waitFor();
    await look(name);
    await closeDialog(desk);
  }
  await press(desk, "m");
  await look("note");
  await press(desk, "Escape");
  await visitShaping(desk, look);
  await visitRevisions(desk, look);
  await visitDelivered(desk, look);
  await judgeAsHinted(desk);
  await look("judged");
  await visitWork(desk, look);
}

/** Choosing a passage, what is left out, cutting and adding claims, and the notice of a bulk verdict. */
async function visitShaping(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await press(desk, "j", "t");
  await page.getByRole("toolbar", { name: "Tie the chosen passage" }).waitFor();
  await look("choosing a passage");
  await press(desk, "Escape", "u");
  await page
    .getByRole("dialog")
    .getByText(/islanders pay nothing/)
    .waitFor();
  await look("left out by the draft");
  await closeDialog(desk);
  await press(desk, "y");
  await page.getByRole("slider", { name: "Where the claim is cut" }).waitFor();
  await look("split the claim");
  await closeDialog(desk);
  await press(desk, "i");
  await page.getByRole("dialog", { name: "Add a claim" }).waitFor();
  await look("add a claim");
  await closeDialog(desk);
  await press(desk, "7");
  await page
    .getByText(/looked at/)
    .first()
    .waitFor();
  await look("notice of a bulk verdict");
}

/** The text as its pipeline delivers it again, beside the one that was edited here. */
async function visitDelivered(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await press(desk, "Control+o");
  await page.getByLabel("Files to import").setInputFiles([ferryDraftWith([["12 dollars", "14 dollars"]])]);
  await page.getByText("waits as a proposal").first().waitFor();
  await closeDialog(desk);
  await page.getByText("The pipeline delivered another text of this article").waitFor();
  await press(desk, "Shift+V");
  await page.getByRole("complementary", { name: "Change in hand" }).waitFor();
  await look("delivered text");
  // The walk ends on a control whose hint is shown; the first Escape takes the hint away.
  const claim = page.getByRole("region", { name: "Claim in hand" });
  for (let tries = 0; tries < 3 && !(await claim.isVisible()); tries += 1) {
    await press(desk, "Escape");
    await page.waitForTimeout(300);
  }
  await claim.waitFor();
}

async function visitRevisions(desk: OpenedDesk, look: Look): Promise<void> {
  const { page } = desk;
  await press(desk, "v");
  await page.getByRole("complementary", { name: "Change in hand" }).waitFor();
  await look("revisions");
  await press(desk, "Escape");
  await page.getByRole("region", { name: "Claim in hand" }).waitFor();
}
