import type { Database } from "better-sqlite3";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

type Export = {
  readonly revision: number;
  readonly format: string;
  readonly text: TextHash;
  /** SHA-256 of the bytes that left. */
  readonly file: TextHash;
  readonly name: string;
  readonly person: string;
  readonly at: Instant;
};

type FoundExport = Pick<Export, "revision" | "person" | "at"> & { readonly article: string };

export function applyExported({ db }: Views, { position, entry }: PlacedEntry<"exported">): void {
  const { article, revision, format, text, file, name } = entry.body;
  const sql = `INSERT INTO exports (article, position, revision, format, text, file, name, person, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const row = [article, position, revision, format, text, file, name, entry.person, entry.at];
  prepare<unknown[]>(db, sql).run(...row);
}

/** The last export that left as the bytes of this hash; null where none did. */
export function findExportOf(db: Database, file: TextHash): FoundExport | null {
  const sql =
    "SELECT article, revision, person, at FROM exports WHERE file = ? ORDER BY position DESC LIMIT 1";
  return prepare<[string], FoundExport>(db, sql).get(file) ?? null;
}

/**
 * Whether the article of a row in `articles` left as it stands approved: an export of its text that is newer than its last decision.
 */
export const leftAsApproved = `(articles.status = 'approved' AND EXISTS (SELECT 1 FROM exports
  WHERE exports.article = articles.id AND exports.text = articles.text
    AND exports.position > (SELECT max(position) FROM decisions WHERE decisions.article = articles.id)))`;

/** How many approved articles have not left since; `match` is a search, as in the queue. */
export function countNotExported(db: Database, match: string | null): number {
  const found = match === null ? "" : "AND number IN (SELECT rowid FROM search WHERE search MATCH ?)";
  const sql = `SELECT count(*) FROM articles WHERE status = 'approved' AND NOT ${leftAsApproved} ${found}`;
  return (
    prepare<unknown[], number>(db, sql)
      .pluck()
      .get(...(match === null ? [] : [match])) ?? 0
  );
}

/** Everything that left the desk of an article, oldest first. */
export function listExports(db: Database, article: string): Export[] {
  const sql = `SELECT revision, format, text, file, name, person, at FROM exports
    WHERE article = ? ORDER BY position`;
  return prepare<[string], Export>(db, sql).all(article);
}
