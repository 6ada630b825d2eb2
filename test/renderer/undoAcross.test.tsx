import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { judgeAll, openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

const undo = "{Control>}z{/Control}";
const redo = "{Control>}{Shift>}z{/Shift}{/Control}";

async function openOther(): Promise<void> {
  await page.press("{Control>}1{/Control}");
  await page.user.click(await screen.findByRole("option", { name: /The second harbour/ }));
  await screen.findByRole("heading", { level: 1, name: "The second harbour" });
}

const importOther = { id: "other-1", headline: "The second harbour" };

test("an act in another article is told first, and undone when the key is pressed again: that article opens", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      await desk.importSample(importOther);
    },
  });
  await page.press("5");
  await screen.findByText(/^1 of \d+ examined$/);
  await openOther();
  await screen.findByText(/^0 of \d+ examined$/);
  await page.press(undo);
  await screen.findByText(
    "Your last act was elsewhere: Not checkable on claim 1 of “Velmouth dredges its inner basin”. Once more undoes it there.",
  );
  screen.getByRole("heading", { level: 1, name: "The second harbour" });
  expect((await page.verdicts())[0]).toBe("not_checkable");
  await page.press(undo);
  await screen.findByText("Undone: Not checkable on claim 1 of “Velmouth dredges its inner basin”.");
  await screen.findByRole("heading", { level: 1, name: "Velmouth dredges its inner basin" });
  await screen.findByText(/^0 of \d+ examined$/);
  expect((await page.verdicts())[0]).toBeNull();
  expect(page.inHand()).toBe("c1");
});

test("undo withdraws an approval only once it was asked, from another article as well, and with its note", async () => {
  page = await openReview({
    before: async (desk) => {
      await judgeAll(desk);
      await desk.importSample(importOther);
    },
  });
  await page.press("a");
  await screen.findByText("“Velmouth dredges its inner basin” is approved.");
  await openOther();
  await page.press(undo);
  await screen.findByText(
    /Approve “Velmouth dredges its inner basin”\. Once more asks whether to withdraw it\.$/,
  );
  await page.press(undo);
  await screen.findByRole("dialog", { name: "Withdraw the decision" });
  expect(screen.queryByText(/Your last act was elsewhere/)).toBeNull();
  await page.press("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect((await page.current()).status).toBe("approved");
  await page.press(undo);
  await screen.findByRole("dialog", { name: "Withdraw the decision" });
  await page.press("Too early{Control>}{Enter}{/Control}");
  await waitFor(async () => expect((await page.current()).status).toBe("in_review"));
  expect((await page.current()).decisions.at(-1)).toMatchObject({ kind: "withdraw", note: "Too early" });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.press(undo);
  await screen.findByText("There is no act of yours to undo.");
  await page.press(redo);
  await waitFor(async () => expect((await page.current()).status).toBe("approved"));
});

test("what somebody else withdrew meanwhile is not asked about", async () => {
  page = await openReview({ before: judgeAll });
  await page.press("a");
  await screen.findByText("“Velmouth dredges its inner basin” is approved.");
  const { revision } = await page.current();
  const as = await seated(page.desk);
  await page.desk.client.decide({ article: "harbour-1", decision: "withdraw", text: revision.text, as });
  await screen.findByText(/in review · revision 1/, undefined, { timeout: 4000 });
  await page.press(undo);
  await screen.findByText(/The decision was changed again since then/);
  expect(screen.queryByRole("dialog")).toBeNull();
});
