import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { isWaived } from "../../../../shared/review/rubric/rubricOf.ts";
import { formatInstant } from "../../../time.ts";
import { usePersonName } from "../usePersonName.ts";
import { quote } from "../../../../shared/text/quote.ts";

type Props = { readonly criterion: ReviewCriterion };

type SaidProps = Props & {
  /** A note that waits for the answer. */
  readonly held: string | null;
};

/** Who answered a question, when and with which note, or that nobody has. */
export function Answered({ criterion, held }: SaidProps): ReactNode {
  const nameOf = usePersonName();
  const { answer, waiver, person, at, note, required } = criterion;
  if (waiver !== null && isWaived(criterion))
    return (
      <span className="hint">
        {answer === "no" ? "Let stand" : "Waived"} by {nameOf(waiver.person)}: {quote(waiver.reason)}
      </span>
    );
  if (person === null || at === null)
    return (
      <span className="hint">
        {required ? "Not answered" : "It may stay open"}
        {held !== null && `; the note goes with your answer: ${quote(held)}`}
      </span>
    );
  return (
    <span className="hint">
      {nameOf(person)}, {formatInstant(at)}
      {note !== null && `: ${quote(note)}`}
    </span>
  );
}

/** What was said before the text changed what was found: an answer is about one text. */
export function AnsweredBefore({ criterion: { before } }: Props): ReactNode {
  const nameOf = usePersonName();
  if (before === null) return null;
  const said = before.answer === null ? "waived it" : `said ${answerLabels[before.answer].toLowerCase()}`;
  const stood = before.answer === "no" && before.waiver !== null ? " and let it stand" : "";
  return (
    <p className="before">
      <b>Asked again,</b> because a change of the text changed what is found. {nameOf(before.person)} {said}
      {stood} when this was found: {before.found}
    </p>
  );
}
