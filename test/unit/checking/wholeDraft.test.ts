import { describe, expect, test } from "vitest";
import { findingOfDraft } from "../../../shared/checking/wholeDraft.ts";
import type { CheckedClaim } from "../../../shared/words/claim.ts";
import type { Finding } from "../../../shared/words/finding.ts";

function claim(
  finding: Finding,
  confidence: number,
  start: number,
  wrong: readonly [number, number][] = [],
): CheckedClaim {
  const span = { start, end: start + 10 };
  const reasons = wrong.map(([from, to]) => ({
    kind: "no_evidence" as const,
    draft: { start: from, end: to, words: "" },
    source: null,
  }));
  return { ...span, kind: "statement", sentence: span, finding, confidence, reasons, evidence: [] };
}

describe("the finding of a whole draft", () => {
  test("is that of its worst claim", () => {
    const found = findingOfDraft([
      claim("supported", 900, 0),
      claim("partially_supported", 700, 10),
      claim("contradicted", 800, 20),
    ]);
    expect(found.finding).toBe("contradicted");
  });

  test("is ranked by its worst claim, and among equals by how well the others are carried", () => {
    const rank = (...others: number[]): number =>
      findingOfDraft([
        claim("contradicted", 800, 0),
        ...others.map((sure, at) => claim("supported", sure, 10 * (at + 1))),
      ]).score;
    expect(rank()).toBeCloseTo(0.8);
    expect(rank(950, 950)).toBeLessThan(rank(700, 700));
    expect(rank(700, 700)).toBeLessThan(rank());
  });

  test("names the doubted words once, in order, and the kinds of reasons once", () => {
    const found = findingOfDraft([
      claim("unsupported", 800, 10, [
        [14, 18],
        [12, 15],
      ]),
      claim("unsupported", 800, 0, [[0, 4]]),
    ]);
    expect(found.spans).toEqual([
      { start: 0, end: 4 },
      { start: 12, end: 18 },
    ]);
    expect(found.reasons).toEqual(["no_evidence"]);
  });

  test("is supported without claims, and where all claims are", () => {
    expect(findingOfDraft([])).toEqual({ finding: "supported", score: 0, spans: [], reasons: [] });
    expect(findingOfDraft([claim("supported", 950, 0)]).finding).toBe("supported");
  });
});
