import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ReviewCriterion } from "../../shared/api/answers.ts";
import { traitLabels } from "../../shared/review/labels.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { getPolicy } from "../store/views/policies.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { readReviewToGate } from "./readReview.ts";

/** A person's answer to a criterion of the rubric, or taking it back. */
export function createAnswerHandlers(desk: Desk): Pick<Handlers, "answer"> {
  return {
    answer: ({ criterion: id, answer, note = null, ...asked }) =>
      judgeArticle(desk, asked, (row, person) => {
        const { rubric } = readReviewToGate(desk, row);
        const criterion = rubric.find((one) => one.id === id);
        if (criterion === undefined) throw new Refusal("input", unknownCriterion(desk, id, rubric));
        const isSame = criterion.answer === answer && criterion.note === note;
        if (!isSame || (answer !== null && criterion.person !== person.id))
          appendAct(desk, "criterion_answered", { article: row.id, criterion: id, answer, note }, person.id);
      }),
  };
}

function unknownCriterion(desk: Desk, id: string, asked: readonly ReviewCriterion[]): string {
  const asks = `its rubric asks ${asked.map((one) => one.id).join(", ")}`;
  const { when = "always" } = getPolicy(desk.db).policy.rubric.find((one) => one.id === id) ?? {};
  return when === "always"
    ? `This desk has no criterion "${id}"; ${asks}.`
    : `"${id}" is not asked of this draft, because it has no ${traitLabels[when]}; ${asks}.`;
}
