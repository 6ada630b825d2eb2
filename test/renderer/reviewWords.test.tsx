import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

const send = "{Control>}{Enter}{/Control}";

function noteOf(dialog: HTMLElement): HTMLTextAreaElement {
  return within(dialog).getByLabelText<HTMLTextAreaElement>("Note");
}

function reasonOf(dialog: HTMLElement): string | null {
  return within(dialog).queryByRole("radio", { checked: true })?.parentElement?.textContent ?? null;
}

async function openReturn(): Promise<HTMLElement> {
  await page.press("r");
  const dialog = await screen.findByRole("dialog", { name: "Return the draft" });
  await waitFor(() => expect(document.activeElement).toBe(noteOf(dialog)));
  return dialog;
}

test("what is typed after R is the note of the return: no letter, space, digit or Enter of it takes a reason or sends", async () => {
  page = await openReview();
  const dialog = await openReturn();
  await page.press("Source says 2 men.{Enter}Ask Wire");
  expect(noteOf(dialog).value).toBe("Source says 2 men.\nAsk Wire");
  expect(reasonOf(dialog)).toBeNull();
  expect((await page.current()).status).toBe("new");
});

test("a reason is taken by its key from the note, and the return is sent with both", async () => {
  page = await openReview();
  const dialog = await openReturn();
  await page.press("Mend it{Alt>}2{/Alt}");
  expect(reasonOf(dialog)).toMatch(/^Wrong facts/);
  await page.press(` at once${send}`);
  await waitFor(async () => expect((await page.current()).status).toBe("returned"));
  expect((await page.current()).decisions[0]).toMatchObject({
    reason: "wrong-facts",
    note: "Mend it at once",
  });
});

test("a return without its reason goes to the reasons, where digits take one and words go on in the note", async () => {
  page = await openReview();
  const dialog = await openReturn();
  await page.press(`Mend${send}`);
  await within(dialog).findByText(/Choose a reason first/);
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
  await page.press("3");
  expect(reasonOf(dialog)).toMatch(/^Sources missing/);
  await page.press(" it{Enter}");
  expect(noteOf(dialog).value).toBe("Mend it\n");
  await page.press(send);
  await waitFor(async () => expect((await page.current()).status).toBe("returned"));
});

test("from the note, Tab goes to Cancel and then to Return, and to nothing between", async () => {
  page = await openReview();
  await openReturn();
  await page.user.tab();
  expect(document.activeElement?.textContent).toMatch(/^Cancel/);
  await page.user.tab();
  expect(document.activeElement?.textContent).toMatch(/^Return/);
});

test("words that go on after Enter on Cancel do nothing, and are there again when the dialog is", async () => {
  page = await openReview();
  await openReturn();
  await page.press("Mend it");
  await page.user.tab();
  await page.press("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const inHand = page.inHand();
  await page.press("nx1c");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(page.inHand()).toBe(inHand);
  expect((await page.verdicts())[0]).toBeNull();
  await new Promise((go) => setTimeout(go, 750));
  expect(noteOf(await openReturn()).value).toBe("Mend it");
});

test("after Escape the very next letter is a command", async () => {
  page = await openReview();
  await openReturn();
  await page.press("Mend{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.press("5");
  await waitFor(async () => expect((await page.verdicts())[0]).toBe("not_checkable"));
});

test("Enter makes a line in a query too, and its button shows the key that gives it", async () => {
  page = await openReview();
  await page.press("6");
  await screen.findByLabelText("What is to be asked?");
  expect(within(page.card()).getByRole("button", { name: "Query" }).textContent).toBe("Query Ctrl+↵");
  await page.press(`Which basin?{Enter}Ask Jens${send}`);
  await waitFor(async () =>
    expect((await page.current()).claims[0]?.judgement?.note).toBe("Which basin?\nAsk Jens"),
  );
});

test("a claim that is open again only by the rest of its sentence shows what became of that", async () => {
  page = await openReview({
    before: async (desk) => {
      const { claims, text, revision } = await desk.importSample();
      const as = await seated(desk);
      const claim = claims.find(({ words }) => words.startsWith("Okafor said"))?.id ?? "";
      await desk.client.judge({ article: "harbour-1", claim, verdict: "supported", as });
      const edited = text.replace("at low tide", "at neap tide");
      await desk.client.edit({ article: "harbour-1", text: edited, basedOn: revision.text, as });
    },
  });
  await page.takeInHand(/: Okafor said/);
  const card = within(page.card());
  card.getByText(/the rest of its sentence; was judged/);
  expect(page.card().querySelector("del")?.textContent).toBe("low");
  expect(page.card().querySelector("ins")?.textContent).toBe("neap");
  // Nobody had judged the other one, and whoever edited it knows.
  await page.takeInHand(/neap tide/);
  expect(page.card().textContent).not.toContain("Changed since");
});

test("so does one that begins its sentence now, since the clause before it was struck", async () => {
  page = await openReview({
    before: async (desk) => {
      const first = await desk.importSample();
      const as = await seated(desk);
      const edit = (text: string, basedOn: string) =>
        desk.client.edit({ article: "harbour-1", text, basedOn, as });
      const added = `${first.text.trimEnd()}\n\nCrews closed the north gate at dawn on Monday, and the mayor of the town thanked them for their work.\n`;
      const { claims, text, revision } = await edit(added, first.revision.text);
      const claim = claims.find(({ words }) => words.includes("the mayor of the town"))?.id ?? "";
      await desk.client.judge({ article: "harbour-1", claim, verdict: "not_checkable", as });
      await edit(
        text.replace("Crews closed the north gate at dawn on Monday, and the", "The"),
        revision.text,
      );
    },
  });
  await page.takeInHand(/: The mayor of the town/);
  within(page.card()).getByText(/the rest of its sentence/);
  expect(page.card().querySelector("del")?.textContent).toContain("closed the north gate");
});
