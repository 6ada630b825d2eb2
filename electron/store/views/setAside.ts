import type { Database } from "better-sqlite3";
import type { ClaimSetAside } from "../../../shared/review/peoplesWords.ts";
import type { PlacedEntry } from "../log.ts";
import { prepare } from "../statement.ts";
import type { Views } from "./views.ts";

/** A passage is set aside for a claim once; the person who did it first did it. */
export function applyPassageSetAside({ db }: Views, { entry }: PlacedEntry<"passage_set_aside">): void {
  const { article, claim, source, text, start, end, back } = entry.body;
  if (back) {
    takeUpAgain(db, [article, claim, source, start, end]);
    return;
  }
  const sql = `INSERT OR IGNORE INTO set_aside (article, claim, source, start, end, text, person, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
  prepare<unknown[]>(db, sql).run(article, claim, source, start, end, text, entry.person, entry.at);
}

/** The passage is set aside no longer. */
export function takeUpAgain(
  db: Database,
  passage: readonly [article: string, claim: string, source: string, start: number, end: number],
): void {
  const sql =
    "DELETE FROM set_aside WHERE article = ? AND claim = ? AND source = ? AND start = ? AND end = ?";
  prepare<unknown[]>(db, sql).run(...passage);
}

/** What people set aside, by claim, in the order of the sources' ids and texts; also on ids that the current check has no longer. */
export function listSetAside(db: Database, article: string): ClaimSetAside[] {
  const sql = `SELECT claim, source, start, end, text, person, at FROM set_aside WHERE article = ?
    ORDER BY claim, source, start, end`;
  return prepare<[string], ClaimSetAside>(db, sql).all(article);
}
