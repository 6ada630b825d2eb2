import type { Handlers } from "../../shared/api/api.ts";
import type { AsideClaim, StandingCheck } from "../../shared/review/liveReview.ts";
import type { ArticleDetails } from "../../shared/words/article.ts";
import type { Claim } from "../../shared/words/claim.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import { getCheck } from "../store/views/checks.ts";
import { listSaid } from "../store/views/said.ts";
import { deliveredHash } from "./deliveries.ts";
import { idsAway } from "./checking.ts";
import { findEarlierClaims, findEarlierWords } from "./claimsBefore.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { readSaidOfRubric } from "./readRubric.ts";

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
  const row = getArticle(desk, idOrSlug);
  const { id, details } = row;
  const { hash, record } = getCheck(db, id);
  const { citations } = JSON.parse(getText(db, details)) as ArticleDetails;
  const said = listSaid(db, id);
  const added = record.lost.filter((lost) => lost.added === true).map((lost) => ({ claim: lost.id }));
  const left = [...said.judgements, ...said.waivers, ...said.ties, ...said.setAside];
  return {
    check: hash,
    next: record.next,
    aside: withWordsBefore(db, id, record.aside ?? []),
    ...said,
    earlier: findEarlierClaims(db, id, idsAway(record, [...left, ...added]), null),
    rubric: readSaidOfRubric(desk, row),
    delivered: { text: getText(db, deliveredHash(db, id)), citations },
  };
}

function withWordsBefore(db: Desk["db"], article: string, aside: readonly Claim[]): readonly AsideClaim[] {
  const words = findEarlierWords(db, article, new Set(aside.flatMap(({ follows }) => follows ?? [])));
  return aside.map((claim) => ({ ...claim, before: words.get(claim.follows ?? "") ?? null }));
}
