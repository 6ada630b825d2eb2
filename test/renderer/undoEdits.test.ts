import { expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { desk, openForEachTest, shown, standing, store, take } from "./undoDesk.ts";

openForEachTest();

test("an edit undone puts back the text as a new revision, and the person's own verdicts on what it had touched", async () => {
  const weeks = shown().claims.find(({ words }) => words.includes("eleven weeks"));
  await store.getState().judge(weeks?.id ?? "", "supported");
  const { text } = shown();
  await store.getState().edit(text.replace("eleven weeks", "twelve weeks"));
  await take("undo");
  expect(shown()).toMatchObject({ text, revision: { number: 3 } });
  expect(shown().claims.find(({ words }) => words.includes("eleven weeks"))?.verdict).toBe("supported");
  await take("undo");
  expect(shown().claims.every(({ verdict }) => verdict === null)).toBe(true);
});

test("an edit undone puts back a waiver too, and leaves nothing lost that is in its place again", async () => {
  await store.getState().judge("c4", "query", "Which year?");
  await store.getState().judge("c5", "contradicted", null);
  await store.getState().waive("c5", "Known");
  const before = standing(shown());
  const [{ start, end } = { start: 0, end: 0 }] = shown().claims.filter(({ id }) => id === "c4");
  const { text } = shown();
  await store.getState().edit(text.slice(0, start) + text.slice(end));
  await take("undo");
  expect(standing(shown())).toEqual(before);
  await store.getState().edit(text.replace(shown().claims[4]?.words ?? "", "Nothing of it is left."));
  await take("undo");
  expect(standing(shown())).toEqual(before);
});

test("undoing an edit makes the claims again that it had undone, with what was said of them", async () => {
  const { text, claims } = shown();
  const start = text.indexOf("eleven weeks");
  const work = claims.find((claim) => claim.words.includes("eleven weeks"));
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const added = shown().claims.find(({ shape }) => shape?.how === "added");
  await store.getState().judge(added?.id ?? "", "not_checkable", "Not in the plan");
  const quote = claims.find(({ words }) => words.includes("the ferry cannot turn"));
  await store.getState().splitClaim(quote?.id ?? "", [text.indexOf("the ferry cannot")], text);
  const part = shown().claims.find(({ shape }) => shape?.how === "split");
  await store.getState().judge(part?.id ?? "", "not_checkable");
  const before = standing(shown());
  await store
    .getState()
    .edit(text.replace(work?.words ?? "", "").replace("the ferry cannot turn", "no ferry can turn"));
  expect(shown().claims.filter(({ shape }) => shape !== undefined)).toEqual([]);
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
});

/** Revision 2 has claims that were shaped, asked about by somebody else, and tied; then revision 1 is restored. */
async function shapeAndRestore(): Promise<Review> {
  const { text: first } = shown();
  const jonas = (await desk.addPerson("Jonas Weil")).id;
  await store.getState().edit(first.replace("the ferry cannot turn", "the old ferry cannot turn"));
  const { text, claims } = shown();
  const start = text.indexOf("eleven weeks");
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const quote = claims.find(({ words }) => words.includes("the old ferry"));
  await store.getState().splitClaim(quote?.id ?? "", [text.indexOf("the old ferry cannot")], text);
  const merged = shown().claims.filter(({ words }) => /Brandt Marine|two metres/u.test(words));
  await store.getState().mergeClaims(merged.map(({ id }) => id));
  const article = shown().article.id;
  for (const { id, shape } of shown().claims.filter((claim) => claim.shape !== undefined)) {
    store.getState().focusClaim(id);
    await store.getState().tie({ source: "s1", start: 0, end: 30 }, "context");
    if (shape?.how === "split")
      await desk.client.judge({ article, claim: id, verdict: "query", note: "Whose words?", as: jonas });
  }
  await store.getState().refresh();
  const before = shown();
  await store.getState().edit(first);
  return before;
}

const tiesOf = ({ claims }: Review) => claims.map(({ words, ties }) => [words, ties.length]);

test("undoing a restored revision leaves no query lost, whoever asked it, and ties shaped claims again", async () => {
  const before = await shapeAndRestore();
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(standing(before));
  expect(tiesOf(shown())).toEqual(tiesOf(before));
  expect(shown().lostTies).toEqual([]);
});

test("a claim that was added, and then edited away, is back and can itself be undone", async () => {
  const { text } = shown();
  const first = standing(shown());
  const start = text.indexOf("eleven weeks");
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const before = standing(shown());
  await store.getState().edit(text.replace("The work takes eleven weeks.", "The work takes a while."));
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(first);
  expect(await take("redo")).toBe(true);
  expect(standing(shown())).toEqual(before);
});

test("a query that was shown on a changed claim is shown there again when that claim was cut and is back", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  await store.getState().judge(claim.id, "query", "Who says so?");
  await store.getState().edit(shown().text.replace("eleven weeks", "twelve weeks"));
  await store.getState().edit(shown().text.replace("The work takes twelve weeks.", ""));
  expect(shown().lost).toMatchObject([{ id: claim.id, words: "The work takes twelve weeks." }]);
  expect(await take("undo")).toBe(true);
  expect(shown().lost).toEqual([]);
  const back = shown().claims.find(({ words }) => words.includes("twelve weeks"))!;
  expect(back).toMatchObject({ follows: claim.id, before: { judgement: { verdict: "query" } } });
});

test("the claim that an edit took is in hand again once the edit is undone, and the changed one once it is done again", async () => {
  const { text, claims } = shown();
  const at = claims.findIndex(({ words }) => words.includes("eleven weeks"));
  const [claim, next] = [claims[at]!, claims[at + 1]!];
  const wordsInHand = () => shown().claims.find(({ id }) => id === store.getState().focus)?.words;
  store.getState().focusClaim(claim.id);
  await store.getState().edit(text.replace(claim.words, ""));
  expect(wordsInHand()).not.toBe(claim.words);
  for (const round of [1, 2]) {
    expect(await take("undo")).toBe(true);
    expect(wordsInHand(), `round ${round}`).toBe(claim.words);
    expect(await take("redo")).toBe(true);
  }
  await take("undo");
  await store.getState().edit(text.replace("eleven weeks", "twelve weeks"));
  for (const [direction, words] of [
    ["undo", claim.words],
    ["redo", claim.words.replace("eleven", "twelve")],
  ] as const) {
    store.getState().focusClaim(next.id);
    expect(await take(direction)).toBe(true);
    expect(wordsInHand()).toBe(words);
  }
});
