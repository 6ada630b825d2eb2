import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { sampleBody } from "../fixtures/sampleArticle.ts";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

/** The sample edited once, with another text delivered over it where one is given. */
async function openEdited(delivered: string | null, added = ""): Promise<void> {
  page = await openReview({
    before: async (desk) => {
      const { text, revision } = await desk.importSample();
      const edited = text.replace("eleven", "twelve").replace("2.1 million", "1.2 million") + added;
      const as = await seated(desk);
      await desk.client.edit({ article: "harbour-1", text: edited, basedOn: revision.text, as });
      if (delivered !== null) await desk.importSample({ body: delivered });
    },
  });
}

const marked = (kind: "ins" | "del"): readonly string[] =>
  [...screen.getByRole("main").querySelectorAll(`.diff ${kind}`)].map((one) => one.textContent ?? "");
const card = (): HTMLElement => screen.getByRole("complementary", { name: "Change in hand" });
const delivered = sampleBody
  .replace("Dredging of", "The dredging of")
  .replace("eleven", "nine")
  .replace("300,000", "200,000");

test("two revisions are walked change by change, each with who made it, and the earlier one is restored", async () => {
  await openEdited(null);
  await page.press("v");
  await within(await screen.findByRole("main", { name: "Revisions" })).findByText("1.2");
  expect([marked("del"), marked("ins")]).toEqual([
    ["2.1", "eleven"],
    ["1.2", "twelve"],
  ]);
  within(card()).getByText("Change 1 of 2");
  within(card()).getByText(/^Revision 2 · Mira Kern/u);
  await page.press("j");
  within(card()).getByText("Change 2 of 2");
  within(card()).getByText("twelve");
  await page.press("j");
  within(card()).getByText("Change 1 of 2");
  await page.press("i");
  expect(document.querySelector(".diff")).toHaveProperty("dataset.layout", "inline");
  await page.press("ir");
  await screen.findByText(/^Mira Kern restored the text of revision 1: it stands again, as revision 3\./u);
  expect((await page.current()).text).toContain("eleven");
  await page.press("{Escape}");
  await screen.findByRole("region", { name: "Claim in hand" });
});

test("a delivered text is taken and refused change by change, and merged", async () => {
  await openEdited(delivered);
  await page.press("{Shift>}v{/Shift}");
  await screen.findByText("3 of 3 changes wait");
  within(card()).getByText("Change 1 of 3");
  await page.press("{Control>}{Enter}{/Control}");
  await screen.findByText(/^3 changes wait for a choice/u);
  await page.press("a");
  within(card()).getByText("Change 2 of 3");
  within(card()).getByText("Conflict.");
  await page.press("xx");
  await screen.findByText("Every change is chosen");
  await page.press("{Control>}{Enter}{/Control}");
  await screen.findByText("The texts are merged, as revision 3.");
  const { text, proposal, revision } = await page.current();
  expect(proposal).toBeNull();
  expect(revision.person).toBe(await seated(page.desk));
  for (const words of ["The dredging of", "twelve weeks", "1.2 million", "300,000"])
    expect(text).toContain(words);
  await page.press("{Control>}z{/Control}");
  await waitFor(async () => expect((await page.current()).revision.number).toBe(4));
  expect((await page.current()).text).not.toContain("The dredging of");
});

test("both wordings of a conflict are kept, which only whole sentences offer", async () => {
  await openEdited(`${delivered} The mayor was away.`, " Nobody objected.");
  await page.press("{Shift>}v{/Shift}");
  await screen.findByText("4 of 4 changes wait");
  expect(screen.queryByRole("button", { name: /^Keep both/u })).toBeNull();
  await page.press("b");
  within(card()).getByText("Change 1 of 4");
  await page.press("a");
  within(card()).getByText("Conflict.");
  expect(screen.queryByRole("button", { name: /^Keep both/u })).toBeNull();
  await page.press("bxx");
  within(card()).getByText("Change 4 of 4");
  await page.press("b");
  within(card()).getByText(/^Both stand/u);
  await page.press("{Control>}{Enter}{/Control}");
  await screen.findByText("The texts are merged, as revision 3.");
  const { text } = await page.current();
  expect(text).toContain("twelve weeks");
  expect(text).toContain("euros. Nobody objected. The mayor was away.");
});

test("every change without a conflict is taken at once, and a text is dismissed or taken whole", async () => {
  await openEdited(delivered);
  await page.user.click(await screen.findByRole("button", { name: "Look at it…" }));
  await screen.findByText("3 of 3 changes wait");
  await page.press("{Shift>}a{/Shift}");
  await screen.findByText("1 of 3 changes wait");
  await page.press("{Shift>}x{/Shift}");
  await screen.findByText("The delivered text is dismissed.");
  expect(await page.current()).toMatchObject({ proposal: null, revision: { number: 2 } });
});

/** The edited article has the text of its first revision again. */
async function restoreTheFirst(): Promise<void> {
  await openEdited(null);
  await page.press("v");
  await screen.findByRole("main", { name: "Revisions" });
  await screen.findAllByText("1.2");
  await page.press("r");
  await screen.findByText(/^Mira Kern restored the text of revision 1/u);
}

test("a restored revision is undone from its notice, which goes with it", async () => {
  await restoreTheFirst();
  await page.user.click(screen.getByRole("button", { name: /^Undo/u }));
  await screen.findByText(/^Undone: Restoring of revision 1 in/u);
  expect(screen.queryByText(/^Mira Kern restored/u)).toBeNull();
  expect((await page.current()).text).toContain("twelve");
});

test("restoring the text that already stands says so, does nothing, and offers no undoing of something else", async () => {
  await restoreTheFirst();
  await page.press("{Control>}z{/Control}");
  await screen.findByText(/^Undone: Restoring of revision 1 in/u);
  await page.press("{Control>}{Shift>}z{/Shift}{/Control}");
  await waitFor(async () => expect((await page.current()).revision.number).toBe(5));
  await page.press("r");
  await screen.findByText("The text already is that of revision 1.");
  expect(screen.queryByText(/restored the text/u)).toBeNull();
  expect(screen.queryByRole("button", { name: /^Undo/u })).toBeNull();
  expect((await page.current()).revision.number).toBe(5);
});

test("a delivered text is taken whole by its key", async () => {
  await openEdited(delivered);
  await page.press("{Shift>}v{/Shift}");
  await screen.findByText("3 of 3 changes wait");
  await page.press("{Shift>}w{/Shift}");
  await screen.findByText("The delivered text stands now, as revision 3.");
  expect((await page.current()).text).toContain("nine weeks");
});

test("no sign of a heading is shown, wherever its words changed", async () => {
  page = await openReview({
    before: async (desk) => {
      const { text, revision } = await desk.importSample();
      const headed = text.replace("\n\nThe contract", "\n\n## What it costs\n\nThe contract");
      const as = await seated(desk);
      const renamed = headed.replace(/^# .*/u, "# All hands on deck: Velmouth dredges deeper than ever");
      await desk.client.edit({ article: "harbour-1", text: renamed, basedOn: revision.text, as });
    },
  });
  await page.press("v");
  await within(await screen.findByRole("main", { name: "Revisions" })).findByText(/All hands/u);
  const shown = (): string => screen.getByRole("main").textContent + (card().textContent ?? "");
  expect(shown()).not.toContain("#");
  await page.press("k");
  expect(card().textContent).toContain("What it costs");
  await page.press("i");
  expect(shown()).not.toContain("#");
});

test("each side of a long change has a place of its own that can be scrolled by keys", async () => {
  page = await openReview({
    before: async (desk) => {
      const { text, revision } = await desk.importSample();
      const as = await seated(desk);
      const long = "Nothing of what the board had said about money stands here any longer. ".repeat(20);
      const changed = text.replace(/The contract goes[^]*Okafor\./u, long.trim());
      await desk.client.edit({ article: "harbour-1", text: changed, basedOn: revision.text, as });
    },
  });
  await page.press("v");
  await within(await screen.findByRole("main", { name: "Revisions" })).findAllByText(/Nothing of what/u);
  const [old, now] = ["Old words", "New words"].map((name) => within(card()).getByRole("group", { name }));
  expect(old?.textContent).toContain("Brandt Marine");
  expect(now?.textContent).toContain("Nothing of what the board");
  expect([old?.tabIndex, now?.tabIndex]).toEqual([0, 0]);
});
