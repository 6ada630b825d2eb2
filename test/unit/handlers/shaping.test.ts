import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { claimWith, clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

const article = "harbour-1";
const body = `Dredging starts on 12 January 2027, and the contract goes to Brandt Marine for 2.1 million euros.

The basin has lost two metres of depth since 2014. The work takes eleven weeks. Does the fish market close?

"Without dredging, the ferry cannot turn at low tide," Okafor said.`;

let app: MemoryDesk;
let mara: Person;
let first: Review;

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  first = await app.importSample({ body });
});
afterEach(() => app.close());

const spanOf = (review: Review, words: string) => {
  const start = review.text.indexOf(words);
  return { start, end: start + words.length };
};
const add = (review: Review, words: string): Promise<Review> =>
  app.client.addClaim({ article, text: review.revision.text, ...spanOf(review, words), as: mara.id });
const split = (review: Review, claim: string, ...before: readonly string[]): Promise<Review> => {
  const at = before.map((words) => spanOf(review, words).start);
  return app.client.splitClaim({ article, text: review.revision.text, claim, at, as: mara.id });
};
const merge = (...claims: readonly string[]): Promise<Review> =>
  app.client.mergeClaims({ article, claims: [...claims], as: mara.id });
const takeBack = (claim: string): Promise<Review> =>
  app.client.takeBackClaim({ article, claim, as: mara.id });
const edit = (review: Review, from: string, to: string, as = mara.id): Promise<Review> =>
  app.client.edit({ article, text: review.text.replace(from, to), basedOn: review.revision.text, as });
const shown = ({ claims }: Review) => claims.map(({ id, words }) => `${id} ${words.replaceAll("\n", " ")}`);
const lastAct = async (): Promise<string | undefined> =>
  (await app.client.history({ limit: 1 })).lines[0]?.sentence;

describe("a claim that a person adds", () => {
  it("is judged by the checker like any other, stands in the order of the text, and says who added it", async () => {
    expect(first.claims.map(({ words }) => words)).not.toContain("Does the fish market close?");
    const review = await add(first, "Does the fish market close?");
    const claim = claimWith(review, "fish market");
    expect(claim).toMatchObject({ id: "c7", shape: { how: "added", person: mara.id, instead: [] } });
    expect(claim.reasons.length + claim.evidence.length).toBeGreaterThan(0);
    expect(review.claims.map(({ start }) => start)).toEqual(
      review.claims.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(review.status).toBe("in_review");
    expect(await lastAct()).toBe("added the claim c7");
  });

  it("keeps its id and verdict while its sentence stands, wherever that moves to", async () => {
    const added = await add(first, "Does the fish market close?");
    await app.client.judge({ article, claim: "c7", verdict: "not_checkable", as: mara.id });
    const moved = await edit(added, "Dredging starts", "The long-awaited dredging starts");
    expect(claimWith(moved, "fish market")).toMatchObject({ id: "c7", verdict: "not_checkable" });
    expect(claimWith(moved, "fish market").shape?.how).toBe("added");
  });

  it("is open again where only its own words stand still, and lost where they do not", async () => {
    const added = await add(first, "the fish market");
    await app.client.judge({ article, claim: "c7", verdict: "not_checkable", as: mara.id });
    const reworded = await edit(added, "Does the fish market close?", "Does the fish market stay?");
    const open = reworded.claims.find(({ shape }) => shape?.how === "added");
    expect(open).toMatchObject({ words: "the fish market", follows: "c7", verdict: null });
    expect(open?.changes).toContain("sentence");
    const { id: other } = await app.addPerson("Jonas");
    const gone = await edit(reworded, "the fish market stay", "anybody stay", other);
    expect(gone.lost).toMatchObject([{ id: "c7", words: "the fish market", added: true }]);
    expect(gone.obstacles.map(({ sentence }) => sentence).join()).toContain(
      "“the fish market” has lost its place",
    );
  });

  it("stays lost, without any verdict on it, until it is taken back", async () => {
    const added = await add(first, "the fish market");
    const { id: other } = await app.addPerson("Jonas");
    const gone = await edit(added, " Does the fish market close?", "", other);
    const later = await edit(gone, "eleven weeks", "twelve weeks");
    expect(later.lost.map(({ id }) => id)).toEqual(["c7"]);
    const settled = await takeBack("c7");
    expect(settled.lost).toEqual([]);
    expect((await edit(settled, "twelve weeks", "ten weeks")).lost).toEqual([]);
  });

  it("is mended where the one who added it takes its words out", async () => {
    const added = await add(first, "the fish market");
    const gone = await edit(added, " Does the fish market close?", "");
    expect(gone.lost).toMatchObject([{ id: "c7", added: true, mended: true }]);
    expect(gone.obstacles.map(({ kind }) => kind)).not.toContain("claims_lost");
  });

  it("stands again with its id when its sentence comes back", async () => {
    const added = await add(first, "the fish market");
    const gone = await edit(added, " Does the fish market close?", "");
    const back = await edit(gone, "eleven weeks.", "eleven weeks. Does the fish market close?");
    expect(back.lost).toEqual([]);
    expect(back.claims.find(({ shape }) => shape?.how === "added")).toMatchObject({ id: "c7" });
  });

  it("goes when it is taken back, and comes back with id and verdict when it is added again", async () => {
    const added = await add(first, "Does the fish market close?");
    await app.client.judge({ article, claim: "c7", verdict: "not_checkable", as: mara.id });
    const back = await takeBack("c7");
    expect(shown(back)).toEqual(shown(first));
    expect(await lastAct()).toBe("took back the claim c7");
    const again = await add(added, "Does the fish market close?");
    expect(claimWith(again, "fish market")).toMatchObject({ id: "c7", verdict: "not_checkable" });
  });

  it("is refused where it is no claim, is one already, or is of a text that does not stand", async () => {
    expect(await sentenceOf(add(first, ". "))).toContain("choose at least one word");
    const whole = claimWith(first, "eleven weeks");
    expect(await sentenceOf(add(first, whole.words))).toBe(
      "There is a claim of these very words already; nothing was added.",
    );
    const over = { start: whole.start, end: claimWith(first, "the ferry cannot").end };
    const question = { article, text: first.revision.text, as: mara.id };
    expect(await sentenceOf(app.client.addClaim({ ...question, ...over }))).toContain("within one paragraph");
    await edit(first, "eleven weeks", "twelve weeks");
    expect(await sentenceOf(add(first, "the fish market"))).toContain("revision 2 stands now");
  });
});

describe("a split", () => {
  it("puts parts in the place of a claim, each judged by itself and open", async () => {
    const whole = claimWith(first, "cannot turn");
    await app.client.judge({ article, claim: whole.id, verdict: "supported", as: mara.id });
    const review = await split(first, whole.id, "the ferry");
    const parts = review.claims.filter(({ shape }) => shape?.how === "split");
    expect(parts.map(({ words }) => words)).toEqual([
      '"Without dredging',
      'the ferry cannot turn at low tide,"',
    ]);
    expect(parts).toMatchObject([
      { verdict: null, follows: whole.id, changes: ["extent"] },
      { verdict: null, before: { words: whole.words, judgement: { verdict: "supported" } } },
    ]);
    expect(review.claims.some(({ id }) => id === whole.id)).toBe(false);
    expect(await lastAct()).toBe(`split ${whole.id} into ${parts[0]?.id} and ${parts[1]?.id}`);
  });

  it("is undone by taking it back: the claim stands as it stood, verdict and all", async () => {
    const whole = claimWith(first, "cannot turn");
    await app.client.judge({ article, claim: whole.id, verdict: "supported", as: mara.id });
    const before = await app.client.review({ article });
    const parted = await split(first, whole.id, "the ferry");
    const back = await takeBack(parted.claims.find(({ shape }) => shape !== undefined)?.id ?? "");
    expect(back.claims).toEqual(before.claims);
    expect(await lastAct()).toBe(`took back c7 and c8: ${whole.id} stands again`);
  });

  it("done again has the same ids, and so the verdicts on its parts", async () => {
    const whole = claimWith(first, "cannot turn");
    const parted = await split(first, whole.id, "the ferry");
    const part = claimWith(parted, "the ferry");
    await app.client.judge({ article, claim: part.id, verdict: "unsupported", as: mara.id });
    await takeBack(part.id);
    const again = await split(first, whole.id, "the ferry");
    expect(claimWith(again, "the ferry")).toMatchObject({ id: part.id, verdict: "unsupported" });
  });

  it("survives edits elsewhere, and falls with its sentence", async () => {
    const whole = claimWith(first, "cannot turn");
    const parted = await split(first, whole.id, "the ferry");
    const part = claimWith(parted, "the ferry");
    await app.client.judge({ article, claim: part.id, verdict: "supported", note: "seen", as: mara.id });
    const elsewhere = await edit(parted, "eleven weeks", "twelve weeks");
    expect(claimWith(elsewhere, "the ferry")).toMatchObject({ id: part.id, verdict: "supported" });
    const changed = await edit(elsewhere, "at low tide", "at any tide");
    expect(changed.claims.every(({ shape }) => shape === undefined)).toBe(true);
    const now = claimWith(changed, "the ferry");
    expect([now.follows, ...changed.lost.map(({ id }) => id)]).toContain(part.id);
  });

  it("needs words on both sides", async () => {
    const whole = claimWith(first, "eleven weeks");
    expect(await sentenceOf(split(first, whole.id, whole.words))).toContain("at least one word");
    expect(await sentenceOf(split(first, whole.id, "Dredging starts"))).toContain("at least one word");
    expect(await sentenceOf(split(first, "c99", "weeks"))).toBe(
      "The text has no such claim now; look at its claims again.",
    );
  });
});

describe("a merge", () => {
  it("makes one claim of neighbours, over the end of a sentence too, and is undone by taking it back", async () => {
    const [depth, weeks] = [claimWith(first, "two metres"), claimWith(first, "eleven weeks")];
    await app.client.judge({ article, claim: weeks.id, verdict: "supported", as: mara.id });
    const before = await app.client.review({ article });
    const review = await merge(depth.id, weeks.id);
    const merged = claimWith(review, "eleven weeks");
    expect(merged.words).toBe(`${depth.words} ${weeks.words}`);
    expect(merged).toMatchObject({ follows: weeks.id, changes: ["extent"], verdict: null });
    expect(await lastAct()).toBe(`merged ${depth.id} and ${weeks.id} into ${merged.id}`);
    expect((await takeBack(merged.id)).claims).toEqual(before.claims);
  });

  it("of the parts of a split is the claim that was split", async () => {
    const whole = claimWith(first, "cannot turn");
    const parted = await split(first, whole.id, "the ferry");
    const parts = parted.claims.filter(({ shape }) => shape !== undefined).map(({ id }) => id);
    expect((await merge(...parts)).claims).toEqual(first.claims);
  });

  it("is refused over others between, over paragraphs, and of one claim", async () => {
    const contract = claimWith(first, "2.1 million");
    const depth = claimWith(first, "two metres");
    const quote = claimWith(first, "cannot turn");
    expect(await sentenceOf(merge(depth.id, quote.id))).toMatch(/stands between them|different paragraphs/u);
    expect(await sentenceOf(merge(contract.id, depth.id))).toContain("different paragraphs");
    expect(await sentenceOf(merge(depth.id, depth.id))).toContain("Two claims or more");
  });
});

describe("what people made of claims", () => {
  it("nests and is taken back from the last to the first", async () => {
    const whole = claimWith(first, "cannot turn");
    const parted = await split(first, whole.id, "the ferry");
    const part = claimWith(parted, "the ferry");
    const again = await split(parted, part.id, "turn at");
    expect(again.claims.filter(({ shape }) => shape !== undefined)).toHaveLength(3);
    const sibling = claimWith(again, "Without dredging");
    expect(await sentenceOf(takeBack(sibling.id))).toContain(
      "“the ferry cannot turn at low tide” was split or merged since",
    );
    const inner = claimWith(again, "turn at");
    expect((await takeBack(inner.id)).claims).toEqual(parted.claims);
    expect((await takeBack(part.id)).claims).toEqual(first.claims);
  });

  it("takes nothing on an approved article, and nothing back that the checker found", async () => {
    expect(await sentenceOf(takeBack("c1"))).toMatch(/^The checker found “.+” by itself/u);
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    expect(await sentenceOf(add(first, "the fish market"))).toContain("The article is approved");
  });

  it("is proved with the rest of the desk", async () => {
    const whole = claimWith(first, "cannot turn");
    const parted = await split(await add(first, "the fish market"), whole.id, "the ferry");
    await edit(parted, "at low tide", "at any tide");
    await app.client.recheck({ article });
    expect(verifyDesk(app.desk.db)).toMatchObject({ ok: true, problem: null });
  });
});
