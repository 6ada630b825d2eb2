import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import { whyUntied } from "../../../shared/review/lostTie.ts";
import type { EvidenceRole } from "../../../shared/words/finding.ts";
import type { Person } from "../../../shared/words/person.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { claimWith, clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, interview, minutes } from "../../fixtures/sampleArticle.ts";

const article = "harbour-1";
const texts: Readonly<Record<string, string>> = { s1: minutes, s2: interview };

let app: MemoryDesk;
let mara: Person;
let first: Review;

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  first = await app.importSample();
});
afterEach(() => app.close());

const passage = (source: string, words: string) => {
  const start = (texts[source] ?? "").indexOf(words);
  return { source, start, end: start + words.length };
};
const tie = (claim: string, source: string, words: string, role: EvidenceRole | null, as = mara.id) =>
  app.client.tie({ article, claim, ...passage(source, words), role, as });
const mayor = (review: Review) => claimWith(review, "The mayor of Kiel");
const edit = (review: Review, from: string, to: string): Promise<Review> =>
  app.client.edit({
    article,
    text: review.text.replace(from, to),
    basedOn: review.revision.text,
    as: mara.id,
  });
const lastAct = async (): Promise<string | undefined> =>
  (await app.client.history({ limit: 1 })).lines[0]?.sentence;

describe("a passage that a person ties to a claim", () => {
  it("stands with the claim, with who tied it, and in the history", async () => {
    const claim = mayor(first);
    const review = await tie(claim.id, "s1", " fish market.", "context");
    expect(mayor(review).ties).toMatchObject([
      { ...passage("s1", "fish market."), role: "context", person: mara.id },
    ]);
    expect(review.status).toBe("in_review");
    expect(await lastAct()).toBe(`tied a passage of source s1 to ${claim.id}, as context`);
  });

  it("is evidence for supported as the checker's own is", async () => {
    const claim = mayor(first);
    const judge = () => app.client.judge({ article, claim: claim.id, verdict: "supported", as: mara.id });
    expect(await sentenceOf(judge())).toContain("Supported needs a passage");
    await tie(claim.id, "s2", "a reduced\ntimetable", "context");
    expect(await sentenceOf(judge())).toContain("Supported needs a passage");
    await tie(claim.id, "s2", "a reduced\ntimetable", "supports");
    expect(mayor(await judge()).judgement?.evidence[0]).toEqual({
      ...passage("s2", "a reduced\ntimetable"),
      role: "supports",
    });
  });

  it("is tied once, in the role given last, and again by the same person is no act", async () => {
    const claim = mayor(first);
    await tie(claim.id, "s1", "fish market", "supports");
    const { position } = await app.client.pulse({});
    await tie(claim.id, "s1", "fish market", "supports");
    expect((await app.client.pulse({})).position).toBe(position);
    const review = await tie(claim.id, "s1", "fish market", "contradicts");
    expect(mayor(review).ties.map(({ role }) => role)).toEqual(["contradicts"]);
  });

  it("is untied by a null role", async () => {
    const claim = mayor(first);
    await tie(claim.id, "s1", "fish market", "supports");
    expect(mayor(await tie(claim.id, "s1", "fish market", null)).ties).toEqual([]);
    expect(await lastAct()).toBe(`untied a passage of source s1 from ${claim.id}`);
    expect(await sentenceOf(tie(claim.id, "s1", "fish market", null))).toContain("Nobody tied this passage");
  });

  it("goes with its claim through edits elsewhere, new sources and rechecks", async () => {
    await tie(mayor(first).id, "s1", "fish market", "supports");
    const moved = await edit(first, "The work takes eleven weeks.", "The work takes ten weeks.");
    expect(mayor(moved).ties).toHaveLength(1);
    const source = fileOfText("notes.md", "The mayor of Kiel has promised a subsidy of 300,000 euros.");
    const carried = mayor(await app.client.addSource({ article, source, as: mara.id }));
    expect(carried).toMatchObject({ follows: mayor(first).id, verdict: null });
    expect(carried.ties).toMatchObject([{ ...passage("s1", "fish market"), role: "supports" }]);
    expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
  });

  it("stays with the words that it was tied to when these change, and is shown as what stood before", async () => {
    await tie(mayor(first).id, "s1", "fish market", "supports");
    const changed = mayor(await edit(first, "300,000 euros", "400,000 euros"));
    expect(changed.ties).toEqual([]);
    expect(changed.before?.ties).toMatchObject([{ ...passage("s1", "fish market"), role: "supports" }]);
  });

  describe("when its claim has changed", () => {
    const tiedTo = { ...passage("s1", "fish market"), role: "supports" } as const;
    const changeTwice = async (): Promise<Review> => {
      await tie(mayor(first).id, "s1", "fish market", "supports");
      const once = await edit(first, "300,000 euros", "400,000 euros");
      await app.client.judge({ article, claim: mayor(once).id, verdict: "unsupported", as: mara.id });
      return edit(await app.client.review({ article }), "400,000 euros", "500,000 euros");
    };

    it("is listed however often that was judged and changed, until it is let go", async () => {
      const review = await changeTwice();
      expect(review.lostTies).toMatchObject([{ ...tiedTo, claim: mayor(first).id, now: mayor(review).id }]);
      const [lost] = review.lostTies;
      const { claim = "", source = "", start = 0, end = 0 } = lost ?? {};
      const gone = await app.client.tie({ article, claim, source, start, end, role: null, as: mara.id });
      expect(gone.lostTies).toEqual([]);
      const role = "supports";
      const back = await app.client.tie({ article, claim, source, start, end, role, as: mara.id });
      expect(back.lostTies).toEqual([{ ...lost, at: back.lostTies[0]?.at }]);
      expect(gone.claims.map(({ verdict }) => verdict)).toEqual(review.claims.map(({ verdict }) => verdict));
      expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
    });

    it("knows its successor through edit after edit that nobody judged", async () => {
      await tie(mayor(first).id, "s1", "fish market", "supports");
      let review = await edit(first, "300,000 euros", "400,000 euros");
      for (const sum of ["500,000", "600,000", "700,000"])
        review = await edit(review, /\d00,000/u.exec(review.text)![0], sum);
      expect(review.lostTies).toMatchObject([{ ...tiedTo, now: mayor(review).id }]);
    });

    it("is settled when the passage is tied to a claim again", async () => {
      const review = await changeTwice();
      expect((await tie(mayor(review).id, "s1", "fish market", "context")).lostTies).toEqual([]);
    });

    it("names the claim that took its place, judged or not", async () => {
      await tie(mayor(first).id, "s1", "fish market", "supports");
      const changed = await edit(first, "300,000 euros", "400,000 euros");
      const claim = mayor(changed).id;
      expect(changed.lostTies).toMatchObject([{ ...tiedTo, now: claim }]);
      const judged = await app.client.judge({ article, claim, verdict: "unsupported", as: mara.id });
      expect(judged.lostTies).toMatchObject([{ ...tiedTo, now: claim }]);
    });
  });

  describe("when its source comes with another text", () => {
    const deliver = (text: string): Promise<Review> =>
      app.importSample({ sources: [{ id: "s1", title: "Minutes of the harbour board", text }] });
    const { length } = "fish market";
    const isProved = async (): Promise<void> =>
      expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });

    it("opens its claim again, and goes with its words to where these stand now", async () => {
      await tie(mayor(first).id, "s1", "fish market", "supports");
      const text = `Amended on Monday.\n\n${minutes}`;
      const claim = mayor(await deliver(text));
      expect(claim).toMatchObject({ verdict: null, before: { ties: [] } });
      expect(claim.changes).toContain("evidence");
      const start = text.indexOf("fish market");
      expect(claim.ties).toMatchObject([{ source: "s1", start, end: start + length, person: mara.id }]);
      expect(await app.client.text({ hash: claim.ties[0]?.text ?? "" })).toBe(text);
      await isProved();
    });

    it("comes back to where it was when the first text comes back", async () => {
      const claim = mayor(first).id;
      await tie(claim, "s1", "fish market", "supports");
      await app.client.judge({ article, claim, verdict: "supported", as: mara.id });
      await deliver(`Amended on Monday.\n\n${minutes}`);
      const back = mayor(await app.importSample());
      expect(back).toMatchObject({ id: claim, verdict: "supported" });
      expect(back.ties).toMatchObject([{ ...passage("s1", "fish market"), role: "supports" }]);
      await isProved();
    });

    it.each([
      ["the words are gone from it", minutes.replace("fish market", "fish hall")],
      [
        "the words stand twice in it",
        `${minutes.replace("fish market", "closed fish market yard")} A fish market.`,
      ],
    ])("is lost, and shown as what was tied, where %s", async (_, text) => {
      await tie(mayor(first).id, "s1", "fish market", "supports");
      const review = await deliver(text);
      const claim = mayor(review);
      expect(claim).toMatchObject({ verdict: null, ties: [] });
      const [lost] = claim.before?.ties ?? [];
      expect(lost).toMatchObject({ ...passage("s1", "fish market"), role: "supports" });
      expect(whyUntied(lost!, claim, review)).toBe(
        "its source has another text, in which the passage has no certain place",
      );
      await isProved();
    });
  });

  it("is refused where there is no such passage, claim or open article", async () => {
    const claim = mayor(first).id;
    const at = { article, claim, start: 0, end: 5, role: "supports", as: mara.id } as const;
    expect(await sentenceOf(app.client.tie({ ...at, source: "s9" }))).toContain('no source "s9"');
    expect(await sentenceOf(app.client.tie({ ...at, source: "s1", end: 99_999 }))).toContain(
      "has no passage",
    );
    const gap = minutes.indexOf("\n\n");
    expect(await sentenceOf(app.client.tie({ ...at, source: "s1", start: gap, end: gap + 2 }))).toContain(
      "no words in this passage",
    );
    expect(await sentenceOf(tie("c99", "s1", "fish market", "supports"))).toContain("no claim c99");
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    expect(await sentenceOf(tie(claim, "s1", "fish market", "supports"))).toContain(
      "The article is approved",
    );
  });
});
