import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { claimWith, clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { minutes } from "../../fixtures/sampleArticle.ts";

let app: MemoryDesk;
let mara: Person;
let first: Review;
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  first = await app.importSample();
});
afterEach(() => app.close());

describe("a verdict", () => {
  it("stands with its person, note and the passages that it rests on, and opens the article", async () => {
    const { id, evidence } = claimWith(first, "the ferry cannot turn");
    const review = await app.client.judge({
      article,
      claim: id,
      verdict: "supported",
      note: "Read.",
      as: mara.id,
    });
    expect(review.status).toBe("in_review");
    expect(claimWith(review, "the ferry cannot turn")).toMatchObject({
      verdict: "supported",
      judgement: { person: mara.id, note: "Read.", evidence },
    });
    const { rows } = await app.client.queue({ status: "in_review" });
    expect(rows).toMatchObject([{ judged: 1 }]);
  });

  it("of supported needs a passage that supports, or a note", async () => {
    const { id } = claimWith(first, "subsidy");
    const judging = { article, claim: id, verdict: "supported", as: mara.id } as const;
    expect(await sentenceOf(app.client.judge(judging))).toBe(
      "Supported needs a passage of a source that supports the claim, or a note that names the proof outside the desk.",
    );
    const passage = { source: "s1", start: 0, end: 30, role: "supports" } as const;
    const rested = await app.client.judge({ ...judging, evidence: [passage] });
    expect(claimWith(rested, "subsidy").judgement?.evidence).toEqual([passage]);
    const noted = await app.client.judge({
      ...judging,
      note: "The council's register, item 14.",
      evidence: [],
    });
    expect(claimWith(noted, "subsidy").judgement).toMatchObject({ evidence: [], verdict: "supported" });
  });

  it("rests on passages that are there", async () => {
    const judging = { article, claim: "c1", verdict: "supported", as: mara.id } as const;
    const at = (source: string, start: number, end: number) =>
      sentenceOf(app.client.judge({ ...judging, evidence: [{ source, start, end, role: "supports" }] }));
    expect(await at("s9", 0, 5)).toBe('The article has no source "s9" to rest a verdict on.');
    expect(await at("s1", 5, minutes.length + 1)).toContain('Source "s1" has no passage from 5');
    expect(await at("s1", 7, 7)).toContain("no passage");
  });

  it("keeps its note when it is given again, and loses it with another verdict", async () => {
    const judge = (verdict: "query" | "unsupported", note?: string) =>
      app.client.judge({
        article,
        claim: "c1",
        verdict,
        as: mara.id,
        ...(note === undefined ? {} : { note }),
      });
    await judge("query", "Which basin?");
    expect((await judge("query")).claims[0]?.judgement?.note).toBe("Which basin?");
    expect((await judge("unsupported")).claims[0]?.judgement?.note).toBeNull();
  });

  it("of many claims is given together, an entry each, or not at all", async () => {
    const all = ["c1", "c3"].map((claim) => ({ claim, verdict: "not_checkable" as const }));
    const review = await app.client.judgeClaims({ article, judgements: all, as: mara.id });
    expect(review.claims.map(({ verdict }) => verdict).slice(0, 3)).toEqual([
      "not_checkable",
      null,
      "not_checkable",
    ]);
    const { lines } = await app.client.history({ article });
    expect(lines.filter(({ kind }) => kind === "claim_judged")).toHaveLength(2);
    const subsidy = claimWith(first, "subsidy").id;
    const mixed = [
      { claim: "c2", verdict: "not_checkable" as const },
      { claim: subsidy, verdict: "supported" as const },
    ];
    expect(await sentenceOf(app.client.judgeClaims({ article, judgements: mixed, as: mara.id }))).toMatch(
      /^Supported needs a passage/,
    );
    const twice = [...all, { claim: "c1", verdict: null }];
    expect(await sentenceOf(app.client.judgeClaims({ article, judgements: twice, as: mara.id }))).toContain(
      "it names a claim twice",
    );
    const after = await app.client.review({ article });
    expect(after.claims.map(({ verdict }) => verdict)).toEqual(review.claims.map(({ verdict }) => verdict));
  });

  it("given twice by the same person is one act", async () => {
    const judging = { article, claim: "c1", verdict: "not_checkable", as: mara.id } as const;
    await app.client.judge(judging);
    const before = await app.client.pulse({});
    await app.client.judge(judging);
    expect(await app.client.pulse({})).toEqual(before);
  });

  it("is taken back, and its waiver with it", async () => {
    await app.client.judge({ article, claim: "c1", verdict: "unsupported", as: mara.id });
    await app.client.waive({ article, target: "c1", reason: "Known.", as: mara.id });
    const review = await app.client.judge({ article, claim: "c1", verdict: null, as: mara.id });
    expect(review.claims[0]).toMatchObject({ verdict: null, judgement: null, waiver: null });
  });

  it("on a claim that was replaced names the one that stands there now", async () => {
    const { id } = claimWith(first, "eleven weeks");
    const text = first.text.replace("eleven weeks", "twelve weeks");
    const review = await app.client.edit({ article, text, basedOn: first.revision.text, as: mara.id });
    const now = claimWith(review, "twelve weeks").id;
    const judging = app.client.judge({ article, claim: id, verdict: "query", as: mara.id });
    expect(await sentenceOf(judging)).toBe(
      `"harbour-dredging" has no claim ${id} now; ${now} has taken its place.`,
    );
  });

  it("on an approved article is refused until the approval is withdrawn", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    const judging = { article, claim: "c1", verdict: "query", note: "Since when?", as: mara.id } as const;
    const sentence =
      "The article is approved on the judgements it has; withdraw the approval to change them.";
    expect(await sentenceOf(app.client.judge(judging))).toBe(sentence);
    const answer = { article, criterion: "headline", answer: "no", as: mara.id } as const;
    expect(await sentenceOf(app.client.answer(answer))).toBe(sentence);
    await decide(app.client, article, "withdraw", mara);
    expect((await app.client.judge(judging)).claims[0]?.verdict).toBe("query");
  });
});

describe("a waiver", () => {
  it("lets a verdict stand, with a reason, until it is taken back or the verdict changes", async () => {
    const waive = (reason: string | null) => app.client.waive({ article, target: "c1", reason, as: mara.id });
    expect(await sentenceOf(waive("Known."))).toBe(
      "“Velmouth dredges its inner basin” has no verdict yet; judge it first, then let it stand.",
    );
    await app.client.judge({ article, claim: "c1", verdict: "unsupported", as: mara.id });
    const waived = await waive("Known.");
    expect(waived.claims[0]?.waiver).toMatchObject({ reason: "Known.", person: mara.id });
    expect(waived.obstacles.some(({ kind }) => kind === "claims_standing")).toBe(false);
    const back = await waive(null);
    expect(back.obstacles.find(({ kind }) => kind === "claims_standing")?.claims).toEqual(["c1"]);
    await waive("Known.");
    const judging = { article, claim: "c1", verdict: "contradicted", as: mara.id } as const;
    expect((await app.client.judge(judging)).claims[0]?.waiver).toBeNull();
  });

  it("lets a criterion stand", async () => {
    const review = await app.client.waive({
      article,
      target: "context",
      reason: "A short item.",
      as: mara.id,
    });
    const open = review.obstacles.find(({ kind }) => kind === "criteria_open");
    expect(open?.criteria).toEqual(["headline", "quotations", "numbers", "names", "certainty", "sources"]);
  });

  it("names what there is where its target is neither", async () => {
    const waiving = app.client.waive({ article, target: "taste", reason: "x", as: mara.id });
    expect(await sentenceOf(waiving)).toBe(
      '"taste" is neither a claim of "harbour-dredging" nor a criterion that is asked of it (headline, quotations, numbers, names, certainty, sources, context, disclosure).',
    );
    const claim = app.client.waive({ article, target: "c99", reason: "x", as: mara.id });
    expect(await sentenceOf(claim)).toBe('"harbour-dredging" has no claim c99 now.');
  });
});

describe("an answer to a criterion", () => {
  it("stands with its note and person, and is taken back", async () => {
    const answering = { article, criterion: "headline", note: "Word for word.", as: mara.id } as const;
    const review = await app.client.answer({ ...answering, answer: "yes" });
    expect(review.rubric[0]).toMatchObject({ answer: "yes", note: "Word for word.", person: mara.id });
    const back = await app.client.answer({ ...answering, answer: null, note: null });
    expect(back.rubric[0]).toMatchObject({ answer: null, person: null });
  });

  it("to a criterion that the desk does not have names those that it has", async () => {
    const answering = app.client.answer({ article, criterion: "taste", answer: "yes", as: mara.id });
    expect(await sentenceOf(answering)).toBe(
      'This desk has no criterion "taste"; its rubric asks headline, quotations, numbers, names, certainty, sources, context, disclosure.',
    );
  });
});
