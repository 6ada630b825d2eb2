import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ReturnSlip } from "../../shared/api/fileAnswers.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import { refusalOfWords } from "../../shared/review/acts.ts";
import { boundOf } from "../../shared/review/bound.ts";
import { obstaclesTo, refusalOf } from "../../shared/review/gates.ts";
import { openPoints } from "../../shared/review/openPoints.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { hashText } from "../store/texts.ts";
import { getPolicy } from "../store/views/policies.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview, readReviewToGate } from "./readReview.ts";
import { refuse, refuseStale } from "./refusing.ts";

/** What a person says of an article, through the gates and bound to exactly what stood. */
export function createDecideHandlers(desk: Desk): Pick<Handlers, "decide" | "returnSlip"> {
  return {
    decide: (args) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, args.as);
        decide(desk, args, person);
        return readReview(desk, args.article, person);
      }),
    returnSlip: ({ article }) => readReturnSlip(desk, article),
  };
}

function decide(desk: Desk, args: Arguments<"decide">, person: Person): void {
  const { decision, reason = null, note = null } = args;
  const row = getArticle(desk, args.article);
  const review = readReviewToGate(desk, row);
  const { policy, hash } = getPolicy(desk.db);
  refuseStale(desk, row, args.text);
  refuse(refusalOf(obstaclesTo(decision, review, person, policy), decision));
  refuse(refusalOfWords(decision, review.status, { reason, note }, policy));
  const bound = boundOf(review, hash, hashText);
  const open = decision === "return" ? openPoints(review) : [];
  const body = { article: row.id, decision, revision: row.revision, reason, note, bound, open };
  appendAct(desk, "decided", body, person.id);
}

function readReturnSlip(desk: Desk, idOrSlug: string): ReturnSlip {
  const { id, slug, status } = getArticle(desk, idOrSlug);
  const { decisions } = readReview(desk, id, null);
  const decision = decisions.at(-1);
  if (status !== "returned" || decision === undefined)
    throw new Refusal("refused", `"${slug}" is not returned, so there is no slip for its pipeline.`);
  const { revision, bound } = decision;
  return { format: "stet-return/1", article: id, slug, revision, text: bound.text, decision };
}
