import type { Review } from "../../../../shared/api/answers.ts";
import { commands } from "../../../../shared/commands.ts";
import { quote } from "../../../../shared/text/quote.ts";
import type { DecisionKind } from "../../../../shared/words/decision.ts";
import type { Stores } from "../../../stores/stores.ts";
import { saveReturnSlip } from "./saveReturnSlip.ts";
import { headlineWords } from "../../../../shared/text/headlineWords.ts";

const dones: Readonly<Record<DecisionKind, string>> = {
  approve: "approved",
  return: "returned",
  reject: "rejected",
  withdraw: "in review again",
};

/** Says what was decided of which article, with what can be done next. */
export function sayDone(decision: DecisionKind, review: Review, stores: Stores): void {
  const sentence = `${quote(headlineWords(review.article.headline))} is ${dones[decision]}.`;
  const slip = {
    title: commands["article.slip"].title,
    command: "article.slip" as const,
    run: () => void saveReturnSlip(review.article.id, stores),
  };
  stores.notices.getState().say(sentence, "done", decision === "return" ? slip : null, "decision");
}
