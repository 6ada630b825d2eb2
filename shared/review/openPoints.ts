import type { ReviewClaim, ReviewCriterion } from "../api/answers.ts";
import type { OpenClaim, OpenPoint, OpenQuestion } from "../words/decision.ts";
import { isSettled, isStandingClaim } from "./claimObstacles.ts";
import { explainClaim, explanationText } from "./explanation.ts";
import type { ReviewToGate } from "./obstacle.ts";

/**
 * What a return asks to be mended: flagged claims that nobody has judged, verdicts that stand in the way, claims that are
 * only partly supported, words on claims that lost their place, and questions of the rubric that were answered with no.
 * `sentence` says why, as the claim card does.
 */
export function openPoints(review: ReviewToGate): readonly OpenPoint[] {
  const claims = review.claims.filter(isToMend).map((claim) => ({
    ...pointOf(claim.id, claim.words, claim.judgement),
    finding: claim.finding,
    sentence: explanationText(explainClaim(claim, review.sources)),
  }));
  const lost = review.lost
    .filter((one) => !isSettled(one, review.check.at))
    .map(({ id, words, judgement }) => ({
      ...pointOf(id, words, judgement),
      finding: "unsupported",
      sentence: "These words are not in the text any more, or not with certainty.",
    }));
  return [...claims, ...lost, ...review.rubric.flatMap(questionOf)];
}

/** A question that was answered with no, unless that was let stand. */
function questionOf({
  id,
  question,
  help,
  answer,
  waiver,
  note,
  found,
}: ReviewCriterion): readonly OpenQuestion[] {
  if (answer !== "no" || waiver !== null) return [];
  return [{ criterion: id, words: question, answer, note, sentence: found?.sentence ?? help }];
}

function isToMend(claim: ReviewClaim): boolean {
  if (claim.verdict === null) return claim.finding !== "supported";
  return isStandingClaim(claim) || (claim.verdict === "partially_supported" && claim.waiver === null);
}

function pointOf(
  claim: string,
  words: string,
  judgement: ReviewToGate["lost"][number]["judgement"],
): Pick<OpenClaim, "claim" | "words" | "verdict" | "note"> {
  return { claim, words, verdict: judgement?.verdict ?? null, note: judgement?.note ?? null };
}
