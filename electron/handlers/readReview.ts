import { Refusal } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import { carryCitations } from "../../shared/review/carryCitations.ts";
import { obstaclesTo } from "../../shared/review/gates.ts";
import { findLostTies } from "../../shared/review/lostTie.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import { peoplesWords } from "../../shared/review/peoplesWords.ts";
import { lostClaims, reviewClaims } from "../../shared/review/reviewClaims.ts";
import type { ArticleDetails, Revision } from "../../shared/words/article.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import { findArticle, type ArticleRow } from "../store/views/articles.ts";
import { getCheck } from "../store/views/checks.ts";
import { listDecisions } from "../store/views/decisions.ts";
import { listExports } from "../store/views/exports.ts";
import { getPolicy } from "../store/views/policies.ts";
import { findProposal } from "../store/views/proposals.ts";
import { listRevisions } from "../store/views/revisions.ts";
import { listSaid } from "../store/views/said.ts";
import { listSources } from "../store/views/sources.ts";
import { findEarlierWords, findSuccessors } from "./claimsBefore.ts";
import { deliveredHash } from "./deliveries.ts";
import { readRubric } from "./readRubric.ts";

/** The article of that id or unique slug. Throws `Refusal` (`input`) where there is none. */
export function getArticle({ db }: Desk, idOrSlug: string): ArticleRow {
  const row = findArticle(db, idOrSlug);
  if (row === null) throw new Refusal("input", `There is no article "${idOrSlug}" on this desk.`);
  return row;
}

/** The whole review of an article, with what is in the way of approving it for that person (null: for nobody in particular). */
export function readReview(desk: Desk, idOrSlug: string, person: Person | null): Review {
  const review = readReviewToGate(desk, getArticle(desk, idOrSlug));
  return { ...review, obstacles: obstaclesTo("approve", review, person, getPolicy(desk.db).policy) };
}

/** The review of an article as the gates read it. Read it in one transaction with what is decided on it. */
export function readReviewToGate(desk: Desk, row: ArticleRow): ReviewToGate {
  const { db } = desk;
  const { id, slug, headline, language, createdAt, importedAt, status } = row;
  const details = JSON.parse(getText(db, row.details)) as ArticleDetails;
  const revisions = listRevisions(db, id);
  const text = getText(db, row.text);
  const check = getCheck(db, id);
  const said = listSaid(db, id);
  const people = peoplesWords(said);
  const claims = reviewClaims(check.record, text, people, (ids) => findEarlierWords(db, id, ids));
  const lost = lostClaims(check.record, people);
  const delivered = deliveredHash(db, id);
  return {
    article: {
      id,
      slug,
      headline,
      language,
      createdAt,
      importedAt,
      producer: details.producer,
      extra: details.extra,
    },
    status,
    revision: currentRevision(revisions),
    revisions,
    text,
    sources: listSources(db, id),
    claims,
    lost,
    lostTies: findLostTies({ claims, lost }, said.ties, () => findSuccessors(db, id, check.record)),
    citations: carryCitations(details.citations, getText(db, delivered), text),
    rubric: readRubric(desk, row),
    decisions: listDecisions(db, id),
    proposal: readProposal(db, id, delivered),
    check: { hash: check.hash, checker: check.record.checker, at: check.at },
    exports: listExports(db, id).map(({ format, at, person, name, revision }) => ({
      format,
      at,
      person,
      name,
      revision,
    })),
  };
}

function currentRevision(revisions: readonly Revision[]): Revision {
  const current = revisions.at(-1);
  if (current === undefined) throw new Error("An article has no revision.");
  return current;
}

function readProposal(db: Desk["db"], article: string, base: TextHash): Review["proposal"] {
  const proposal = findProposal(db, article);
  if (proposal === null) return null;
  const { text, at, sources } = proposal;
  return { text: getText(db, text), hash: text, at, sources, base };
}
