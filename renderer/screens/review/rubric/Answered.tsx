import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { formatInstant } from "../../../time.ts";
import { usePersonName } from "../usePersonName.ts";

type Props = { readonly criterion: ReviewCriterion };

type SaidProps = Props & {
  /** A note that waits for the answer. */
  readonly held: string | null;
};

/** Who answered a question, when and with which note, or that nobody has. */
export function Answered({ criterion, held }: SaidProps): ReactNode {
  const nameOf = usePersonName();
  const { waiver, person, at, note, required } = criterion;
  if (waiver !== null)
    return (
      <span className="hint">
        Waived by {nameOf(waiver.person)}: “{waiver.reason}”
      </span>
    );
  if (person === null || at === null)
    return (
      <span className="hint">
        {required ? "Not answered" : "It may stay open"}
        {held !== null && `; the note goes with your answer: “${held}”`}
      </span>
    );
  return (
    <span className="hint">
      {nameOf(person)}, {formatInstant(at)}
      {note !== null && `: “${note}”`}
    </span>
  );
}

/** What was said before the text changed what was found: an answer is about one text. */
export function AnsweredBefore({ criterion: { before } }: Props): ReactNode {
  const nameOf = usePersonName();
  if (before === null) return null;
  const said = before.answer === null ? "waived it" : `said ${answerLabels[before.answer].toLowerCase()}`;
  return (
    <p className="before">
      <b>Open again.</b> {nameOf(before.person)} {said} on another text, when this was found: {before.found}
    </p>
  );
}
