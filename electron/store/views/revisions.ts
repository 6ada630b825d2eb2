import type { Database } from "better-sqlite3";
import type { Revision } from "../../../shared/words/article.ts";
import { prepare } from "../statement.ts";

export function insertRevision(db: Database, article: string, revision: Revision): void {
  const { number, text, at, person, origin } = revision;
  const sql = "INSERT INTO revisions (article, number, text, at, person, origin) VALUES (?, ?, ?, ?, ?, ?)";
  prepare<unknown[]>(db, sql).run(article, number, text, at, person, origin);
}

/** Every revision of an article, oldest first. */
export function listRevisions(db: Database, article: string): Revision[] {
  const sql = "SELECT number, text, at, person, origin FROM revisions WHERE article = ? ORDER BY number";
  return prepare<[string], Revision>(db, sql).all(article);
}
