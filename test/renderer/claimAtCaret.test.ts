import { afterEach, beforeEach, expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { createActsStore } from "../../renderer/stores/acts.ts";
import { claimAtCaret } from "../../renderer/stores/claimAtCaret.ts";
import { createReviewStore, type ReviewStore } from "../../renderer/stores/review.ts";
import { createUnsavedTexts } from "../../renderer/stores/unsaved.ts";
import { openDirectLivePort } from "../fixtures/directLivePort.ts";
import { openMemoryDesk, type MemoryDesk } from "../fixtures/memoryDesk.ts";

let desk: MemoryDesk;
let store: ReviewStore;

beforeEach(async () => {
  desk = openMemoryDesk();
  const person = (await desk.addPerson("Mira Kern")).id;
  await desk.importSample();
  store = createReviewStore({
    client: desk.client,
    person: () => person,
    unsavedTexts: createUnsavedTexts(null, { id: "window", isOpen: async () => false }),
    livePort: openDirectLivePort(),
    patience: 100_000,
    obstacles: () => [],
    acts: createActsStore(),
    say: () => undefined,
    clearProblems: () => undefined,
    sayProblem: (problem) => expect.unreachable(String(problem)),
  });
  await store.getState().open("harbour-1");
});
afterEach(() => desk.close());

function standing(): Review {
  const { review } = store.getState();
  if (review === null) throw new Error("No review is shown.");
  return review;
}

/** The words of the claim in hand, as the screen shows them. */
function inHand(): string | undefined {
  const { live, focus } = store.getState();
  return (live ?? standing()).claims.find(({ id }) => id === focus)?.words;
}

/** The text as a person types it: the new words come one by one, with the caret behind them. */
function typeInstead(old: string, words: string): void {
  const { text } = standing();
  const at = text.indexOf(old);
  for (let length = 0; length <= words.length; length += 1) {
    store.getState().type(text.slice(0, at) + words.slice(0, length) + text.slice(at + old.length));
    store.getState().select({ start: at + length, end: at + length }, at + length);
  }
}

const weeks = "The work takes eleven weeks.";

function edit(): void {
  const at = standing().text.indexOf(weeks);
  store.getState().startEditing(at);
  store.getState().select({ start: at, end: at }, at);
}

test("a sentence that is written anew stays in hand, and the next verdict is about it", async () => {
  edit();
  expect(inHand()).toBe(weeks);
  typeInstead(weeks, "Nobody knows how many days the three diggers need.");
  await expect.poll(() => store.getState().live?.text).toBe(store.getState().typed);
  expect(inHand()).toMatch(/^Nobody knows/);
  await store.getState().leaveEditing();
  expect(inHand()).toMatch(/^Nobody knows/);
});

test("whoever leaves before the text is checked has the claim of the caret in hand too", async () => {
  edit();
  typeInstead(weeks, "Nobody knows how many days the three diggers need.");
  await store.getState().leaveEditing();
  expect(inHand()).toMatch(/^Nobody knows/);
});

test("the headline written anew stays in hand", async () => {
  const [headline = ""] = standing().text.slice(2).split("\n");
  store.getState().startEditing(2);
  store.getState().select({ start: 2, end: 2 }, 2);
  typeInstead(headline, "A port buys two new ferries for 300 euros");
  await store.getState().leaveEditing();
  expect(inHand()).toMatch(/^A port buys/);
});

test("in a sentence without a claim none is in hand, and J goes on from there", async () => {
  edit();
  typeInstead(weeks, "Why?");
  await expect.poll(() => store.getState().live?.text).toBe(store.getState().typed);
  expect(inHand()).toBeUndefined();
  await store.getState().leaveEditing();
  const at = standing().text.indexOf("Why?");
  store.getState().step(1);
  expect(inHand()).toBe(standing().claims.find(({ start }) => start > at)?.words);
});

test("a claim that somebody takes in hand while the text is saved stays in hand", async () => {
  edit();
  typeInstead(weeks, "The work takes twelve weeks.");
  const leaving = store.getState().leaveEditing();
  const last = standing().claims.at(-1);
  store.getState().focusClaim(last?.id ?? null);
  await leaving;
  expect(inHand()).toBe(last?.words);
});

test("a claim that a person makes is in hand, so that the next verdict is about it", async () => {
  const { text } = standing();
  const start = text.indexOf("eleven weeks");
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  expect(inHand()).toBe("eleven weeks");
  const { claims } = standing();
  const inOne = (start: number, end: number): boolean => !text.slice(start, end).includes("\n");
  const at = claims.findIndex(({ shape, start }, index) => {
    const next = claims[index + 1];
    return shape === undefined && next?.shape === undefined && inOne(start, next?.end ?? text.length);
  });
  const [first, second] = claims.slice(at);
  await store.getState().mergeClaims([first?.id ?? "", second?.id ?? ""]);
  expect(inHand()).toBe(text.slice(first?.start, second?.end));
});

test("of claims around the caret the one in hand stays, else the shortest is taken, else the nearest of the sentence", () => {
  const text = "Cod is blue, and cats bark. Is it?\nEels sing.";
  const sentence = { start: 0, end: 27 };
  const claims = [
    { id: "c1", start: 0, end: 11, sentence },
    { id: "c2", start: 17, end: 27, sentence },
    { id: "c3", start: 0, end: 6, sentence },
    { id: "c4", start: 35, end: 45, sentence: { start: 35, end: 45 } },
  ];
  expect(claimAtCaret(claims, text, 3, "c1")).toBe("c1");
  expect(claimAtCaret(claims, text, 3, "c2")).toBe("c3");
  expect(claimAtCaret(claims, text, 15, null)).toBe("c2");
  expect(claimAtCaret(claims, text, 27, null)).toBe("c2");
  expect(claimAtCaret(claims, text, 30, "c2")).toBeNull();
  expect(claimAtCaret(claims, text, 35, "c2")).toBe("c4");
});
