import { expect, test } from "vitest";
import { takeInHand } from "../../renderer/stores/reviewFocusing.ts";
import type { Reason } from "../../shared/words/finding.ts";
import { claimOf, reviewOf } from "../fixtures/reviewOf.ts";

const best = { source: "s1", start: 0, end: 40, role: "supports" } as const;
const other = { source: "s2", start: 0, end: 30, role: "context" } as const;
const named = { source: "s2", start: 100, end: 140, role: "contradicts" } as const;
const reason: Reason = {
  kind: "number_differs",
  draft: { start: 10, end: 21, words: "2.1 million" },
  source: { source: "s2", start: 110, end: 121, words: "1.2 million" },
};

function taken(claim: Parameters<typeof claimOf>[1]) {
  return takeInHand({ ...reviewOf({ claims: [claimOf("c1", claim)] }), obstacles: [] }, "c1");
}

test("a claim is taken in hand with the passage that its reason names, in that passage's source", () => {
  const evidence = [best, other, named];
  expect(taken({ evidence, reasons: [reason] })).toMatchObject({ focus: "c1", passage: 2, source: "s2" });
  expect(taken({ evidence, reasons: [] })).toMatchObject({ focus: "c1", passage: 0, source: "s1" });
});

test("where no passage holds the reason's words, its source is shown all the same", () => {
  expect(taken({ evidence: [best, other], reasons: [reason] })).toMatchObject({ passage: 1, source: "s2" });
  expect(taken({ evidence: [best], reasons: [reason] })).toMatchObject({ passage: 0, source: "s2" });
  expect(taken({ evidence: [], reasons: [reason] })).toMatchObject({ passage: 0, source: "s2" });
  expect(taken({ evidence: [], reasons: [] })).toEqual({ focus: "c1", passage: 0, caret: null });
});
