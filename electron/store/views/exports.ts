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

/** Everything that left the desk of an article, oldest first. */
export function listExports(db: Database, article: string): Export[] {
  const sql = `SELECT revision, format, text, file, name, person, at FROM exports
    WHERE article = ? ORDER BY position`;
  return prepare<[string], Export>(db, sql).all(article);
}
