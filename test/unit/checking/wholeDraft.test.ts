import fc from "fast-check";
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
    const found = findingOfDraft(
      [claim("supported", 900, 0), claim("partially_supported", 700, 10), claim("contradicted", 800, 20)],
      0.5,
    );
    expect(found.finding).toBe("contradicted");
  });

  test("is ranked by its worst claim, and among equals by how well the others are carried and in whose words", () => {
    const rank = (worst: number, others: readonly number[], closeness = 0.5): number =>
      findingOfDraft(
        [
          claim("contradicted", worst, 0),
          ...others.map((sure, at) => claim("supported", sure, 10 * (at + 1))),
        ],
        closeness,
      ).score;
    expect(rank(800, [950, 950])).toBeLessThan(rank(800, [700, 700]));
    expect(rank(800, [700, 700])).toBeLessThan(rank(800, []));
    expect(rank(800, [950, 950])).toBeLessThan(rank(900, [950, 950]));
    expect(rank(800, [950, 950], 0.9)).toBeLessThan(rank(800, [950, 950], 0.1));
  });

  test("has a score that never falls when a claim is doubted more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (doubts, at, closeness) => {
          const score = (all: readonly number[]): number =>
            findingOfDraft(
              all.map((doubt, number) => claim("supported", 1000 - doubt, 10 * number)),
              closeness,
            ).score;
          const more = doubts.map((doubt, number) =>
            number === at % doubts.length ? Math.min(1000, doubt + 100) : doubt,
          );
          const [before, after] = [score(doubts), score(more)];
          expect(after).toBeGreaterThanOrEqual(before);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test("names the doubted words once, in order, and the kinds of reasons once", () => {
    const found = findingOfDraft(
      [
        claim("unsupported", 800, 10, [
          [14, 18],
          [12, 15],
        ]),
        claim("unsupported", 800, 0, [[0, 4]]),
      ],
      0.5,
    );
    expect(found.spans).toEqual([
      { start: 0, end: 4 },
      { start: 12, end: 18 },
    ]);
    expect(found.reasons).toEqual(["no_evidence"]);
  });

  test("is supported without claims, and where all claims are", () => {
    expect(findingOfDraft([], 0)).toEqual({ finding: "supported", score: 0, spans: [], reasons: [] });
    expect(findingOfDraft([claim("supported", 950, 0)], 0.5).finding).toBe("supported");
  });
});
