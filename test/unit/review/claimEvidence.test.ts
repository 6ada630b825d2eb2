import { describe, expect, test } from "vitest";
import { isCarriedBy, type ClaimPassage } from "../../../shared/review/claimEvidence.ts";
import type { Finding, Reason } from "../../../shared/words/finding.ts";
import type { Verdict } from "../../../shared/words/judgement.ts";

const found: ClaimPassage = { source: "s1", start: 0, end: 20, role: "supports", tie: null };
const { tie: _, ...passage } = found;
const tied: ClaimPassage = {
  ...found,
  tie: { ...passage, text: "", person: "p1", at: "2026-11-04T09:20:00.000Z" },
};
const nowhere: Reason = { kind: "no_evidence", draft: { start: 0, end: 5, words: "words" }, source: null };

const said = (finding: Finding, verdict: Verdict | null = null, reasons: readonly Reason[] = []) => ({
  finding,
  verdict,
  reasons,
});

describe("a source is named for a claim only where its passage carries it", () => {
  test.for([
    ["the checker finds it carried", said("supported"), found, true],
    ["the checker finds a part of it carried, and no words amiss", said("partially_supported"), found, true],
    ["some of its words are in no source", said("partially_supported", null, [nowhere]), found, false],
    ["nothing carries it", said("unsupported", null, [nowhere]), found, false],
    [
      "a person judged it supported all the same",
      said("partially_supported", "supported", [nowhere]),
      found,
      true,
    ],
    ["a person tied the passage as supporting", said("unsupported", null, [nowhere]), tied, true],
    ["a person judged it unsupported", said("supported", "unsupported"), tied, false],
    ["the passage contradicts", said("supported"), { ...found, role: "contradicts" } as const, false],
  ] as const)("%s", ([, claim, shown, isCarried]) => {
    expect(isCarriedBy(claim, shown)).toBe(isCarried);
  });
});
