import { draftScale, draftThreshold } from "./judge/model.ts";
import { scoreOfDraft } from "./scoreOfDraft.ts";
import type { CheckedClaim } from "../words/claim.ts";
import { findings, type Finding, type ReasonKind } from "../words/finding.ts";
import type { Span } from "../words/span.ts";

/** What the checker says of a draft as a whole. */
export type DraftFinding = {
  readonly finding: Finding;
  /** 0 to 1: how likely something in the draft is not carried by the sources. */
  readonly score: number;
  /** The words that are doubted, in UTF-16 offsets of the raw draft, in order and apart from each other. */
  readonly spans: readonly Span[];
  readonly reasons: readonly ReasonKind[];
};

/**
 * A draft is as good as its worst claim. One that has no claim sure enough to be flagged, but one that is more likely wrong
 * than the claims of supported drafts are, is partially supported and names no words. `closeness` is the checker's of the
 * same draft.
 */
export function findingOfDraft(claims: readonly CheckedClaim[], closeness: number): DraftFinding {
  const flagged = claims.filter((claim) => claim.finding !== "supported");
  const worst = flagged.reduce((rank, claim) => Math.max(rank, findings.indexOf(claim.finding)), 0);
  const reasons = flagged.flatMap((claim) => claim.reasons);
  const doubts = claims.map(doubtOf);
  return {
    finding:
      worst === 0 && Math.max(0, ...doubts) >= draftThreshold ? "partially_supported" : findings[worst]!,
    score: scoreOfDraft(doubts, closeness, draftScale),
    spans: mergeSpans(reasons.flatMap(({ draft }) => (draft === null ? [] : [draft]))),
    reasons: [...new Set(reasons.map(({ kind }) => kind))],
  };
}

/** The probability, 0 to 1, that something in a claim is not carried by the sources. */
export function doubtOf({ finding, confidence }: CheckedClaim): number {
  return finding === "supported" ? 1 - confidence / 1000 : confidence / 1000;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
