import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import { isOffer, mergeTexts, takeOffers, type Choice } from "../../../shared/diff/merge.ts";
import type { Person } from "../../../shared/words/person.ts";
import { clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

let app: MemoryDesk;
let mara: Person;
let edited: Review;

const delivered = sampleBody.replace("eleven weeks", "twelve weeks");
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  const { text, revision } = await app.importSample();
  const mended = text.replace("2.1 million", "1.2 million");
  edited = await app.client.edit({ article, text: mended, basedOn: revision.text, as: mara.id });
});
afterEach(() => app.close());

async function deliver(body: string): Promise<Review> {
  const { outcome } = await app.client.importArticle({ draft: sampleArticle({ body }), sources: [] });
  expect(outcome).toBe("proposed");
  return app.client.review({ article });
}

describe("a text that is delivered over a person's edit", () => {
  it("waits as a proposal and leaves the article as it is", async () => {
    const review = await deliver(delivered);
    expect(review.proposal?.text).toContain("twelve weeks");
    expect(review).toMatchObject({ text: edited.text, revision: { number: 2 } });
    const { rows } = await app.client.queue({});
    expect(rows[0]).toMatchObject({ proposal: true });
  });

  it("is no news where it is the text that the person edited", async () => {
    const answer = await app.client.importArticle({ draft: sampleArticle(), sources: [] });
    expect(answer.outcome).toBe("unchanged");
  });

  it("is replaced by a later one, and nobody settles what was not seen", async () => {
    const first = await deliver(delivered);
    const second = await deliver(sampleBody.replace("eleven weeks", "nine weeks"));
    expect(second.proposal?.text).toContain("nine weeks");
    const stale = { article, proposal: first.proposal?.hash ?? "", accept: true, as: mara.id };
    expect(await sentenceOf(app.client.settleProposal(stale))).toBe(
      "A newer text was delivered meanwhile; look at that one first.",
    );
  });

  it("keeps approve closed until it is settled", async () => {
    await deliver(delivered);
    const review = await clearTheWay(app.client, article, mara);
    expect(review.obstacles.map(({ kind }) => kind)).toEqual(["proposal_waiting"]);
  });

  it("becomes the next revision when it is accepted, and outdates an approval", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    const { proposal } = await deliver(delivered);
    const settling = { article, proposal: proposal?.hash ?? "", accept: true, as: mara.id };
    const review = await app.client.settleProposal(settling);
    expect(review).toMatchObject({
      status: "in_review",
      proposal: null,
      revision: { number: 3, origin: "import" },
    });
    expect(review.text).toContain("twelve weeks");
    expect(review.decisions[0]?.outdated).toMatchObject({ by: "import", person: mara.id });
  });

  it("keeps the sources that people added while it waited", async () => {
    const { proposal } = await deliver(delivered);
    const source = fileOfText("call.md", "Call with the mayor of Kiel: no subsidy was promised.");
    await app.client.addSource({ article, source, as: mara.id });
    const settling = { article, proposal: proposal?.hash ?? "", accept: true, as: mara.id };
    const review = await app.client.settleProposal(settling);
    expect(review.sources.map(({ id }) => id)).toEqual(["s1", "s2", "call"]);
    expect(await app.client.verify({})).toMatchObject({ ok: true });
  });

  it("goes when it is dismissed, and does not come back when it is delivered again", async () => {
    const { proposal } = await deliver(delivered);
    const settling = { article, proposal: proposal?.hash ?? "", accept: false, as: mara.id };
    const review = await app.client.settleProposal(settling);
    expect(review).toMatchObject({ proposal: null, text: edited.text });
    const again = await app.client.importArticle({ draft: sampleArticle({ body: delivered }), sources: [] });
    expect(again.outcome).toBe("unchanged");
    expect(await sentenceOf(app.client.settleProposal(settling))).toBe(
      "No delivered text waits on this article any more.",
    );
  });
});

describe("a delivered text that is merged change by change", () => {
  const both = sampleBody
    .replace("eleven weeks", "twelve weeks")
    .replace("2.1 million", "3 million")
    .replace("300,000 euros", "200,000 euros");

  /** Takes the offers of these numbers, counted from 0, and refuses the others. */
  async function merge(...taken: readonly number[]): Promise<Review> {
    const { proposal, text, revision } = await app.client.review({ article });
    if (proposal === null) throw new Error("No text waits.");
    const stretches = mergeTexts(await app.client.text({ hash: proposal.base }), text, proposal.text);
    const choices = [...takeOffers(stretches, new Set(taken))];
    const merging = { article, proposal: proposal.hash, basedOn: revision.text, choices, as: mara.id };
    return app.client.mergeProposal(merging);
  }

  it("becomes a person's revision of what was taken, with the delivered sources, and verifies", async () => {
    await deliver(both);
    const review = await merge(1, 2);
    expect(review).toMatchObject({
      proposal: null,
      revision: { number: 3, person: mara.id, origin: "edit" },
    });
    expect(review.text).toContain("1.2 million");
    expect(review.text).toContain("twelve weeks");
    expect(review.text).toContain("200,000 euros");
    expect(await app.client.verify({})).toMatchObject({ ok: true });
    const { lines } = await app.client.history({ article, limit: 1 });
    expect(lines[0]?.sentence).toBe("merged the proposal as revision 3: 2 of its changes taken, 1 refused");
    const { changes, merged } = await app.client.compare({ article });
    expect([changes.map(({ by }) => by), merged]).toEqual([[[3], [3]], [3]]);
  });

  it("offers where both changed the same words, and takes the delivered ones only by choice", async () => {
    await deliver(both);
    expect((await merge(0)).text).toContain("3 million");
  });

  it("keeps both wordings of a conflict, mine first, and counts them as taken", async () => {
    const { revision } = await app.client.edit({
      article,
      text: `${edited.text} Nobody objected.`,
      basedOn: edited.revision.text,
      as: mara.id,
    });
    const { proposal } = await deliver(`${both} The mayor of Velmouth was away.`);
    const merging = { article, proposal: proposal?.hash ?? "", basedOn: revision.text, as: mara.id };
    const beside = (...choices: readonly Choice[]): Promise<Review> =>
      app.client.mergeProposal({ ...merging, choices: [...choices] });
    expect(await sentenceOf(beside("both", "mine", "mine", "mine"))).toBe(
      'Place 1 has no two wordings that can both stand; choose "mine" or "theirs" there.',
    );
    expect((await beside("mine", "mine", "mine", "both")).text).toContain(
      "300,000 euros. Nobody objected. The mayor of Velmouth was away.",
    );
    const { lines } = await app.client.history({ article, limit: 1 });
    expect(lines[0]?.sentence).toBe("merged the proposal as revision 4: 1 of its changes taken, 3 refused");
    expect(await app.client.verify({})).toMatchObject({ ok: true });
  });

  it("is dismissed where nothing of it is taken", async () => {
    await deliver(both);
    const review = await merge();
    expect(review).toMatchObject({ proposal: null, text: edited.text, revision: { number: 2 } });
    expect((await app.client.history({ article, limit: 1 })).lines[0]?.sentence).toBe(
      "dismissed the proposal",
    );
  });

  it("is what the next delivery is compared with", async () => {
    await deliver(both);
    const merged = await merge(1);
    const next = await deliver(both.replace("since 2014", "since 2013"));
    const base = await app.client.text({ hash: next.proposal?.base ?? "" });
    expect(base).toContain("3 million");
    const offers = mergeTexts(base, merged.text, next.proposal?.text ?? "").filter(isOffer);
    expect(offers.map(({ mine, theirs }) => [mine, theirs])).toEqual([["2014", "2013"]]);
  });

  it("is refused over another text than the person saw, and where choices are missing", async () => {
    const { proposal } = await deliver(both);
    const merging = { article, proposal: proposal?.hash ?? "", choices: [], as: mara.id };
    const stale = app.client.mergeProposal({ ...merging, basedOn: "0".repeat(64) });
    expect(await sentenceOf(stale)).toMatch(/^The text is not the one that you saw/u);
    const few = app.client.mergeProposal({ ...merging, basedOn: edited.revision.text });
    expect(await sentenceOf(few)).toBe(
      "There are 3 places to choose at, and 0 choices came; choose at each.",
    );
  });

  it("outdates an approval and is blamed for it", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    await deliver(both);
    const { decisions } = await merge(1);
    expect(decisions[0]?.outdated).toMatchObject({ by: "import", person: mara.id });
  });
});

describe("a text that is delivered over a rejection", () => {
  it("waits, too, and is not accepted before the article is reopened", async () => {
    const second = await app.importSample({ id: "second" });
    await decide(app.client, "second", "reject", mara, { reason: "not-news" });
    const draft = sampleArticle({ id: "second", body: delivered });
    expect(await app.client.importArticle({ draft, sources: [] })).toMatchObject({ outcome: "proposed" });
    const { proposal, status } = await app.client.review({ article: "second" });
    expect(status).toBe("rejected");
    expect(second.status).toBe("new");
    const settling = { article: "second", proposal: proposal?.hash ?? "", accept: true, as: mara.id };
    expect(await sentenceOf(app.client.settleProposal(settling))).toMatch(/^The article is rejected/u);
    await decide(app.client, "second", "withdraw", mara, { note: "It has become news." });
    expect(await app.client.settleProposal(settling)).toMatchObject({ revision: { number: 2 } });
  });
});
