import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { approveAll, judgeAll, openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

const send = "{Control>}{Enter}{/Control}";

test("Ctrl+Enter cuts a claim once, and nothing is refused", async () => {
  page = await openReview();
  const before = (await page.current()).claims.length;
  await page.press("y");
  await screen.findByRole("dialog", { name: "Split the claim" });
  await page.press(send);
  await screen.findByText(/^The claim is split/);
  expect((await page.current()).claims).toHaveLength(before + 1);
  expect(screen.queryByText(/no such claim/)).toBeNull();
});

test("each question of the rubric has its turn, and then Done: no key goes past the rubric by surprise", async () => {
  page = await openReview();
  const { rubric } = await page.current();
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  for (const [index] of rubric.entries()) {
    await page.press("y");
    await waitFor(async () =>
      expect((await page.current()).rubric.filter(({ answer }) => answer === "yes")).toHaveLength(index + 1),
    );
    await waitFor(() => expect(document.activeElement?.textContent).not.toContain(rubric[index]?.question));
  }
  expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: /^Done/ }));
  await page.press("y");
  expect(screen.getByRole("dialog")).toBe(dialog);
  await page.press("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  screen.getByText("The rubric is answered.");
});

test("keys pressed faster than the desk answers are of one question each", async () => {
  page = await openReview();
  const { rubric } = await page.current();
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  await page.press("y".repeat(rubric.length));
  await waitFor(async () =>
    expect((await page.current()).rubric.every(({ answer }) => answer === "yes")).toBe(true),
  );
  expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: /^Done/ }));
  await screen.findByText("The rubric is answered.");
});

test("a question that may stay open has its turn once, and may stay open", async () => {
  page = await openReview();
  const { rubric } = await page.current();
  const required = rubric.filter((criterion) => criterion.required);
  await page.press("c");
  const dialog = await screen.findByRole("dialog", { name: "Rubric" });
  for (const [index] of required.entries()) {
    await page.press("y");
    await waitFor(async () =>
      expect((await page.current()).rubric.filter(({ answer }) => answer === "yes")).toHaveLength(index + 1),
    );
  }
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Is it plain to readers"));
  await page.press("{ArrowDown}");
  expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: /^Done/ }));
});

test("the export begins where its choice is", async () => {
  page = await openReview({ before: approveAll });
  await page.press("{Control>}e{/Control}");
  const dialog = await screen.findByRole("dialog", { name: "Export the approved text" });
  const chosen = within(dialog).getByRole("radio", { name: /Web page/, checked: true });
  await waitFor(() => expect(document.activeElement).toBe(chosen));
});

test("what was decided before goes with the next decision, and takes no focus in a dialog", async () => {
  page = await openReview({ before: async (desk) => judgeAll(desk) });
  await page.press("r");
  await screen.findByRole("dialog", { name: "Return the draft" });
  await page.press(`{Alt>}1{/Alt}${send}`);
  const notices = await screen.findByRole("log", { name: "Notices" });
  await within(notices).findByRole("button", { name: /Save the return/ });
  await page.press("d");
  const dialog = await screen.findByRole("dialog", { name: "Withdraw the decision" });
  expect(within(dialog).getByLabelText("Note")).toBe(document.activeElement);
  await page.press(`Not yet${send}`);
  await screen.findByText(/is in review again/);
  expect(screen.queryByRole("button", { name: /Save the return/ })).toBeNull();
});

test("a return names the questions that were answered with no, and its slip has a key", async () => {
  page = await openReview({
    before: async (desk) => {
      await judgeAll(desk);
      const as = await seated(desk);
      await desk.client.answer({ article: "harbour-1", criterion: "context", answer: "no", as });
    },
  });
  await page.press("r");
  const dialog = await screen.findByRole("dialog", { name: "Return the draft" });
  within(dialog).getByText(/Is what readers need to judge this there\?/);
  await page.press("{Alt>}1{/Alt}");
  await page.press(send);
  await screen.findByRole("button", { name: /Save the return as JSON/ });
  await page.press("{Shift>}R{/Shift}");
  await waitFor(() => expect(page.saved).toHaveLength(1));
  expect(page.saved[0]?.text).toContain("Is what readers need to judge this there?");
});
