import { Refusal, type Handlers } from "../../shared/api/api.ts";
import { isQuery, placeLost, refusalOfPlacing } from "../../shared/review/placeLost.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { getCheck } from "../store/views/checks.ts";
import { keepCheck } from "./checking.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { readReview } from "./readReview.ts";
import { refuse } from "./refusing.ts";

/** Puts a lost claim where a person says that it belongs: on a claim that stands, which is then judged in its place. */
export function createPlaceHandlers(desk: Desk): Pick<Handlers, "placeLost"> {
  return {
    placeLost: ({ claim, at, ...asked }) =>
      judgeArticle(desk, asked, (row, person) => {
        const { record } = getCheck(desk.db, row.id);
        if (record.lost.every(({ id }) => id !== claim))
          throw new Refusal("input", `"${row.slug}" has no lost claim ${claim}.`);
        const review = readReview(desk, row.id, person);
        const target = review.claims.find(({ id }) => id === at);
        if (target === undefined) throw new Refusal("input", `"${row.slug}" has no claim ${at} now.`);
        const lost = review.lost.find(({ id }) => id === claim) ?? { judgement: null };
        refuse(refusalOfPlacing(target, lost));
        const check = keepCheck(desk, placeLost(record, claim, at));
        const body = { article: row.id, claim, at, check, ...(isQuery(lost) && { query: true as const }) };
        appendAct(desk, "claim_placed", body, person.id);
      }),
  };
}
