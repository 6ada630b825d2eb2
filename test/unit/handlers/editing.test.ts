import { quoteClaim } from "../../../shared/review/naming.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { claimWith, clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, sampleArticle } from "../../fixtures/sampleArticle.ts";

let app: MemoryDesk;
let mara: Person;
let jonas: Person;
let first: Review;
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  jonas = await app.addPerson("Jonas", "checker");
  first = await app.importSample();
});
afterEach(() => app.close());

const edit = (text: string, basedOn = first.revision.text, as = mara.id): Promise<Review> =>
  app.client.edit({ article, text, basedOn, as });

describe("an edit", () => {
  it("cuts a revision, checks it, and opens the changed claims alone", async () => {
    const kept = claimWith(first, "the ferry cannot turn");
    const wrong = claimWith(first, "2.1 million");
    await app.client.judge({ article, claim: kept.id, verdict: "supported", as: jonas.id });
    await app.client.judge({ article, claim: wrong.id, verdict: "contradicted", note: "1.2", as: jonas.id });
    const review = await edit(first.text.replace("2.1 million", "1.2 million"));
    expect(review).toMatchObject({
      status: "in_review",
      revision: { number: 2, person: mara.id, origin: "edit" },
    });
    const mended = claimWith(review, "1.2 million");
    expect(mended).toMatchObject({ follows: wrong.id, verdict: null, finding: "supported" });
    const standing = { verdict: "contradicted", note: "1.2", person: jonas.id };
    expect(mended.before).toMatchObject({ words: wrong.words, judgement: standing });
    expect(claimWith(review, "the ferry cannot turn").before).toBeNull();
    const judged = await app.client.judge({ article, claim: mended.id, verdict: "supported", as: jonas.id });
    expect(claimWith(judged, "1.2 million").before).toBeNull();
    expect(claimWith(review, "the ferry cannot turn")).toMatchObject({ id: kept.id, verdict: "supported" });
    expect(review.lost).toEqual([]);
  });

  it("loses the claim whose sentence goes, if a person left words on it, until these are settled", async () => {
    const claim = claimWith(first, "subsidy");
    await app.client.judge({
      article,
      claim: claim.id,
      verdict: "query",
      note: "Who says so?",
      as: jonas.id,
    });
    const gone = await edit(first.text.slice(0, claim.start).trimEnd());
    expect(gone.lost).toMatchObject([
      { id: claim.id, words: claim.words, judgement: { note: "Who says so?" } },
    ]);
    const closed = gone.obstacles.find(({ kind }) => kind === "claims_lost");
    expect(closed?.sentence).toBe(`${quoteClaim(claim)} has lost its place in the text`);
    const verdict = { article, claim: claim.id, verdict: "supported", note: "Seen.", as: mara.id } as const;
    expect(await sentenceOf(app.client.judge(verdict))).toContain("has lost its place");
    const waived = await app.client.waive({ article, target: claim.id, reason: "It is cut.", as: mara.id });
    expect(waived.obstacles.some(({ kind }) => kind === "claims_lost")).toBe(false);
    const next = await edit(`${waived.text}\n\nMore.`, waived.revision.text);
    expect(next.lost).toEqual([]);
  });

  it("says in the history which revision it restored and which claims it mended", async () => {
    const wrong = claimWith(first, "2.1 million");
    const mended = await edit(first.text.replace("2.1 million", "1.2 million"));
    await edit(first.text, mended.revision.text);
    const { lines } = await app.client.history({ article, limit: 2 });
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      "restored the text of revision 1: revision 3",
      `edited the text: revision 2, which mended ${wrong.id}`,
    ]);
  });

  it("settles a lost claim by taking its verdict back, too", async () => {
    const claim = claimWith(first, "subsidy");
    await app.client.judge({ article, claim: claim.id, verdict: "query", note: "Since when?", as: jonas.id });
    await edit(first.text.slice(0, claim.start).trimEnd());
    const cleared = await app.client.judge({ article, claim: claim.id, verdict: null, as: jonas.id });
    expect(cleared.obstacles.some(({ kind }) => kind === "claims_lost")).toBe(false);
  });

  it("brings the verdict back with the sentence", async () => {
    const asked = claimWith(first, "subsidy");
    const kept = claimWith(first, "the ferry cannot turn");
    const query = { article, claim: asked.id, verdict: "query", note: "Since when?", as: jonas.id } as const;
    await app.client.judge(query);
    await app.client.judge({ article, claim: kept.id, verdict: "supported", as: jonas.id });
    const cut = first.text.slice(0, kept.sentence.start).trimEnd();
    const gone = await edit(cut);
    expect(gone.lost.map(({ id }) => id)).toEqual([asked.id]);
    const back = await edit(`${first.text}\n\nOne more line.`, gone.revision.text);
    expect(back.lost).toEqual([]);
    expect(claimWith(back, "subsidy")).toMatchObject({ id: asked.id, verdict: "query" });
    expect(claimWith(back, "the ferry cannot turn")).toMatchObject({ id: kept.id, verdict: "supported" });
    expect(await app.client.verify({})).toMatchObject({ ok: true });
  });

  it("brings back what was judged of an earlier revision that is restored", async () => {
    const wrong = claimWith(first, "2.1 million");
    await app.client.judge({ article, claim: wrong.id, verdict: "contradicted", note: "1.2", as: jonas.id });
    let now = await edit(first.text.replace("2.1 million", "1.2 million"));
    for (let more = 0; more < 3; more++) now = await edit(`${now.text}\n\nLine ${more}.`, now.revision.text);
    const restored = await edit(first.text, now.revision.text);
    expect(claimWith(restored, "2.1 million")).toMatchObject({ id: wrong.id, verdict: "contradicted" });
  });

  it("does not count a waiver that was given before the claim was lost", async () => {
    const claim = claimWith(first, "subsidy");
    await app.client.judge({ article, claim: claim.id, verdict: "unsupported", as: jonas.id });
    await app.client.waive({ article, target: claim.id, reason: "He said it to me.", as: mara.id });
    const gone = await edit(first.text.slice(0, claim.start).trimEnd());
    expect(gone.obstacles.find(({ kind }) => kind === "claims_lost")?.claims).toEqual([claim.id]);
  });

  it("over a text that has changed meanwhile is refused and says who changed it", async () => {
    await edit(first.text.replace("eleven", "twelve"), first.revision.text, jonas.id);
    expect(await sentenceOf(edit(first.text.replace("eleven", "nine")))).toBe(
      "The text is not the one that you saw: Jonas changed it meanwhile, and revision 2 stands now; read it first.",
    );
  });

  it("that changes nothing is no act", async () => {
    const before = await app.client.pulse({});
    expect((await edit(`${first.text}\r\n`)).revision.number).toBe(1);
    expect(await app.client.pulse({})).toEqual(before);
  });

  it("without a headline is refused and changes nothing", async () => {
    expect(await sentenceOf(edit("No headline here."))).toMatch(/^The text has lost its headline/u);
    expect((await app.client.review({ article })).revision.number).toBe(1);
  });

  it("outdates the approval, which stays visible and is blamed on the edit", async () => {
    await clearTheWay(app.client, article, jonas);
    await decide(app.client, article, "approve", mara);
    const review = await edit(first.text.replace("eleven", "twelve"), first.revision.text, jonas.id);
    expect(review.status).toBe("in_review");
    expect(review.decisions).toMatchObject([{ kind: "approve", outdated: { by: "edit", person: jonas.id } }]);
    expect(await sentenceOf(app.client.exportArticle({ article, format: "html", as: mara.id }))).toBe(
      "Only an approved article leaves the desk, and this one is in review: an edit outdated its approval.",
    );
  });

  it("of a rejected article is refused until it is reopened", async () => {
    await decide(app.client, article, "reject", mara, { reason: "not-news" });
    expect(await sentenceOf(edit(first.text.replace("eleven", "twelve")))).toBe(
      "The article is rejected and takes no changes until the rejection is withdrawn with a reason.",
    );
  });
});

describe("a source that a person adds", () => {
  const call = fileOfText(
    "call.md",
    "---\ntitle: Call with the mayor's office\npublisher: Mara Lind\n---\nOn 5 November 2026 the mayor of Kiel promised a subsidy of 300,000 euros, his office said.",
  );

  it("stands last, and carries what no source carried before", async () => {
    const claim = claimWith(first, "subsidy");
    expect(claim.finding).not.toBe("supported");
    const review = await app.client.addSource({ article, source: call, as: jonas.id });
    expect(review.status).toBe("in_review");
    expect(review.sources.at(-1)).toMatchObject({ id: "call", title: "Call with the mayor's office" });
    expect(claimWith(review, "subsidy")).toMatchObject({ finding: "supported", follows: claim.id });
  });

  it("is not added twice", async () => {
    await app.client.addSource({ article, source: call, as: jonas.id });
    expect(await sentenceOf(app.client.addSource({ article, source: call, as: mara.id }))).toBe(
      "The article has this text already, as source 3; nothing was added.",
    );
  });

  it("outdates an approval and is blamed for it", async () => {
    await clearTheWay(app.client, article, jonas);
    await decide(app.client, article, "approve", mara);
    const review = await app.client.addSource({ article, source: call, as: jonas.id });
    expect(review.status).toBe("in_review");
    expect(review.decisions[0]?.outdated).toMatchObject({ by: "source", person: jonas.id });
  });

  it("that is empty is refused in one sentence", async () => {
    const empty = app.client.addSource({ article, source: fileOfText("empty.txt", "  \n"), as: mara.id });
    expect(await sentenceOf(empty)).toMatch(/^empty\.txt .*\.$/u);
  });

  it("that is a package is refused, as it is at import", async () => {
    const added = app.client.addSource({ article, source: sampleArticle({ id: "other" }), as: mara.id });
    expect(await sentenceOf(added)).toMatch(
      / is a package and no source; import it as an article of its own\.$/u,
    );
  });
});
