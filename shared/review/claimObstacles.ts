import type { Obstacle, ReviewClaim } from "../api/answers.ts";
import type { Verdict } from "../words/judgement.ts";
import type { Policy } from "../words/policy.ts";
import { verdictLabels } from "./labels.ts";
import { overlaps } from "./missing.ts";
import { countOf, quoteClaims } from "./naming.ts";
import { obstacle, type ReviewToGate } from "./obstacle.ts";

/** What the claims of a review put in the way of approving it. */
export function claimsInTheWay(review: ReviewToGate, policy: Policy): readonly Obstacle[] {
  return [
    ...unjudgedClaims(review, policy),
    ...queriesBefore(review, policy),
    ...standingClaims(review, "unsupported"),
    ...standingClaims(review, "contradicted"),
    ...standingClaims(review, "query"),
    ...lostClaims(review),
    ...claimsWithoutSource(review),
  ];
}

/** Whether a claim waits for a person's verdict under the policy. */
function isOpenClaim(claim: Pick<ReviewClaim, "verdict" | "finding">, policy: Policy): boolean {
  return claim.verdict === null && (policy.judge === "all" || claim.finding !== "supported");
}

/** Whether a verdict that blocks stands on the claim with nobody having let it stand. */
export function isStandingClaim(claim: Pick<ReviewClaim, "verdict" | "waiver">): boolean {
  const blocks =
    claim.verdict === "unsupported" || claim.verdict === "contradicted" || claim.verdict === "query";
  return blocks && claim.waiver === null;
}

/**
 * Whether the words left on a lost claim are settled: an edit mended it, its judgement was taken back (a claim that a person added must be taken
 * back itself), or it was waived after the check that lost it (a check carries on only what was not settled before).
 */
export function isSettled(
  lost: Pick<ReviewToGate["lost"][number], "judgement" | "waiver"> & {
    readonly added?: boolean;
    readonly mended?: boolean;
  },
  checkedAt: string,
): boolean {
  return (
    lost.mended === true ||
    (lost.judgement === null && lost.added !== true) ||
    (lost.waiver !== null && lost.waiver.at > checkedAt)
  );
}

function unjudgedClaims(review: ReviewToGate, policy: Policy): readonly Obstacle[] {
  const claims = review.claims.filter((claim) => isOpenClaim(claim, policy));
  if (claims.length === 0) return [];
  const noun = policy.judge === "all" ? "claim" : "flagged claim";
  const has = claims.length === 1 ? "has" : "have";
  const sentence = `${countOf(claims.length, noun, `${noun}s`)} ${has} no verdict (${quoteClaims(claims)})`;
  return [obstacle("claims_unjudged", sentence, idsOf(claims))];
}

/**
 * Queries on words that have changed since, where the policy asks for no verdict on what the checker finds supported: an edit
 * answers no query, a person does.
 */
function queriesBefore(review: ReviewToGate, policy: Policy): readonly Obstacle[] {
  const claims = review.claims.filter(
    (claim) =>
      claim.verdict === null &&
      !isOpenClaim(claim, policy) &&
      claim.before?.judgement?.verdict === "query" &&
      claim.before.waiver === null,
  );
  if (claims.length === 0) return [];
  const query = claims.length === 1 ? "a query is" : `${claims.length} queries are`;
  return [
    obstacle("claims_unjudged", `${query} open on words that are now ${quoteClaims(claims)}`, idsOf(claims)),
  ];
}

function standingClaims(review: ReviewToGate, verdict: Verdict): readonly Obstacle[] {
  const claims = review.claims.filter((claim) => claim.verdict === verdict && isStandingClaim(claim));
  if (claims.length === 0) return [];
  return [obstacle("claims_standing", standingClause(claims, verdict), idsOf(claims))];
}

function standingClause(claims: readonly { readonly words: string }[], verdict: Verdict): string {
  const many = claims.length > 1;
  if (verdict === "query")
    return many
      ? `${claims.length} queries are open (${quoteClaims(claims)})`
      : `the query on ${quoteClaims(claims)} is open`;
  const stands = verdictLabels[verdict].toLowerCase();
  return many
    ? `${claims.length} claims stand ${stands} (${quoteClaims(claims)})`
    : `${quoteClaims(claims)} stands ${stands}`;
}

function lostClaims(review: ReviewToGate): readonly Obstacle[] {
  const claims = review.lost.filter((lost) => !isSettled(lost, review.check.at));
  if (claims.length === 0) return [];
  const sentence =
    claims.length === 1
      ? `${quoteClaims(claims)} has lost its place in the text`
      : `${claims.length} claims have lost their place in the text (${quoteClaims(claims)})`;
  return [obstacle("claims_lost", sentence, idsOf(claims))];
}

function claimsWithoutSource(review: ReviewToGate): readonly Obstacle[] {
  const claims = review.claims.filter((claim) => restsOnMissing(claim, review));
  if (claims.length === 0) return [];
  const sentence =
    claims.length === 1
      ? `${quoteClaims(claims)} rests on a source whose text is missing`
      : `${claims.length} claims rest on sources whose text is missing (${quoteClaims(claims)})`;
  return [obstacle("source_missing", sentence, idsOf(claims))];
}

/** A verdict that rests on a note rests on a proof outside the desk, which no source here has to carry. */
function restsOnMissing(claim: ReviewClaim, review: ReviewToGate): boolean {
  const { judgement, verdict, waiver } = claim;
  if (judgement === null || waiver !== null || judgement.note !== null) return false;
  if (verdict !== "supported" && verdict !== "partially_supported") return false;
  const hasText = (id: string): boolean =>
    review.sources.some((source) => source.id === id && source.text !== null);
  if (judgement.evidence.length > 0) return !judgement.evidence.every(({ source }) => hasText(source));
  const cited = review.citations.filter((citation) => overlaps(citation, claim));
  return claim.reasons.some(({ kind }) => kind === "source_missing") || cited.some((c) => !hasText(c.source));
}

function idsOf(claims: readonly { readonly id: string }[]): readonly string[] {
  return claims.map(({ id }) => id);
}
