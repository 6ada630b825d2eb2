import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { openCriteria } from "../../../../shared/review/rubric/rubricOf.ts";

/**
 * The place of the next question whose turn it is, from one place on and round the end; null where there is none. A required one
 * has it until it is answered; one that may stay open has it once: `had` holds the ids of those that had theirs, `given` of those
 * whose answer is on its way.
 */
export function nextOpenCriterion(
  rubric: readonly ReviewCriterion[],
  from: number,
  had: ReadonlySet<string> = new Set(),
  given: ReadonlySet<string> = new Set(),
): number | null {
  const isNext = (criterion: ReviewCriterion): boolean =>
    isOpen(criterion) && !given.has(criterion.id) && (criterion.required || !had.has(criterion.id));
  const after = rubric.findIndex((criterion, index) => index >= from && isNext(criterion));
  const found = after >= 0 ? after : rubric.findIndex(isNext);
  return found >= 0 ? found : null;
}

/** Where the rubric begins: at the next question that is open, else at a “no” that stands in the way, else at the first. */
export function firstCriterion(rubric: readonly ReviewCriterion[]): number {
  const inTheWay = openCriteria(rubric)[0];
  return nextOpenCriterion(rubric, 0) ?? (inTheWay === undefined ? 0 : rubric.indexOf(inTheWay));
}

function isOpen({ answer, waiver }: ReviewCriterion): boolean {
  return answer === null && waiver === null;
}

/** What is said once no question waits for its turn: a “no” stands in the way all the same, and what may stay open may do so. */
export function answeredSentence(rubric: readonly ReviewCriterion[]): string {
  const noes = openCriteria(rubric).length;
  const left = rubric.filter(isOpen).length;
  const open =
    left === 0 ? "" : ` but for ${left === 1 ? "one question" : `${left} questions`} that may stay open`;
  if (noes === 0) return `The rubric is answered${open}.`;
  const what = noes === 1 ? "1 “no” stands" : `${noes} “no” stand`;
  return `The rubric is answered${open}; ${what} in the way of approval.`;
}
