import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { isWaived } from "../../../../shared/review/rubric/rubricOf.ts";
import { Button } from "../../../components/Button.tsx";
import { Key } from "../../../components/Key.tsx";
import { Answered } from "./Answered.tsx";
import type { CriterionActs } from "./useCriterion.ts";

type Props = { readonly criterion: ReviewCriterion; readonly acts: CriterionActs };

/** The answers to a question as buttons with their keys, and who gave the one that stands. */
export function CriterionAnswers({ criterion, acts }: Props): ReactNode {
  const waived = isWaived(criterion);
  const letStand = criterion.answer === "no" ? "No, let stand" : "Waived";
  return (
    <div className="answers" role="group" aria-label="Answer">
      <Button aria-pressed={criterion.answer === "yes"} onClick={() => void acts.answer("yes")}>
        {answerLabels.yes} <Key of="Y" />
      </Button>
      <Button aria-pressed={criterion.answer === "no" && !waived} onClick={() => void acts.answer("no")}>
        {answerLabels.no} <Key of="N" />
      </Button>
      <Button aria-pressed={waived} onClick={acts.waive}>
        {waived ? letStand : "Waive…"} <Key of="W" />
      </Button>
      <Button onClick={() => acts.ask("note")}>
        Note… <Key of="M" />
      </Button>
      <Answered criterion={criterion} held={acts.held} />
    </div>
  );
}
