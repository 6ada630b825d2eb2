import type { ReactNode } from "react";
import type { Review, ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { usePersonName } from "../usePersonName.ts";
import { ended, quote } from "../../../../shared/text/quote.ts";

/** The questions that were asked of the draft, with their answers and what was found. */
export function PrintedRubric({ rubric }: Pick<Review, "rubric">): ReactNode {
  const nameOf = usePersonName();
  if (rubric.length === 0) return null;
  return (
    <section className="printed-list">
      <h2>Rubric</h2>
      <ol>
        {rubric.map((criterion) => (
          <li key={criterion.id}>
            {criterion.question} <b>{answerOf(criterion, nameOf)}</b>
            {criterion.found !== null && ` Found: ${criterion.found.sentence}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function answerOf({ answer, person, waiver }: ReviewCriterion, nameOf: (id: string) => string): string {
  if (waiver !== null) return ended(`Waived by ${nameOf(waiver.person)}, ${quote(waiver.reason)}`);
  return answer === null || person === null ? "Not answered." : `${answerLabels[answer]}, ${nameOf(person)}.`;
}
