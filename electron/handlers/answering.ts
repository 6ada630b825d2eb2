import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview, readReviewToGate } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";

/** A person's answer to a criterion of the rubric, or taking it back. */
export function createAnswerHandlers(desk: Desk): Pick<Handlers, "answer"> {
  return {
    answer: ({ article, criterion: id, answer, note = null, as }) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, as);
        const row = getArticle(desk, article);
        refuseAct("judging", row.status);
        const { rubric } = readReviewToGate(desk, row);
        const criterion = rubric.find((one) => one.id === id);
        if (criterion === undefined)
          throw new Refusal(
            "input",
            `This desk has no criterion "${id}"; its rubric asks ${rubric.map((one) => one.id).join(", ")}.`,
          );
        const isSame = criterion.answer === answer && criterion.note === note;
        if (!isSame || (answer !== null && criterion.person !== person.id))
          appendAct(desk, "criterion_answered", { article: row.id, criterion: id, answer, note }, person.id);
        return readReview(desk, row.id, person);
      }),
  };
}
