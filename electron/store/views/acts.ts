import type { Database } from "better-sqlite3";
import { articleOf } from "../../../shared/history/sentence.ts";
import type { PlacedEntry } from "../log.ts";
import { prepare } from "../statement.ts";

/** Notes what the log is searched by. */
export function insertAct(db: Database, { position, entry }: PlacedEntry): void {
  const sql = "INSERT INTO acts (position, kind, at, person, article) VALUES (?, ?, ?, ?, ?)";
  prepare<unknown[]>(db, sql).run(position, entry.kind, entry.at, entry.person, articleOf(entry));
}
