import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultPolicy } from "../../../electron/handlers/defaultPolicy.ts";
import type { Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { claimWith, clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
let mara: Person;
let jonas: Person;
let first: Review;
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara", "editor");
  jonas = await app.addPerson("Jonas", "checker");
  first = await app.importSample();
});
afterEach(() => app.close());

describe("an approval", () => {
  it("is refused with one sentence that names all that is in the way", async () => {
    await app.client.judge({ article, claim: "c1", verdict: "contradicted", as: jonas.id });
    await app.client.answer({ article, criterion: "headline", answer: "no", as: mara.id });
    const open = first.claims.length - 1;
    expect(await sentenceOf(decide(app.client, article, "approve", jonas))).toBe(
      `Approve is closed: Jonas is a checker, and approving takes an editor or lead; ${open} claims have no verdict (“Dredging of the inner basin … decided” and ${open - 1} more); “Velmouth dredges its inner basin” stands contradicted; 6 criteria are unanswered (quotations, numbers, names, certainty, sources, context); 1 criterion is answered no (headline).`,
    );
    const { obstacles } = await app.client.review({ article, as: jonas.id });
    expect(obstacles.map(({ kind }) => kind)).toContain("role");
  });

  it("is bound to text, sources, check, judgements and policy as they stood", async () => {
    await clearTheWay(app.client, article, jonas);
    const review = await decide(app.client, article, "approve", mara, { note: "Good to go." });
    expect(review.status).toBe("approved");
    const [decision] = review.decisions;
    expect(decision).toMatchObject({
      kind: "approve",
      person: mara.id,
      note: "Good to go.",
      revision: 1,
      outdated: null,
    });
    expect(decision?.bound).toMatchObject({ text: review.revision.text, check: review.check.hash });
    await decide(app.client, article, "withdraw", mara);
    await app.client.judge({
      article,
      claim: "c1",
      verdict: "not_checkable",
      note: "Opinion.",
      as: jonas.id,
    });
    const again = await decide(app.client, article, "approve", mara);
    const bound = again.decisions.at(-1)?.bound;
    expect(bound).toMatchObject({ text: decision?.bound.text, sources: decision?.bound.sources });
    expect(bound?.judgements).not.toBe(decision?.bound.judgements);
  });

  it("of a text that the person has not seen is refused", async () => {
    await clearTheWay(app.client, article, jonas);
    const text = first.text.replace("eleven", "twelve");
    await app.client.edit({ article, text, basedOn: first.revision.text, as: jonas.id });
    const stale = { article, decision: "approve", text: first.revision.text, as: mara.id } as const;
    expect(await sentenceOf(app.client.decide(stale))).toMatch(
      /^The text is not the one that you saw: Jonas changed/u,
    );
  });

  it("is not given twice", async () => {
    await clearTheWay(app.client, article, jonas);
    await decide(app.client, article, "approve", mara);
    expect(await sentenceOf(decide(app.client, article, "approve", mara))).toBe(
      "Approve is closed: the article is approved already.",
    );
  });

  it("takes two persons where the policy asks for four eyes", async () => {
    const lea = await app.addPerson("Lea", "lead");
    await app.client.setPolicy({ policy: { ...defaultPolicy, fourEyes: true }, as: lea.id });
    await clearTheWay(app.client, article, mara);
    const last = first.claims.length;
    expect(await sentenceOf(decide(app.client, article, "approve", mara))).toBe(
      `Approve is closed: four eyes are asked for, and Mara judged ${last} claims.`,
    );
    const text = first.text.replace("eleven", "twelve");
    await app.client.edit({ article, text, basedOn: first.revision.text, as: lea.id });
    await clearTheWay(app.client, article, mara);
    expect(await sentenceOf(decide(app.client, article, "approve", lea))).toBe(
      "Approve is closed: four eyes are asked for, and Lea changed the text last.",
    );
    const otto = await app.addPerson("Otto", "editor");
    expect(await decide(app.client, article, "approve", otto)).toMatchObject({ status: "approved" });
  });
});

describe("a return", () => {
  it("needs a reason code and carries what is to be mended, also as a slip for the pipeline", async () => {
    const query = claimWith(first, "eleven weeks");
    const wrong = claimWith(first, "2.1 million");
    await app.client.judge({ article, claim: query.id, verdict: "query", note: "From when?", as: jonas.id });
    expect(await sentenceOf(decide(app.client, article, "return", jonas))).toBe(
      "Return needs a reason code of this desk: unsupported, wrong-facts, sources or writing.",
    );
    const review = await decide(app.client, article, "return", jonas, { reason: "wrong-facts" });
    expect(review.status).toBe("returned");
    const slip = await app.client.returnSlip({ article });
    expect(slip).toMatchObject({ format: "stet-return/1", article, slug: "harbour-dredging", revision: 1 });
    expect(slip.text).toBe(first.revision.text);
    const { open } = slip.decision;
    const ofClaim = (id: string) => open.find((point) => "claim" in point && point.claim === id);
    expect(ofClaim(query.id)).toMatchObject({
      verdict: "query",
      note: "From when?",
    });
    expect(ofClaim(wrong.id)).toMatchObject({
      finding: wrong.finding,
      verdict: null,
      sentence: expect.stringContaining("1.2 million") as string,
    });
    const fine = first.claims.filter(({ id, finding }) => finding === "supported" && id !== query.id);
    expect(fine.some(({ id }) => ofClaim(id) !== undefined)).toBe(false);
  });

  it("carries the questions that were answered with no, unless that was let stand", async () => {
    const answer = (criterion: string, given: "yes" | "no", note: string | null = null) =>
      app.client.answer({ article, criterion, answer: given, note, as: jonas.id });
    await answer("numbers", "no");
    await answer("context", "no", "Say what it costs.");
    await answer("sources", "no");
    await answer("headline", "yes");
    await app.client.waive({ article, target: "sources", reason: "One agency has it.", as: jonas.id });
    const { decisions } = await decide(app.client, article, "return", jonas, { reason: "writing" });
    const questions = decisions.at(-1)?.open.filter((point) => "criterion" in point) ?? [];
    expect(questions).toEqual([
      {
        criterion: "numbers",
        words: "Are numbers and dates right, and do they mean what the text makes of them?",
        answer: "no",
        note: null,
        sentence: expect.stringContaining("2.1 million") as string,
      },
      expect.objectContaining({ criterion: "context", note: "Say what it costs." }),
    ]);
  });

  it("gives a slip only while it stands", async () => {
    expect(await sentenceOf(app.client.returnSlip({ article }))).toBe(
      '"harbour-dredging" is not returned, so there is no slip for its pipeline.',
    );
  });

  it("is answered by a new delivery, which is in review at once", async () => {
    await decide(app.client, article, "return", jonas, { reason: "writing" });
    const review = await app.importSample({
      body: first.text.split("\n\n").slice(1).join("\n\n").replace("2.1", "1.2"),
    });
    expect(review).toMatchObject({ status: "in_review", revision: { number: 2 } });
  });
});

describe("a rejection", () => {
  it("closes the article until it is withdrawn with a reason", async () => {
    await decide(app.client, article, "reject", mara, { reason: "fabricated", note: "The mayor denies it." });
    const judging = app.client.judge({ article, claim: "c1", verdict: "query", as: jonas.id });
    expect(await sentenceOf(judging)).toMatch(/^The article is rejected and takes no changes/u);
    expect(await sentenceOf(decide(app.client, article, "withdraw", mara))).toBe(
      "A rejected article opens again only with a reason; say it in the note.",
    );
    const review = await decide(app.client, article, "withdraw", mara, { note: "He has confirmed it." });
    expect(review.status).toBe("in_review");
    expect(review.decisions.map(({ kind }) => kind)).toEqual(["reject", "withdraw"]);
  });
});

describe("a withdrawal", () => {
  it("needs something to withdraw", async () => {
    expect(await sentenceOf(decide(app.client, article, "withdraw", mara))).toBe(
      "Withdraw is closed: no decision stands on this article.",
    );
  });
});
