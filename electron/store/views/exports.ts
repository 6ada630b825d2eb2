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

export function applyExported({ db }: Views, { position, entry }: PlacedEntry<"exported">): void {
  const { article, revision, format, text, file, name } = entry.body;
  const sql = `INSERT INTO exports (article, position, revision, format, text, file, name, person, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const row = [article, position, revision, format, text, file, name, entry.person, entry.at];
  prepare<unknown[]>(db, sql).run(...row);
}

/** Everything that left the desk of an article, oldest first. */
export function listExports(db: Database, article: string): Export[] {
  const sql = `SELECT revision, format, text, file, name, person, at FROM exports
    WHERE article = ? ORDER BY position`;
  return prepare<[string], Export>(db, sql).all(article);
}
