import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import type { MemoryDesk } from "../fixtures/memoryDesk.ts";
import { sampleBody } from "../fixtures/sampleArticle.ts";
import { openQueue, type Page, type PageOptions } from "./page.tsx";

let page: Page;
afterEach(() => page.close());

async function openReview(options: PageOptions = {}): Promise<void> {
  page = await openQueue({
    before: async (desk) => {
      await desk.importSample();
    },
    ...options,
  });
  await screen.findByRole("option", { name: /Velmouth dredges/ });
  await page.user.keyboard("{Enter}");
  await screen.findByRole("region", { name: "Claim in hand" });
}

/** The review as the desk has it now. */
function current(): Promise<Review> {
  return page.desk.client.review({ article: "harbour-1" });
}

async function verdicts(): Promise<readonly (string | null)[]> {
  return (await current()).claims.map(({ verdict }) => verdict);
}

/** Takes the claim with these words in hand, by the list of claims. */
async function takeInHand(words: RegExp): Promise<void> {
  const list = screen.getByRole("region", { name: "List of claims" });
  await page.user.click(within(list).getByRole("button", { name: words }));
}

function card(): HTMLElement {
  return screen.getByRole("region", { name: "Claim in hand" });
}

async function press(keys: string): Promise<void> {
  await page.user.keyboard(keys);
}

/** Every claim judged and every question answered: nothing is in the way of approval. */
async function judgeAll(desk: MemoryDesk): Promise<void> {
  const { claims, rubric } = await desk.importSample();
  const as = (await desk.client.people({}))[0]?.id ?? "";
  for (const { id } of claims)
    await desk.client.judge({ article: "harbour-1", claim: id, verdict: "not_checkable", as });
  for (const { id } of rubric)
    await desk.client.answer({ article: "harbour-1", criterion: id, answer: "yes", as });
}

test("a claim is judged by one key, and the next open one comes to hand", async () => {
  await openReview();
  expect(card().textContent).toContain("Claim 1 of 7");
  await press("1");
  await waitFor(() => expect(card().textContent).toContain("Claim 2 of 7"));
  await press("5");
  await waitFor(() => expect(card().textContent).toContain("Claim 3 of 7"));
  expect((await verdicts()).slice(0, 3)).toEqual(["supported", "not_checkable", null]);
  expect(screen.getByText("2 of 7 examined")).toBeTruthy();
});

test("keys pressed faster than the desk answers judge one claim each", async () => {
  await openReview({ between: () => new Promise((resolve) => setTimeout(resolve, 5)) });
  await press("152");
  await waitFor(async () =>
    expect((await verdicts()).slice(0, 4)).toEqual([
      "supported",
      "not_checkable",
      "partially_supported",
      null,
    ]),
  );
});

test("J and K walk the claims, N goes to the next open one and round the end", async () => {
  await openReview();
  await press("jjk");
  expect(card().textContent).toContain("Claim 2 of 7");
  await press("5");
  await waitFor(() => expect(card().textContent).toContain("Claim 3 of 7"));
  await press("kkn");
  expect(card().textContent).toContain("Claim 3 of 7");
  await press("jjjjn");
  expect(card().textContent).toContain("Claim 1 of 7");
});

test("the explanation names both sides, and the source is open at the passage", async () => {
  await openReview();
  await takeInHand(/Claim 3/);
  expect(card().textContent).toContain("Source 1 says 1.2 million euros; the draft says 2.1 million euros.");
  const source = await screen.findByRole("region", { name: "Minutes of the harbour board" });
  await waitFor(() => expect(source.querySelector(".over-now")).not.toBeNull());
  const marked = [...source.querySelectorAll(".over-now")].map(({ textContent }) => textContent).join("");
  expect(marked).toContain("The contract goes to Brandt Marine for 1.2 million euros.");
});

test("a key puts the source's words in place, as an ordinary edit that keeps the other verdicts", async () => {
  await openReview();
  await press("1");
  await waitFor(() => expect(card().textContent).toContain("Claim 2 of 7"));
  await takeInHand(/Claim 3/);
  await press("f");
  await screen.findByText(/“1.2 million euros” stands in place of “2.1 million euros”/);
  const { text, claims, revision } = await current();
  expect(text).toContain("Brandt Marine for 1.2 million euros.");
  expect(revision).toMatchObject({ number: 2, origin: "edit" });
  expect(claims[0]).toMatchObject({ verdict: "supported" });
  expect(card().textContent).toContain("Claim 3 of 7");
});

test("supported without a passage asks for the note that names the proof", async () => {
  await openReview();
  await takeInHand(/Claim 7/);
  await press("1");
  const field = await screen.findByLabelText("Where is the proof?");
  await press("{Enter}");
  await screen.findByText(/Supported needs a passage of a source/);
  await page.user.type(field, "The mayor's letter of 5 November");
  await press("{Enter}");
  await waitFor(async () =>
    expect((await current()).claims[6]?.judgement).toMatchObject({
      verdict: "supported",
      note: "The mayor's letter of 5 November",
    }),
  );
});

test("a query asks for its question, stands in the way, and its words are no note on the answer", async () => {
  await openReview();
  await press("6");
  await page.user.type(await screen.findByLabelText("What is to be asked?"), "Which basin?");
  await press("{Enter}");
  await waitFor(async () => expect((await current()).claims[0]?.judgement?.note).toBe("Which basin?"));
  await screen.findByText(/1 to settle/);
  await takeInHand(/Claim 1/);
  await press("5");
  await waitFor(async () =>
    expect((await current()).claims[0]?.judgement).toMatchObject({ verdict: "not_checkable", note: null }),
  );
});

test("a note written first goes with the verdict that follows", async () => {
  await openReview();
  await press("m");
  await page.user.type(await screen.findByLabelText("Note"), "Seen in the archive");
  await press("{Enter}");
  await within(card()).findByText(/goes with your verdict/);
  await press("5");
  await waitFor(async () => expect((await current()).claims[0]?.judgement?.note).toBe("Seen in the archive"));
});

test("a verdict that stands in the way is let stand with a reason, and taken back", async () => {
  await openReview();
  await takeInHand(/Claim 3/);
  await press("s");
  await page.user.type(await screen.findByLabelText("Why may it stand?"), "Known to the editor{Enter}");
  await screen.findByText(/c3 has no verdict yet; judge it first/);
  await press("{Escape}4");
  await waitFor(async () => expect((await verdicts())[2]).toBe("contradicted"));
  await takeInHand(/Claim 3/);
  await press("s");
  await page.user.type(await screen.findByLabelText("Why may it stand?"), "Known to the editor{Enter}");
  await within(card()).findByText(/Let stand/);
  expect((await current()).claims[2]?.waiver?.reason).toBe("Known to the editor");
  await press("{Backspace}");
  await waitFor(async () =>
    expect((await current()).claims[2]).toMatchObject({ waiver: null, verdict: "contradicted" }),
  );
});

test("the last verdict is taken back by one key, and its claim comes back to hand", async () => {
  await openReview();
  await press("1");
  await waitFor(() => expect(card().textContent).toContain("Claim 2 of 7"));
  await press("{Control>}z{/Control}");
  await waitFor(() => expect(card().textContent).toContain("Claim 1 of 7"));
  expect((await verdicts())[0]).toBeNull();
});

test("a refused approval says what is in the way, and names it", async () => {
  await openReview();
  const button = screen.getByRole("button", { name: "Approve" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await press("a");
  await screen.findByText(
    "Approve is closed: 7 claims have no verdict (c1–c7); 3 criteria are unanswered (headline, fairness, context).",
  );
  await press("{Escape}");
  await waitFor(() =>
    expect(screen.queryByText(/Approve is closed/, { selector: ".notice span" })).toBeNull(),
  );
  await page.user.click(button);
  await screen.findByText(/Approve is closed/, { selector: ".notice span" });
  expect((await current()).status).toBe("new");
});

test("the rubric is answered by keys, one question after the other", async () => {
  await openReview();
  await press("c");
  await screen.findByRole("dialog", { name: "Rubric" });
  await press("y");
  await waitFor(async () => expect((await current()).rubric[0]?.answer).toBe("yes"));
  await press("n");
  await waitFor(async () => expect((await current()).rubric[1]?.answer).toBe("no"));
  await press("w");
  await page.user.type(await screen.findByLabelText("Why is it waived?"), "Space{Enter}");
  await waitFor(async () => expect((await current()).rubric[2]?.waiver?.reason).toBe("Space"));
  await press("{Escape}");
  await screen.findByText(/rubric 2 of 3/);
});

test("what nothing is in the way of is approved, exported, and outdated by an edit", async () => {
  await openReview({ before: judgeAll });
  await press("a");
  await screen.findByText("Revision 1 is approved.");
  await press("{Control>}e{/Control}");
  await page.user.click(await screen.findByRole("radio", { name: /Markdown/ }));
  await page.user.click(screen.getByRole("button", { name: "Export" }));
  await waitFor(() => expect(page.saved).toHaveLength(1));
  expect(page.saved[0]?.text).toContain("Velmouth dredges its inner basin");
  const { text, revision } = await current();
  const as = (await page.desk.client.people({}))[0]?.id ?? "";
  await page.desk.client.edit({ article: "harbour-1", text: `${text} More.`, basedOn: revision.text, as });
  await screen.findByText(/That approval is outdated by an edit/, undefined, { timeout: 4000 });
  await press("h");
  await within(await screen.findByRole("dialog")).findByText(/Outdated by an edit of Mira Kern/);
});

test("a return asks for its reason, shows what it carries, and can be saved for the pipeline", async () => {
  await openReview();
  await press("r");
  const dialog = await screen.findByRole("dialog", { name: "Return the draft" });
  expect(dialog.textContent).toContain("It carries 2 points");
  await page.user.click(within(dialog).getByRole("button", { name: "Return" }));
  await within(dialog).findByText(/Return needs a reason code/);
  await page.user.click(within(dialog).getByRole("radio", { name: "Wrong facts" }));
  await page.user.click(within(dialog).getByRole("button", { name: "Return" }));
  await page.user.click(await screen.findByRole("button", { name: "Save the return as JSON" }));
  await waitFor(() => expect(page.saved[0]?.name).toBe("harbour-dredging-return-1.json"));
  expect(JSON.parse(page.saved[0]?.text ?? "")).toMatchObject({
    format: "stet-return/1",
    article: "harbour-1",
  });
});

test("a rejected article takes no verdict until it is reopened with a reason", async () => {
  await openReview();
  await press("x");
  await page.user.click(await screen.findByRole("radio", { name: "Could do harm" }));
  await page.user.click(screen.getByRole("button", { name: "Reject" }));
  await screen.findByText(/rejected · revision 1/);
  await press("1");
  await screen.findByText(/takes no changes until the rejection is withdrawn/);
  await press("d");
  await page.user.type(await screen.findByLabelText("Note"), "New facts came in");
  await page.user.click(screen.getByRole("button", { name: "Reopen" }));
  await screen.findByText(/in review · revision 1/);
});

test("Find counts the places in the draft and in every source, and walks them", async () => {
  await openReview();
  await press("{Control>}f{/Control}");
  await page.user.type(await screen.findByLabelText("Words to find"), "OKAFOR said");
  await screen.findByText("2 places");
  await screen.findByRole("button", { name: /Draft 1/ });
  await press("{Enter}{Enter}");
  await screen.findByText("2 of 2");
  const source = await screen.findByRole("region", { name: "Interview with Ines Okafor" });
  await waitFor(() => expect(source.querySelector(".over-found-now")?.textContent).toBe("Okafor said"));
  await press("{Escape}");
  expect(screen.queryByRole("search")).toBeNull();
});

test("a passage lists the claims that rest on it, and one of them is taken in hand", async () => {
  await openReview();
  await takeInHand(/Claim 6/);
  const source = await screen.findByRole("region", { name: "Interview with Ines Okafor" });
  await page.user.click(await within(source).findByText(/the ferry cannot turn at low tide/));
  const list = await screen.findByRole("region", { name: "Claims that rest on this passage" });
  await page.user.click(within(list).getByRole("button", { name: /Without dredging/ }));
  expect(card().textContent).toContain("Claim 6 of 7");
});

test("Alt and a digit opens a source", async () => {
  await openReview();
  await press("{Alt>}2{/Alt}");
  await screen.findByRole("region", { name: "Interview with Ines Okafor" });
});

test("the record of a conversation becomes a source, and the draft is checked against it", async () => {
  await openReview();
  await press("o");
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
  const { sources, claims } = await current();
  expect(sources[2]).toMatchObject({ author: "Jens Voss, mayor of Kiel", publishedAt: "2026-11-20" });
  expect(claims[6]?.finding).toBe("supported");
});

test("a text that comes again over a person's edit waits, is compared, and is dismissed", async () => {
  await openReview({
    before: async (desk) => {
      const { text, revision } = await desk.importSample();
      const as = (await desk.client.people({}))[0]?.id ?? "";
      await desk.client.edit({
        article: "harbour-1",
        text: text.replace("eleven", "twelve"),
        basedOn: revision.text,
        as,
      });
      await desk.importSample({ body: sampleBody.replace("Dredging of", "The dredging of") });
    },
  });
  await page.user.click(await screen.findByRole("button", { name: "Look at it…" }));
  const differences = await screen.findByRole("region", { name: "Differences" });
  expect([...differences.querySelectorAll("ins")].map((one) => one.textContent)).toContain("eleven");
  await page.user.click(screen.getByRole("button", { name: "Dismiss it" }));
  await screen.findByText("The delivered text is dismissed.");
  expect(await current()).toMatchObject({ proposal: null, revision: { number: 2 } });
});

test("an article without sources, and a source without its text, say what to do", async () => {
  await openReview({
    before: async (desk) => {
      await desk.importSample({ sources: [{ id: "s1", title: "Lost minutes", text: null }] });
    },
  });
  await screen.findByText(/The text of this source did not come with the draft/);
});

test("an article that is gone says so, and leads back to the queue", async () => {
  page = await openQueue({
    before: async (desk) => {
      await desk.importSample();
    },
    between: async (name) => {
      if (name === "review")
        throw new Error("The desk does not answer; start Stet again and reload this page.");
    },
  });
  await screen.findByRole("option", { name: /Velmouth dredges/ });
  await press("{Enter}");
  await screen.findByRole("alert");
  await page.user.click(screen.getByRole("button", { name: "Back to the queue" }));
  await screen.findByRole("main", { name: "Queue" });
});
