import type { Database } from "better-sqlite3";
import type { QueueAnswer, QueueRow } from "../../../shared/api/answers.ts";
import type { Status } from "../../../shared/words/article.ts";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import { countNotExported } from "./exports.ts";
import { partsOf, placeAfter, queuePage, type QueueFilter } from "./queuePage.ts";
import { matchOf } from "./search.ts";
import { headlineWords } from "../../../shared/text/headlineWords.ts";

/** An article as it stands; counts are of the current revision's claims. */
export type ArticleRow = {
  /** The position of the entry that brought it. */
  readonly number: number;
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly importedAt: Instant;
  readonly changedAt: Instant;
  readonly status: Status;
  /** The number of the current revision. */
  readonly revision: number;
  readonly text: TextHash;
  readonly details: TextHash;
  readonly checkHash: TextHash;
  readonly checker: string;
  readonly checkedAt: Instant;
  readonly claims: number;
  /** The ids of those claims, as a JSON array. */
  readonly claimIds: string;
  readonly judged: number;
  readonly partiallySupported: number;
  readonly unsupported: number;
  readonly contradicted: number;
  readonly queries: number;
  readonly letStand: number;
  /** What the check flags, by claim id: a JSON object of findings. */
  readonly flagged: string;
};

/** The article of that id. Throws where there is none: entries name only articles that were imported. */
export function getArticle(db: Database, id: string): ArticleRow {
  const row = prepare<[string], ArticleRow>(db, "SELECT * FROM articles WHERE id = ?").get(id);
  if (row === undefined) throw new Error(`There is no article "${id}" in this desk.`);
  return row;
}

/** The article of that id, or else of that slug where only one has it. */
export function findArticle(db: Database, idOrUniqueSlug: string): ArticleRow | null {
  const byId = prepare<[string], ArticleRow>(db, "SELECT * FROM articles WHERE id = ?").get(idOrUniqueSlug);
  if (byId !== undefined) return byId;
  const sql = "SELECT * FROM articles WHERE slug = ? LIMIT 2";
  const slugged = prepare<[string], ArticleRow>(db, sql).all(idOrUniqueSlug);
  return slugged.length === 1 ? (slugged[0] ?? null) : null;
}

/** How many articles the desk holds. */
export function countArticles(db: Database): number {
  return prepare<[], number>(db, "SELECT count(*) FROM articles").pluck().get() ?? 0;
}

/** Ids of the articles of these statuses that another checker checked last, those that changed last first. */
export function listCheckedByOthers(db: Database, checker: string, statuses: readonly Status[]): string[] {
  const sql = `SELECT id FROM articles WHERE checker <> ? AND status IN (SELECT value FROM json_each(?))
    ORDER BY changedAt DESC, number DESC`;
  return prepare<[string, string], string>(db, sql).pluck().all(checker, JSON.stringify(statuses));
}

type Row = Omit<QueueRow, "proposal" | "exported"> & {
  readonly proposal: 0 | 1;
  readonly exported: 0 | 1;
  readonly number: number;
};

/** One page of the queue, open work first, with the counts of all that the search finds. */
export function listQueue(db: Database, filter: QueueFilter): QueueAnswer {
  const match = matchOf(filter.search ?? "");
  // One row more, so that the end is known.
  const wanted = filter.limit + 1;
  const found: Row[] = [];
  for (const part of partsOf(filter)) {
    if (found.length === wanted) break;
    const { sql, parameters } = queuePage(part, { ...filter, limit: wanted - found.length }, match);
    found.push(...prepare<unknown[], Row>(db, sql).all(...parameters));
  }
  const rows = found.slice(0, filter.limit);
  const last = found.length > filter.limit ? rows.at(-1) : undefined;
  return {
    rows: rows.map(queueRowOf),
    counts: countByStatus(db, match),
    notExported: countNotExported(db, match),
    next: last === undefined ? null : placeAfter(last),
  };
}

function queueRowOf({ number: _number, ...row }: Row): QueueRow {
  return {
    ...row,
    headline: headlineWords(row.headline),
    proposal: row.proposal === 1,
    exported: row.exported === 1,
  };
}

function countByStatus(db: Database, match: string | null): Readonly<Record<Status, number>> {
  const sql =
    match === null
      ? "SELECT status, count(*) AS count FROM articles GROUP BY status"
      : `SELECT status, count(*) AS count FROM articles
          WHERE number IN (SELECT rowid FROM search WHERE search MATCH ?) GROUP BY status`;
  const rows = prepare<unknown[], { readonly status: Status; readonly count: number }>(db, sql).all(
    ...(match === null ? [] : [match]),
  );
  const counts = { new: 0, in_review: 0, returned: 0, rejected: 0, approved: 0 };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}
