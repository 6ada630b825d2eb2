import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { judgeAll, openReview, seated, type ReviewPage } from "./reviewPage.tsx";

let page: ReviewPage;
afterEach(() => page.close());

test("a refused approval says what is in the way, and names it", async () => {
  page = await openReview();
  const button = screen.getByRole("button", { name: "Approve" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await page.press("a");
  const { claims } = await page.current();
  await screen.findByText(
    `Approve is closed: ${claims.length} claims have no verdict (“Velmouth dredges its inner basin” and ${claims.length - 1} more); ` +
      "7 criteria are unanswered (headline, quotations, numbers, names, certainty, sources, context).",
  );
  await page.press("{Escape}");
  await waitFor(() =>
    expect(screen.queryByText(/Approve is closed/, { selector: ".notice span" })).toBeNull(),
  );
  await page.user.click(button);
  await screen.findByText(/Approve is closed/, { selector: ".notice span" });
  expect((await page.current()).status).toBe("new");
});

test("what nothing is in the way of is approved, exported, and outdated by an edit", async () => {
  page = await openReview({ before: judgeAll });
  await page.press("a");
  await screen.findByText("“Velmouth dredges its inner basin” is approved.");
  await page.press("{Control>}e{/Control}");
  await page.user.click(await screen.findByRole("radio", { name: /Markdown/ }));
  await page.user.click(screen.getByRole("button", { name: "Export" }));
  await waitFor(() => expect(page.saved).toHaveLength(1));
  expect(page.saved[0]?.text).toContain("Velmouth dredges its inner basin");
  await page.press("{Control>}e{/Control}");
  expect(await screen.findByRole("radio", { name: /Markdown/ })).toHaveProperty("checked", true);
  await page.press("{Escape}");
  const { text, revision } = await page.current();
  const as = await seated(page.desk);
  await page.desk.client.edit({ article: "harbour-1", text: `${text} More.`, basedOn: revision.text, as });
  await screen.findByText(/That approval is outdated by an edit/, undefined, { timeout: 4000 });
  await page.press("h");
  await within(await screen.findByRole("dialog")).findByText(/Outdated by an edit of Mira Kern/);
});

test("an export is on record under the name that was chosen, and not at all where the person cancels", async () => {
  const chosen = [null, "pages.html"];
  const saveAs = () => chosen.shift() ?? null;
  page = await openReview({ before: judgeAll, saveAs });
  await page.press("a");
  await screen.findByText("“Velmouth dredges its inner basin” is approved.");
  const exportIt = async (): Promise<void> => {
    await page?.press("{Control>}e{/Control}");
    await page?.user.click(await screen.findByRole("button", { name: "Export" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  };
  await exportIt();
  expect(chosen).toEqual(["pages.html"]);
  expect((await page.current()).exports).toEqual([]);
  await exportIt();
  await screen.findByText("pages.html has left the desk.");
  expect((await page.current()).exports).toMatchObject([{ name: "pages.html" }]);
});

test("a refusal shows the way to what is in the way, and goes once something else is done", async () => {
  page = await openReview();
  await page.press("a");
  const notices = await screen.findByRole("log", { name: "Notices" });
  await within(notices).findByText(/Approve is closed/);
  within(notices).getByRole("button", { name: "Next open claim" });
  const before = page.inHand();
  await page.press("n");
  expect(page.inHand()).not.toBe(before);
  await waitFor(() => expect(within(notices).queryByText(/Approve is closed/)).toBeNull());
});

test("Ctrl+Enter sends a return from its note, and says beside the reasons that one is missing", async () => {
  page = await openReview();
  await page.press("r");
  const dialog = await screen.findByRole("dialog", { name: "Return the draft" });
  await page.user.type(within(dialog).getByLabelText("Note"), "Mend it{Control>}{Enter}{/Control}");
  const reasons = within(dialog).getByRole("group", { name: "Reason" });
  await within(reasons).findByText(/Choose a reason first/);
  await page.user.click(within(reasons).getByRole("radio", { name: "Wrong facts" }));
  await page.user.type(within(dialog).getByLabelText("Note"), "{Control>}{Enter}{/Control}");
  await waitFor(async () => expect((await page.current()).status).toBe("returned"));
  expect((await page.current()).decisions[0]?.note).toBe("Mend it");
});

test("a return asks for its reason, shows what it carries, and can be saved for the pipeline", async () => {
  page = await openReview();
  await page.press("r");
  const dialog = await screen.findByRole("dialog", { name: "Return the draft" });
  expect(dialog.textContent).toMatch(/It carries \d+ points?/);
  await page.user.click(within(dialog).getByRole("button", { name: "Return" }));
  await within(dialog).findByText(/Choose a reason first/);
  await page.user.click(within(dialog).getByRole("radio", { name: "Wrong facts" }));
  await page.user.click(within(dialog).getByRole("button", { name: "Return" }));
  await page.user.click(await screen.findByRole("button", { name: "Save the return as JSON" }));
  await waitFor(() => expect(page.saved[0]?.name).toBe("harbour-dredging-return-1.json"));
  expect(JSON.parse(page.saved[0]?.text ?? "")).toMatchObject({
    format: "stet-return/1",
    article: "harbour-1",
  });
});

test("the history of an article names claims by their words, and leaves what people wrote as it is", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      const at = { article: "harbour-1", claim: "c1", as: await seated(desk) };
      await desk.client.judge({ ...at, verdict: "not_checkable", note: "See c2: the same" });
    },
  });
  await page.press("h");
  const dialog = await screen.findByRole("dialog", { name: "History of the article" });
  await within(dialog).findByText(
    /judged “Velmouth dredges its inner basin” not checkable: See c2: the same/,
  );
});

test("what is said of an article without its name goes when another is looked at; what names it stays", async () => {
  page = await openReview({
    before: async (desk) => {
      await desk.importSample();
      await desk.importSample({ id: "a2", headline: "Two ferries turn back" });
    },
  });
  await page.press("{Control>}s{/Control}");
  await screen.findByText("Everything is saved.");
  await page.press("{Shift>}j{/Shift}");
  await screen.findByRole("heading", { level: 1, name: "Two ferries turn back" });
  expect(screen.queryByText("Everything is saved.")).toBeNull();
  await page.press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText("“Two ferries turn back” is rejected.");
  await page.press("{Shift>}j{/Shift}");
  await screen.findByRole("heading", { level: 1, name: "Velmouth dredges its inner basin" });
  screen.getByText("“Two ferries turn back” is rejected.");
});
