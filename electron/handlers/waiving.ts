import { Refusal, type Handlers } from "../../shared/api/api.ts";
import { refusalOfWaiver } from "../../shared/review/acts.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import type { Waiver } from "../../shared/words/judgement.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { findTarget } from "./claimTargets.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { readReviewToGate } from "./readReview.ts";
import { refuse } from "./refusing.ts";

/** Lets a claim or a criterion stand with a reason, or takes that back. */
export function createWaiveHandlers(desk: Desk): Pick<Handlers, "waive"> {
  return {
    waive: ({ target, reason, ...asked }) =>
      judgeArticle(desk, asked, (row, person) => {
        const { waiver, ...named } = findWaivable(readReviewToGate(desk, row), target, reason);
        if (reason !== null || waiver !== null)
          appendAct(desk, "waived", { article: row.id, ...named, reason }, person.id);
      }),
  };
}

type Waivable = {
  readonly claim: string | null;
  readonly criterion: string | null;
  readonly waiver: Waiver | null;
};

function findWaivable(review: ReviewToGate, target: string, reason: string | null): Waivable {
  const criterion = review.rubric.find(({ id }) => id === target);
  const isClaim = [...review.claims, ...review.lost].some(({ id }) => id === target);
  if (criterion !== undefined && !isClaim)
    return { claim: null, criterion: target, waiver: criterion.waiver };
  if (!isClaim && !/^c\d+$/u.test(target)) throw new Refusal("input", unknownTarget(review, target));
  const { id, words, judgement, waiver } = findTarget(review, target);
  if (reason !== null) refuse(refusalOfWaiver({ words, verdict: judgement?.verdict ?? null }));
  return { claim: id, criterion: null, waiver };
}

function unknownTarget(review: ReviewToGate, target: string): string {
  const criteria = review.rubric.map(({ id }) => id).join(", ");
  return `"${target}" is neither a claim of "${review.article.slug}" nor a criterion that is asked of it (${criteria}).`;
}
