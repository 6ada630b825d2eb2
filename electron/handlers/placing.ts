import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Acts } from "../../shared/history/entry.ts";
import {
  isQuery,
  placeLost,
  refusalOfPlacing,
  refusalOfTakingOff,
  takeOffLost,
} from "../../shared/review/placeLost.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { getCheck } from "../store/views/checks.ts";
import { keepCheck } from "./checking.ts";
import { findPlacing } from "./claimsBefore.ts";
import { noSuchClaim } from "./claimTargets.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { readReviewToGate } from "./readReview.ts";
import { refuse } from "./refusing.ts";

type Placing = { readonly claim: string; readonly at: string };

/** Puts a lost claim where a person says that it belongs: on a claim that stands, which is then judged in its place; and takes it off again. */
export function createPlaceHandlers(desk: Desk): Pick<Handlers, "placeLost"> {
  return {
    placeLost: ({ claim, at, back = false, ...asked }) =>
      judgeArticle(desk, asked, (row, person) => {
        const act = back ? takeOff(desk, row, { claim, at }) : place(desk, row, { claim, at });
        appendAct(desk, "claim_placed", act, person.id);
      }),
  };
}

function place(desk: Desk, row: ArticleRow, { claim, at }: Placing): Acts["claim_placed"] {
  const { record } = getCheck(desk.db, row.id);
  if (record.lost.every(({ id }) => id !== claim))
    throw new Refusal("input", `"${row.slug}" has no lost claim ${claim}.`);
  const review = readReviewToGate(desk, row);
  const target = review.claims.find(({ id }) => id === at);
  if (target === undefined) throw noSuchClaim(review, at);
  const lost = review.lost.find(({ id }) => id === claim) ?? { judgement: null };
  refuse(refusalOfPlacing(target, lost));
  const check = keepCheck(desk, placeLost(record, claim, at));
  return { article: row.id, claim, at, check, ...(isQuery(lost) && { query: true as const }) };
}

function takeOff(desk: Desk, row: ArticleRow, { claim, at }: Placing): Acts["claim_placed"] {
  const { record } = getCheck(desk.db, row.id);
  const target = readReviewToGate(desk, row).claims.find(({ id }) => id === at);
  const found = findPlacing(desk.db, row.id, claim);
  if (target?.follows !== claim || found === null)
    throw new Refusal("input", `"${row.slug}" has no lost claim ${claim} that was put on ${at}.`);
  const { placed, before } = found;
  const wasQuery = placed.query === true;
  refuse(refusalOfTakingOff(target, wasQuery));
  const check = keepCheck(desk, takeOffLost(record, before, { lost: claim, put: placed.at, at }));
  const body = { article: row.id, claim, at, check, back: true as const };
  return { ...body, ...(wasQuery && { query: true as const }) };
}
