import type { Database } from "better-sqlite3";
import { canonicalJson } from "../../../shared/text/canonical.ts";
import type { Source } from "../../../shared/words/article.ts";
import type { JsonObject } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { Views } from "./views.ts";

/** Puts the sources of an import in the place of those that an article had. */
export function replaceSources(views: Views, article: string, sources: readonly Source[]): void {
  prepare<[string]>(views.db, "DELETE FROM sources WHERE article = ?").run(article);
  for (const source of sources) insertSource(views, article, source);
}

/** Adds a source after those that an article has. */
export function insertSource({ db, readText }: Views, article: string, source: Source): void {
  const { id, title, publisher, url, author, publishedAt, retrievedAt, extra, text } = source;
  const length = text === null ? 0 : readText(text).length;
  const sql = `INSERT INTO sources (article, number, id, title, publisher, url, author, publishedAt, retrievedAt,
      extra, text, length)
    VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM sources WHERE article = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const details = [title, publisher, url, author, publishedAt, retrievedAt, canonicalJson(extra)];
  prepare<unknown[]>(db, sql).run(article, article, id, ...details, text, length);
}

/** The sources of an article in their order; `length` counts UTF-16 units of the text, 0 where there is none. */
export function listSources(db: Database, article: string): (Source & { readonly length: number })[] {
  type Row = Omit<Source, "extra"> & { readonly extra: string; readonly length: number };
  const sql = `SELECT id, title, publisher, url, author, publishedAt, retrievedAt, extra, text, length
    FROM sources WHERE article = ? ORDER BY number`;
  const rows = prepare<[string], Row>(db, sql).all(article);
  return rows.map((row) => ({ ...row, extra: JSON.parse(row.extra) as JsonObject }));
}
