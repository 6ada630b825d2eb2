import type { ReviewClaim } from "../../shared/api/answers.ts";
import { isExamined, stateOf, type ClaimState } from "./claimState.ts";

/** A claim as the proof draws it; offsets are into the text on screen. */
export type Mark = {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly state: ClaimState;
  readonly examined: boolean;
  /** How many other claims lie around this one: their underlines are drawn below each other. */
  readonly depth: number;
};

/** Words of the focused claim that its reasons are about. */
export type Emphasis = { readonly start: number; readonly end: number };

/** The marks of a review's claims in the order of the text; empty spans are left out. */
export function marksOf(claims: readonly ReviewClaim[]): readonly Mark[] {
  const open: number[] = [];
  return claims
    .filter((claim) => claim.end > claim.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((claim) => {
      while (open.length > 0 && (open.at(-1) ?? 0) <= claim.start) open.pop();
      const depth = open.length;
      open.push(claim.end);
      return {
        claim: claim.id,
        start: claim.start,
        end: claim.end,
        state: stateOf(claim),
        examined: isExamined(claim),
        depth,
      };
    });
}

/**
 * The draft's words that the reasons of a claim point at, sorted, without overlaps. Words that are most of the claim
 * point at nothing in it, and are left out.
 */
export function emphasesOf(claim: ReviewClaim | null): readonly Emphasis[] {
  if (claim === null) return [];
  const most = 0.8 * (claim.end - claim.start);
  const spans = claim.reasons
    .flatMap((reason) => (reason.draft === null ? [] : [reason.draft]))
    .filter((span) => span.end > span.start && span.end - span.start < most)
    .toSorted((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The innermost mark at a position: of those that cover it, the one that starts last. */
export function markAt(marks: readonly Mark[], position: number): Mark | null {
  return marks.findLast((mark) => mark.start <= position && position < mark.end) ?? null;
}
