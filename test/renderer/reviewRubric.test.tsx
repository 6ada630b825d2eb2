import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("the rubric is answered by keys, one question after the other", async () => {
  page = await openReview();
  await page.press("c");
  await screen.findByRole("dialog", { name: "Rubric" });
  await page.press("y");
  await waitFor(async () => expect((await page.current()).rubric[0]?.answer).toBe("yes"));
  await page.press("n");
  await waitFor(async () => expect((await page.current()).rubric[1]?.answer).toBe("no"));
  await page.press("w");
  await page.user.type(await screen.findByLabelText("Why is it waived?"), "Space{Control>}{Enter}{/Control}");
  await waitFor(async () => expect((await page.current()).rubric[2]?.waiver?.reason).toBe("Space"));
  await page.press("{Escape}");
  await screen.findByText(/rubric 3 of 7, 1 “no”/);
});

test("a rubric that is answered with a no says that it stands in the way", async () => {
  page = await openReview();
  await page.press("c");
  await screen.findByRole("dialog", { name: "Rubric" });
  const answers = async () => (await page.current()).rubric.filter(({ answer }) => answer !== null).length;
  const asked = (await page.current()).rubric.length;
  for (let at = 0; at < asked; at += 1) {
    await page.press(at === 0 ? "n" : "y");
    await waitFor(async () => expect(await answers()).toBe(at + 1));
  }
  await screen.findByText("The rubric is answered; 1 “no” stands in the way of approval.");
  await screen.findByText(/rubric (\d+) of \1, 1 “no”/);
});

test("a question takes a note by key, before its answer or after it, and undo takes it back", async () => {
  page = await openReview();
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  await page.press("m");
  await page.user.type(
    await within(dialog).findByLabelText("Note on the answer"),
    "Read twice{Control>}{Enter}{/Control}",
  );
  await within(dialog).findByText(/the note goes with your answer: “Read twice”/);
  await page.press("y");
  const first = async () => (await page.current()).rubric[0];
  await waitFor(async () => expect(await first()).toMatchObject({ answer: "yes", note: "Read twice" }));
  await page.press("km");
  const field = await within(dialog).findByLabelText<HTMLInputElement>("Note on the answer");
  expect(field.value).toBe("Read twice");
  await page.user.type(field, ", by two{Control>}{Enter}{/Control}");
  await waitFor(async () => expect(await first()).toMatchObject({ note: "Read twice, by two" }));
  await page.press("{Escape}{Control>}z{/Control}");
  await waitFor(async () => expect(await first()).toMatchObject({ answer: "yes", note: "Read twice" }));
});

test("the rubric closes once its questions are answered, and a digit goes to the words that were found", async () => {
  page = await openReview();
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  within(dialog).getByText(/1 of 7 numbers and dates|numbers and dates stand in a source;/);
  within(dialog).getByText(/2 questions are not asked: the draft has no .*accusations or criticism/);
  for (const { id, question } of (await page.current()).rubric) {
    await waitFor(() => expect(document.activeElement?.textContent).toContain(question));
    await page.press("y");
    await waitFor(async () =>
      expect((await page.current()).rubric.find((criterion) => criterion.id === id)?.answer).toBe("yes"),
    );
  }
  await screen.findByText("The rubric is answered.");
  await page.press("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.press("c");
  await screen.findByRole("dialog", { name: "Rubric" });
  await page.press("{ArrowDown}{ArrowDown}1");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(page.inHand()).toBe((await page.claimWith(/2\.1 million/)).id);
});

test("a question is open again, and says so, when an edit changes what was found", async () => {
  page = await openReview({
    before: async (desk) => {
      const { text, revision } = await desk.importSample();
      const as = await seated(desk);
      await desk.client.answer({ article: "harbour-1", criterion: "numbers", answer: "no", as });
      await desk.client.edit({
        article: "harbour-1",
        text: text.replace("2.1 million", "1.2 million"),
        basedOn: revision.text,
        as,
      });
    },
  });
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  within(dialog).getByText("Asked again,");
  within(dialog).getByText(/Mira Kern said no when this was found: .*“2\.1 million euros”/);
});
