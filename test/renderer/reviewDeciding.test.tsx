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

test("paper says of an approved article that it is, by whom and when", async () => {
  page = await openReview({
    before: async (desk) => {
      await judgeAll(desk);
      const { revision } = await desk.client.review({ article: "harbour-1" });
      const as = await seated(desk);
      await desk.client.decide({ article: "harbour-1", decision: "approve", text: revision.text, as });
    },
  });
  window.dispatchEvent(new Event("beforeprint"));
  const paper = document.querySelector(".printed");
  expect(paper?.querySelector(".kicker")?.textContent).toBe(
    "harbour-dredging · approved, drafted by Harbour pipeline",
  );
  expect(paper?.querySelector(".printed-facts")?.textContent).toMatch(
    /· approved by Mira Kern, \d+ \w+ \d{4}, \d\d:\d\d · revision 1 ·/,
  );
});

test("no stray key mends an approved article: it stands as it was approved until the approval is withdrawn", async () => {
  page = await openReview({
    before: async (desk) => {
      await judgeAll(desk);
      const { revision } = await desk.client.review({ article: "harbour-1" });
      const as = await seated(desk);
      const words = { decision: "approve", reason: null, note: null } as const;
      await desk.client.decide({ article: "harbour-1", ...words, text: revision.text, as });
    },
  });
  await page.takeInHand(/2\.1 million/);
  for (const key of ["f", "b", "-"]) {
    await page.press(key);
    await screen.findByText("The article is approved as it stands; withdraw the approval to mend it.");
    await page.press("{Escape}");
  }
  expect(await page.current()).toMatchObject({ status: "approved", revision: { number: 1 } });
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

test("a tie to words that stand no longer is listed beside its claim and below the text, and let go by key", async () => {
  page = await openReview({
    before: async (desk) => {
      const { claims, text, revision, sources } = await desk.importSample();
      const as = await seated(desk);
      const claim = claims.find(({ words }) => words.includes("eleven weeks"))?.id ?? "";
      const at = { article: "harbour-1", as };
      await desk.client.tie({
        ...at,
        claim,
        source: sources[0]?.id ?? "",
        start: 0,
        end: 12,
        role: "context",
      });
      const changed = { text: text.replace("eleven weeks", "twelve weeks"), basedOn: revision.text };
      await desk.client.edit({ ...at, ...changed });
    },
  });
  const lost = await screen.findByRole("region", { name: "Lost ties" });
  screen.getByText(/1 tie lost/);
  await page.takeInHand(/twelve weeks/);
  await within(page.card()).findByText(/Not tied any more: the words of the claim have changed/);
  within(lost).getByRole("button", { name: /^Tie to claim \d+$/ });
  await page.press("{Shift>}e{/Shift}");
  await screen.findByText("The lost tie is let go; the history keeps it.");
  expect((await page.current()).lostTies).toEqual([]);
  await waitFor(() => expect(screen.queryByRole("region", { name: "Lost ties" })).toBeNull());
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

test("a rejected article looks closed, says by whom and why, and takes no verdict until the decision is withdrawn", async () => {
  page = await openReview();
  await page.press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.type(screen.getByLabelText("Note"), "Names a child.");
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText(/rejected · revision 1/);
  const why = /by Mira Kern.*Could do harm: “Names a child\.”/u;
  expect(screen.getByRole("main", { name: "Draft" }).textContent).toMatch(why);
  expect(document.body.textContent).not.toContain(".”.");
  expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
  for (const closed of [/^Supported/u, /^Note…/u, /^Edit/u])
    expect(screen.getByRole("button", { name: closed }).getAttribute("aria-disabled")).toBe("true");
  await page.press("1");
  await screen.findByText(/takes no changes until the rejection is withdrawn/);
  await page.press("d");
  const dialog = await screen.findByRole("dialog", { name: "Withdraw the decision" });
  await page.user.type(within(dialog).getByLabelText("Note"), "New facts came in");
  await page.user.click(within(dialog).getByRole("button", { name: "Withdraw" }));
  await screen.findByText(/in review · revision 1/);
});

test("a returned article says by whom and why, and what a verdict means on it", async () => {
  page = await openReview();
  await page.press("r");
  await page.user.click(await screen.findByRole("radio", { name: "Wrong facts" }));
  await page.user.type(screen.getByLabelText("Note"), "Mend the volume.");
  await page.user.click(screen.getByRole("button", { name: "Return" }));
  await screen.findByText(/returned · revision 1/);
  const draft = () => screen.getByRole("main", { name: "Draft" }).textContent;
  expect(draft()).toMatch(/Returned by Mira Kern on .*Wrong facts: “Mend the volume\.”/u);
  expect(draft()).toContain(
    "What is judged now stays with its claims for the next text and is not in the return",
  );
  const { decisions } = await page.current();
  await page.press("4");
  await waitFor(async () => expect((await page.current()).claims[0]?.verdict).toBe("contradicted"));
  expect(await page.current()).toMatchObject({ status: "returned", decisions });
  await page.press("d");
  await page.user.click(await screen.findByRole("button", { name: "Withdraw" }));
  await screen.findByText(/in review · revision 1/);
  expect(draft()).not.toContain("Returned by");
});

test("a withdrawal that is done again asks with the words that it had", async () => {
  page = await openReview();
  await page.press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText(/rejected · revision 1/);
  await page.press("d");
  await page.user.type(await screen.findByLabelText("Note"), "New facts{Control>}{Enter}{/Control}");
  await screen.findByText(/in review · revision 1/);
  await page.press("{Control>}z{/Control}");
  await screen.findByText(/rejected · revision 1/);
  await page.press("{Control>}{Shift>}z{/Shift}{/Control}");
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("New facts");
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

test("the record of a conversation becomes a source, and the draft is checked against it", async () => {
  page = await openReview();
  await page.press("o");
  const dialog = await screen.findByRole("dialog", { name: "Add a source" });
  await page.user.click(within(dialog).getByRole("radio", { name: "Conversation" }));
  await page.user.type(within(dialog).getByLabelText("Who"), "Jens Voss, mayor of Kiel");
  await page.user.type(within(dialog).getByLabelText("When"), "2026-11-20");
  await page.user.type(
    within(dialog).getByLabelText("Words"),
    "The mayor of Kiel promised a subsidy of 300,000 euros.",
  );
  await page.user.click(within(dialog).getByRole("button", { name: "Add the source" }));
  await screen.findByRole("region", { name: "Conversation with Jens Voss, mayor of Kiel" });
  const { sources } = await page.current();
  expect(sources[2]).toMatchObject({ author: "Jens Voss, mayor of Kiel", publishedAt: "2026-11-20" });
  expect((await page.claimWith(/mayor of Kiel/)).finding).toBe("supported");
});

test("the ways to add a source have keys, and what is filled in outlasts the dialog until it is added", async () => {
  page = await openReview();
  await page.press("o");
  const dialog = () => screen.findByRole("dialog", { name: "Add a source" });
  expect(document.activeElement).toBe(within(await dialog()).getByLabelText("Words"));
  await page.press("The mayor promised it.");
  await page.press("{Alt>}3{/Alt}");
  expect(within(await dialog()).getByRole<HTMLInputElement>("radio", { name: "Conversation" }).checked).toBe(
    true,
  );
  await waitFor(async () =>
    expect(document.activeElement).toBe(within(await dialog()).getByLabelText("Who")),
  );
  await page.press("{Alt>}2{/Alt}");
  await waitFor(async () =>
    expect(document.activeElement).toBe(
      within(await dialog()).getByRole("button", { name: "Choose a file…" }),
    ),
  );
  const file = new File(["The mayor promised it."], "mayor.md", { type: "text/markdown" });
  await page.user.upload(within(await dialog()).getByLabelText("The source’s file"), file);
  await within(await dialog()).findByText("mayor.md");
  await page.press("{Alt>}1{/Alt}{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await page.press("o");
  const words = within(await dialog()).getByLabelText<HTMLTextAreaElement>("Words");
  expect(words.value).toBe("The mayor promised it.");
  await page.user.type(within(await dialog()).getByLabelText("Title"), "Record{Control>}{Enter}{/Control}");
  await screen.findByText(/^“Record” is added/u);
  await page.press("o");
  expect(within(await dialog()).getByLabelText<HTMLTextAreaElement>("Words").value).toBe("");
});

test("judged words that leave the text are lost, listed, and block until they are settled", async () => {
  page = await openReview({
    before: async (desk) => {
      const { text, revision, claims } = await desk.importSample();
      const as = await seated(desk);
      const weeks = claims.find(({ words }) => words.includes("eleven weeks"))?.id ?? "";
      const note = "Ask the contractor";
      await desk.client.judge({ article: "harbour-1", claim: weeks, verdict: "not_checkable", note, as });
      const { id: other } = await desk.addPerson("Noor Haddad");
      await desk.client.edit({
        article: "harbour-1",
        text: text.replace("The work takes eleven weeks.", ""),
        basedOn: revision.text,
        as: other,
      });
    },
  });
  const lost = await screen.findByRole("region", { name: "Lost claims" });
  expect(lost.textContent).toContain("The work takes eleven weeks.");
  expect(screen.getByText(/1 lost/)).toBeTruthy();
  await page.press("{Shift>}s{/Shift}");
  await page.user.type(
    within(lost).getByLabelText("Why may the loss stand?"),
    "Cut for length{Control>}{Enter}{/Control}",
  );
  await waitFor(() => expect(screen.queryByText(/1 lost/)).toBeNull());
  expect(screen.queryByRole("region", { name: "Lost claims" })).toBeNull();
  await screen.findByText("Earlier claims: 1 settled");
  expect(screen.getByText(/let stand by .*: Cut for length/)).toBeTruthy();
});

test("what is mended because a verdict asked for it is listed quietly, and blocks nothing", async () => {
  page = await openReview();
  await page.takeInHand(/mayor of Kiel/);
  await page.press("m");
  await page.user.type(await screen.findByLabelText("Note"), "Nobody{Control>}{Enter}{/Control}");
  await page.press("3");
  await waitFor(async () => expect((await page.claimWith(/mayor of Kiel/)).verdict).toBe("unsupported"));
  await page.takeInHand(/mayor of Kiel/);
  await page.press("-");
  await screen.findByText("Earlier claims: 1 mended: the words are gone");
  expect(screen.queryByText(/1 lost/)).toBeNull();
  expect(screen.getByText(/Unsupported by .*: “Nobody”/)).toBeTruthy();
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
