import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { Answered } from "./Answered.tsx";
import type { CriterionActs } from "./useCriterion.ts";

type Props = { readonly criterion: ReviewCriterion; readonly acts: CriterionActs };

/** The answers to a question as buttons with their keys, and who gave the one that stands. */
export function CriterionAnswers({ criterion, acts }: Props): ReactNode {
  return (
    <div className="answers" role="group" aria-label="Answer">
      <Button aria-pressed={criterion.answer === "yes"} onClick={() => void acts.answer("yes")}>
        {answerLabels.yes} <Key of="Y" />
      </Button>
      <Button aria-pressed={criterion.answer === "no"} onClick={() => void acts.answer("no")}>
        {answerLabels.no} <Key of="N" />
      </Button>
      <Button aria-pressed={criterion.waiver !== null} onClick={acts.waive}>
        Waive… <Key of="W" />
      </Button>
      <Button onClick={() => acts.ask("note")}>
        Note… <Key of="M" />
      </Button>
      <Answered criterion={criterion} held={acts.held} />
    </div>
  );
}
