import type { ReviewCriterion } from "../../../../shared/api/answers.ts";

/** The place of the next required question that nobody has answered, from one place on and round the end; null where there is none. */
export function nextOpenCriterion(rubric: readonly ReviewCriterion[], from: number): number | null {
  const after = rubric.findIndex((criterion, index) => index >= from && isOpen(criterion));
  const found = after >= 0 ? after : rubric.findIndex(isOpen);
  return found >= 0 ? found : null;
}

function isOpen({ required, answer, waiver }: ReviewCriterion): boolean {
  return required && answer === null && waiver === null;
}
