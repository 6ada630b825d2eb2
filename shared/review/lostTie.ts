import type { LostTie, Review, ReviewClaim } from "../api/answers.ts";
import { isSamePassage } from "./claimEvidence.ts";
import type { ClaimTie } from "./peoplesWords.ts";
import type { Tie } from "../words/judgement.ts";

/**
 * What people tied to claims that stand no longer, and tied to no claim again. What is tied to a lost claim waits with that: it
 * is settled first. `successors` finds the claims in whose place others stand now, through however many changes; it is asked only
 * where a tie is lost.
 */
export function findLostTies(
  { claims, lost }: Pick<Review, "claims" | "lost">,
  ties: readonly ClaimTie[],
  successors: () => ReadonlyMap<string, string>,
): readonly LostTie[] {
  const standing = new Set([...claims, ...lost].map(({ id }) => id));
  const isTied = (tie: Tie): boolean =>
    claims.some((claim) => claim.ties.some((one) => one.text === tie.text && isSamePassage(one, tie)));
  const away = ties.filter((tie) => !standing.has(tie.claim) && !isTied(tie));
  const now = away.length === 0 ? null : successors();
  return away.map((tie) => ({ ...tie, now: now?.get(tie.claim) ?? null }));
}

/** Whether the source of a tie still has the text that the passage is of, so that it can be tied again as it was. */
export function isOfStandingText({ source, text }: Tie, { sources }: Pick<Review, "sources">): boolean {
  return sources.some((one) => one.id === source && one.text === text);
}

/** Why a passage that was tied to the claim before is not tied to this one (null: none took its place), as a clause. */
export function whyUntied(
  tie: Tie,
  claim: Pick<ReviewClaim, "words" | "before" | "shape"> | null,
  review: Pick<Review, "sources">,
): string {
  const source = review.sources.find(({ id }) => id === tie.source);
  if (source === undefined) return "its source is gone";
  if (source.text === null) return "the text of its source is missing";
  if (!isOfStandingText(tie, review))
    return "its source has another text, in which the passage has no certain place";
  if (claim === null) return "its claim has gone from the text";
  const isShaped = claim.shape !== undefined || claim.before?.words === claim.words;
  return isShaped ? "the claim was shaped anew" : "the words of the claim have changed";
}
