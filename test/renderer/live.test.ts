import { ChangeSet } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { patchBetween, patchClaims } from "../../renderer/live/claimsPatch.ts";
import { createLiveAnswering } from "../../renderer/live/createLiveAnswering.ts";
import { createLiveChecking } from "../../renderer/live/liveChecking.ts";
import type { LiveAnswer, LivePort } from "../../renderer/live/messages.ts";
import { replacementBetween } from "../../renderer/proof/changed.ts";
import { moveDrawn, nothingDrawn } from "../../renderer/proof/drawn.ts";
import { marksOf } from "../../renderer/proof/marks.ts";
import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Checker, DraftToCheck } from "../../shared/checking/checker.ts";
import type { Standing, LiveParts } from "../../shared/review/liveReview.ts";
import { claimOf, reviewOf } from "../fixtures/reviewOf.ts";

const claim = fc
  .record({
    id: fc.constantFrom("c1", "c2", "c3"),
    start: fc.nat(60),
    finding: fc.constantFrom("supported", "contradicted"),
    hasReason: fc.boolean(),
  })
  .map(({ id, start, finding, hasReason }): ReviewClaim => {
    const span = { start, end: start + 5 };
    const draft = { ...span, words: "words" };
    const reasons = hasReason ? [{ kind: "number_differs" as const, draft, source: null }] : [];
    return claimOf(id, { ...span, sentence: span, finding, reasons });
  });

test("a patch leads from any claims to any others, and crosses as little as changed", () => {
  const claims = fc.array(claim, { maxLength: 8 });
  fc.assert(
    fc.property(claims, claims, fc.integer({ min: -9, max: 9 }), (before, after, shift) => {
      expect(patchClaims(before, patchBetween(before, after, shift))).toEqual(after);
    }),
  );
  const before = ["c1", "c2", "c3", "c4"].map((id) => claimOf(id));
  const mended = claimOf("c9", { start: 20, end: 33 });
  const moved = patchClaims([claimOf("c3"), claimOf("c4")], { head: 0, fresh: [], tail: 2, shift: 3 });
  const patch = patchBetween(before, [before[0]!, mended, ...moved], 3);
  expect(patch).toEqual({ head: 1, fresh: [mended], tail: 2, shift: 3 });
  expect(patchClaims(before, patch)[0]).toBe(before[0]);
});

/** A checker that finds one claim, the whole text, and keeps what it was asked. */
function watchedChecker(): Checker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    version: "watched",
    checkSpans: () => [],
    asked,
    check: ({ text }: DraftToCheck) => {
      asked.push(text);
      const span = { start: 0, end: text.length };
      return [
        {
          ...span,
          kind: "statement",
          sentence: span,
          finding: "supported",
          confidence: 900,
          reasons: [],
          evidence: [],
        },
      ];
    },
  };
}

function standingOf(text: string): Standing {
  const review = reviewOf({ text });
  return {
    ...review,
    writer: null,
    standing: {
      check: review.check.hash,
      next: 1,
      aside: [],
      earlier: [],
      judgements: [],
      waivers: [],
      ties: [],
      setAside: [],
      delivered: { text, citations: [] },
      rubric: { criteria: [], answers: [], waivers: [] },
    },
  };
}

/** The page's side and the checker's, with the work of the checker's side in the test's hand. */
function openBoth() {
  const checker = watchedChecker();
  const works: (() => void)[] = [];
  const told: LiveParts[] = [];
  let listener: (answer: LiveAnswer) => void = () => undefined;
  const take = createLiveAnswering(checker, (answer) => listener(answer), {
    later: (work) => void works.push(work),
    inPause: () => undefined,
  });
  const port: LivePort = { ask: take, listen: (next) => (listener = next) };
  const live = createLiveChecking(
    port,
    (parts) => void told.push(parts),
    () => undefined,
  );
  const work = () => works.splice(0).forEach((one) => one());
  return { live, told, work, asked: checker.asked };
}

test("of many keys that wait, only the newest text is checked, and answered as that", () => {
  const { live, told, work, asked } = openBoth();
  live.open(standingOf("A boat."), new Map());
  work();
  for (const text of ["A bo", "A bot", "A boot."]) live.check(text);
  work();
  expect(asked).toEqual(["A boat.", "A boot."]);
  expect(told.map(({ text, claims }) => [text, claims.map(({ words }) => words)])).toEqual([
    ["A boot.", ["A boot."]],
  ]);
});

test("an answer about a review that is not on screen any more is not shown", () => {
  const { live, told, work } = openBoth();
  live.open(standingOf("A boat."), new Map());
  live.check("A bot.");
  live.open(standingOf("Another text."), new Map());
  work();
  expect(told).toEqual([]);
  live.check("Another text!");
  work();
  expect(told.map(({ text }) => text)).toEqual(["Another text!"]);
});

test("marks of an older text are never drawn over other words than their own", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.nat(30), fc.nat(6), letters, fc.nat(20), (text, at, cut, put, start) => {
      const [from, to] = [Math.min(at, text.length), Math.min(at + cut, text.length)];
      const typed = text.slice(0, from) + put + text.slice(to);
      const span = { start: Math.min(start, text.length - 6), end: Math.min(start, text.length - 6) + 5 };
      const marks = marksOf([claimOf("c1", span)]);
      const change = replacementBetween(text, typed);
      if (change === null) return;
      const [moved] = moveDrawn({ ...nothingDrawn, marks }, ChangeSet.of(change, text.length)).marks;
      const words = text.slice(span.start, span.end);
      const isOutside = span.end <= change.from || span.start >= change.to;
      if (isOutside) expect(typed.slice(moved?.start, moved?.end)).toBe(words);
      // Inside the change only what is left of the words, with what was typed between them, stays marked.
      else if (moved !== undefined)
        expect(moved.end - moved.start).toBeLessThanOrEqual(words.length + change.insert.length);
    }),
  );
});
