import { expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { lastTitle, openForEachTest, problems, shown, standing, store, take } from "./undoDesk.ts";

openForEachTest();

const tiesOf = ({ claims }: Review) => claims.map(({ words, ties }) => [words, ties.length]);

test("what was tied to a claim that nobody judged is tied to it again when the edit is undone that took it", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  store.getState().focusClaim(claim.id);
  await store.getState().tie({ source: "s1", start: 0, end: 40 }, "context");
  const before = tiesOf(shown());
  await store.getState().edit(shown().text.replace("The work takes eleven weeks.", ""));
  expect(shown().lostTies).toHaveLength(1);
  expect(await take("undo")).toBe(true);
  expect(tiesOf(shown())).toEqual(before);
  expect(shown().lostTies).toEqual([]);
});

test("a lost tie that was let go is listed again by undo, and let go again by redo", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  store.getState().focusClaim(claim.id);
  await store.getState().tie({ source: "s1", start: 0, end: 40 }, "context");
  await store.getState().edit(shown().text.replace("The work takes eleven weeks.", ""));
  const [lost] = shown().lostTies;
  await store.getState().letGo(lost!);
  expect(shown().lostTies).toEqual([]);
  expect(lastTitle()).toMatch(/^Lost tie let go of “/u);
  expect(await take("undo")).toBe(true);
  expect(shown().lostTies).toMatchObject([{ claim: claim.id, role: "context" }]);
  expect(await take("redo")).toBe(true);
  expect(shown().lostTies).toEqual([]);
});

/** A claim was asked about or judged, and its sentence is gone; `on` is the claim that it is to be put on. */
async function lose(verdict: "query" | "supported"): Promise<{ readonly lost: string; readonly on: string }> {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  await store.getState().judge(claim.id, verdict, "Who says so?");
  const cut = shown().text.replace(
    "The work takes eleven weeks.",
    "Nobody knows who pays the bill for all of this.",
  );
  await store.getState().edit(cut);
  expect(shown().lost).toMatchObject([{ id: claim.id }]);
  return { lost: claim.id, on: shown().claims.find(({ words }) => words.includes("pays the bill"))!.id };
}

test.each(["query", "supported"] as const)(
  "a lost claim judged %s that was put on another is lost again by undo, and put there by redo",
  async (verdict) => {
    const { lost, on } = await lose(verdict);
    const before = shown();
    const claim = () => shown().claims.find(({ id }) => id === on);
    await store.getState().placeLost(lost, on);
    const placed = { lost: [], claim: claim() };
    expect(placed.claim).toMatchObject({ follows: lost });
    expect(lastTitle()).toMatch(/^Lost claim put on claim \d+ of “/u);
    for (const round of [1, 2]) {
      expect(await take("undo"), `round ${round}`).toBe(true);
      expect(shown().lost).toEqual(before.lost);
      expect(claim()).toEqual(before.claims.find(({ id }) => id === on));
      expect(await take("redo")).toBe(true);
      expect({ lost: shown().lost, claim: claim() }).toEqual(placed);
    }
    expect(problems).toEqual([]);
  },
);

test("a lost claim that was put on another is taken off also after that was judged and the text edited, once both are undone", async () => {
  const { lost, on } = await lose("query");
  const before = standing(shown());
  await store.getState().placeLost(lost, on);
  await store.getState().judge(on, "not_checkable");
  await store.getState().edit(shown().text.replace("Nobody knows", "No one knows"));
  for (let round = 0; round < 3; round += 1) expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
  for (let round = 0; round < 3; round += 1) expect(await take("redo")).toBe(true);
  expect(problems).toEqual([]);
});

test("a lost claim is open again when taking its verdict back, or letting it stand, is undone", async () => {
  const { lost } = await lose("query");
  const before = shown().lost;
  const { judge, waive } = store.getState();
  const said = () => shown().lost.map(({ judgement, waiver }) => [judgement?.note, waiver?.reason]);
  for (const [act, title, after] of [
    [() => judge(lost, null), /^Verdict taken back on a lost claim of “/u, [[undefined, undefined]]],
    [
      () => waive(lost, "It is cut."),
      /^Let it stand on a lost claim of “/u,
      [["Who says so?", "It is cut."]],
    ],
  ] as const) {
    expect(await act()).toBe(true);
    expect(lastTitle()).toMatch(title);
    expect(said()).toEqual(after);
    expect(await take("undo")).toBe(true);
    expect(said()).toEqual([["Who says so?", undefined]]);
    expect(shown().obstacles.map(({ kind }) => kind)).toContain("claims_lost");
    expect(await take("redo")).toBe(true);
    expect(said()).toEqual(after);
    await take("undo");
  }
  expect(shown().lost.map(({ id, words }) => [id, words])).toEqual(
    before.map(({ id, words }) => [id, words]),
  );
  expect(problems).toEqual([]);
});
