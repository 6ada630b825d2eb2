import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import { refusalOfVerdict } from "../../shared/review/acts.ts";
import { evidenceToJudge } from "../../shared/review/claimEvidence.ts";
import type { Evidence } from "../../shared/words/finding.ts";

/** The passages that were on screen while their claim was in hand, each with who looked. */
export type Looked = ReadonlySet<string>;

/** The name of one look: another text of the source, or another passage, has to be looked at anew. */
export function lookAt(person: string | null, review: Review, claim: string, passage: Evidence): string {
  const { source, start, end } = passage;
  const text = review.sources.find(({ id }) => id === source)?.text ?? null;
  return JSON.stringify([person, review.article.id, claim, text, start, end]);
}

/** The open claims that the checker finds supported and a passage supports: those whose passage the person has seen, and the others. */
export type SupportedClaims = {
  readonly seen: readonly ReviewClaim[];
  readonly unseen: readonly ReviewClaim[];
};

export function supportedClaims(review: Review, looked: Looked, person: string | null): SupportedClaims {
  const open = review.claims.filter(
    (claim) =>
      claim.verdict === null &&
      claim.finding === "supported" &&
      refusalOfVerdict("supported", null, evidenceToJudge(claim)) === null,
  );
  const isSeen = (claim: ReviewClaim): boolean =>
    evidenceToJudge(claim).some(
      (one) => one.role === "supports" && looked.has(lookAt(person, review, claim.id, one)),
    );
  return { seen: open.filter(isSeen), unseen: open.filter((claim) => !isSeen(claim)) };
}
