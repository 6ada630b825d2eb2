import type { Handlers } from "../../shared/api/api.ts";
import type { StandingCheck } from "../../shared/review/liveReview.ts";
import type { ArticleDetails } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import { getCheck } from "../store/views/checks.ts";
import { listJudgements, listWaivers } from "../store/views/judgements.ts";
import { deliveredHash } from "./deliveries.ts";
import { idsAway } from "./checking.ts";
import { findEarlierClaims } from "./claimsBefore.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";

/** One article, whole. Read in one transaction, so that no other process's act falls between its parts. */
export function createReviewHandlers(desk: Desk): Pick<Handlers, "review" | "standingCheck"> {
  return {
    review: ({ article, as }) =>
      desk.db.transaction(() => readReview(desk, article, as === undefined ? null : getPerson(desk, as)))(),
    standingCheck: ({ article }) => desk.db.transaction(() => readStandingCheck(desk, article))(),
  };
}

function readStandingCheck(desk: Desk, idOrSlug: string): StandingCheck {
  const { db } = desk;
  const { id, details } = getArticle(desk, idOrSlug);
  const { hash, record } = getCheck(db, id);
  const { citations } = JSON.parse(getText(db, details)) as ArticleDetails;
  const judgements = listJudgements(db, id);
  return {
    check: hash,
    next: record.next,
    judgements,
    earlier: findEarlierClaims(db, id, idsAway(record, judgements), null),
    waivers: listWaivers(db, id).map(({ claim, reason, person, at }) => ({ claim, reason, person, at })),
    delivered: { text: getText(db, deliveredHash(db, id)), citations },
  };
}
