import { afterEach, beforeEach, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { claimWith, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

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

it("puts a lost claim where a person says that it belongs, with its verdict shown there", async () => {
  const claim = claimWith(first, "subsidy");
  const said = { verdict: "supported", note: "Since when?", as: jonas.id } as const;
  await app.client.judge({ article, claim: claim.id, ...said });
  const now = "Nobody knows who pays the bill for all of this.";
  const gone = await edit(`${first.text.slice(0, claim.start).trimEnd()} ${now}`);
  expect(gone.lost.map(({ id }) => id)).toEqual([claim.id]);
  const at = claimWith(gone, "pays the bill").id;
  const placing = { article, claim: claim.id, at, as: mara.id };
  const placed = await app.client.placeLost(placing);
  expect(placed.lost).toEqual([]);
  const target = claimWith(placed, "pays the bill");
  expect(target).toMatchObject({ id: at, follows: claim.id, verdict: null });
  expect(target.before).toMatchObject({ words: claim.words, judgement: { note: "Since when?" } });
  expect(await sentenceOf(app.client.placeLost(placing))).toBe(
    `"harbour-dredging" has no lost claim ${claim.id}.`,
  );
  const { lines } = await app.client.history({ article, limit: 1 });
  expect(lines[0]?.sentence).toBe(`put the lost claim ${claim.id} on ${at}`);
  expect(await app.client.verify({})).toMatchObject({ ok: true });
});

it("puts a lost query where a person says, and it is open there, by whoever asked it", async () => {
  const claim = claimWith(first, "subsidy");
  const query = { article, claim: claim.id, verdict: "query", note: "Since when?", as: jonas.id } as const;
  await app.client.judge(query);
  const now = "Nobody knows who pays the bill for all of this.";
  const gone = await edit(`${first.text.slice(0, claim.start).trimEnd()} ${now}`);
  const judged = claimWith(gone, "the ferry cannot turn");
  await app.client.judge({ article, claim: judged.id, verdict: "supported", as: mara.id });
  const onJudged = app.client.placeLost({ article, claim: claim.id, at: judged.id, as: mara.id });
  expect(await sentenceOf(onJudged)).toContain("has a verdict already");
  const at = claimWith(gone, "pays the bill").id;
  const placed = await app.client.placeLost({ article, claim: claim.id, at, as: mara.id });
  expect(placed.lost).toEqual([]);
  expect(claimWith(placed, "pays the bill")).toMatchObject({
    id: at,
    judgement: { verdict: "query", note: "Since when?", person: jonas.id },
  });
  expect(placed.obstacles.some(({ sentence }) => sentence.includes("query"))).toBe(true);
  const { lines } = await app.client.history({ article, limit: 1 });
  expect(lines[0]?.sentence).toBe(`put the lost query on ${claim.id} on ${at}`);
  expect(await app.client.verify({})).toMatchObject({ ok: true });
});

/** Jonas judged the claim of the subsidy; its sentence is gone, and Mara puts it on the claim in its place. */
async function lose(verdict: "query" | "supported") {
  const claim = claimWith(first, "subsidy");
  await app.client.judge({ article, claim: claim.id, verdict, note: "Since when?", as: jonas.id });
  const now = "Nobody knows who pays the bill for all of this.";
  const gone = await edit(`${first.text.slice(0, claim.start).trimEnd()} ${now}`);
  const at = claimWith(gone, "pays the bill").id;
  return { gone, placing: { article, claim: claim.id, at, as: mara.id } };
}

it.each([
  ["query", "lost query on"],
  ["supported", "lost claim"],
] as const)(
  "takes a lost claim judged %s off again: it is lost as before, and the log tells both",
  async (verdict, what) => {
    const { gone, placing } = await lose(verdict);
    await app.client.placeLost(placing);
    const off = await app.client.placeLost({ ...placing, back: true });
    expect(off.lost).toEqual(gone.lost);
    expect(off.claims).toEqual(gone.claims);
    const { lines } = await app.client.history({ article, limit: 2 });
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      `took the ${what} ${placing.claim} off ${placing.at} again`,
      `put the ${what} ${placing.claim} on ${placing.at}`,
    ]);
    expect(await app.client.verify({})).toMatchObject({ ok: true });
  },
);

it("does not take a lost claim off what was judged or let stand since, nor off what it was never put on", async () => {
  const { placing } = await lose("query");
  const off = { ...placing, back: true };
  expect(await sentenceOf(app.client.placeLost(off))).toBe(
    `"harbour-dredging" has no lost claim ${placing.claim} that was put on ${placing.at}.`,
  );
  await app.client.placeLost(placing);
  await app.client.waive({ article, target: placing.at, reason: "Known.", as: jonas.id });
  expect(await sentenceOf(app.client.placeLost(off))).toContain("was let stand since; take that back first");
  await app.client.judge({ article, claim: placing.at, verdict: "not_checkable", as: jonas.id });
  expect(await sentenceOf(app.client.placeLost(off))).toContain("was judged since; take that back first");
});

it("says which claim has taken the place of the one that a lost claim was to be put on", async () => {
  const { gone, placing } = await lose("query");
  const now = await edit(gone.text.replace("the bill", "the whole bill"), gone.revision.text);
  const { id } = claimWith(now, "the whole bill");
  expect(await sentenceOf(app.client.placeLost(placing))).toBe(
    `"harbour-dredging" has no claim ${placing.at} now; ${id} has taken its place.`,
  );
});

it("puts back on a lost claim only the verdict that was taken from it", async () => {
  const { placing } = await lose("query");
  const { claim } = placing;
  const give = (verdict: "query" | "supported", note: string) =>
    app.client.judge({ article, claim, verdict, note, as: mara.id });
  await app.client.judge({ article, claim, verdict: null, as: mara.id });
  const refused = /has lost its place in the text; take its verdict back/u;
  expect(await sentenceOf(give("query", "From when?"))).toMatch(refused);
  expect(await sentenceOf(give("supported", "Since when?"))).toMatch(refused);
  const back = await give("query", "Since when?");
  expect(back.lost).toMatchObject([{ id: claim, judgement: { verdict: "query", note: "Since when?" } }]);
  expect(await sentenceOf(give("query", "Since when?"))).toMatch(refused);
  expect(await app.client.verify({})).toMatchObject({ ok: true });
});
