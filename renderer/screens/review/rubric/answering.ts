import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { openCriteria } from "../../../../shared/review/rubric/rubricOf.ts";

/** The place of the next required question that nobody has answered, from one place on and round the end; null where there is none. */
export function nextOpenCriterion(rubric: readonly ReviewCriterion[], from: number): number | null {
  const after = rubric.findIndex((criterion, index) => index >= from && isOpen(criterion));
  const found = after >= 0 ? after : rubric.findIndex(isOpen);
  return found >= 0 ? found : null;
}

/** Where the rubric begins: at the next question that is open, else at a “no” that stands in the way, else at the first. */
export function firstCriterion(rubric: readonly ReviewCriterion[]): number {
  const inTheWay = openCriteria(rubric)[0];
  return nextOpenCriterion(rubric, 0) ?? (inTheWay === undefined ? 0 : rubric.indexOf(inTheWay));
}

function isOpen({ required, answer, waiver }: ReviewCriterion): boolean {
  return required && answer === null && waiver === null;
}

/** What is said once every required question has its answer: a “no” stands in the way all the same. */
export function answeredSentence(rubric: readonly ReviewCriterion[]): string {
  const noes = openCriteria(rubric).length;
  if (noes === 0) return "The rubric is answered.";
  const what = noes === 1 ? "1 “no” stands" : `${noes} “no” stand`;
  return `The rubric is answered; ${what} in the way of approval.`;
}
