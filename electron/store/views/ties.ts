import type { Database } from "better-sqlite3";
import type { ClaimTie } from "../../../shared/review/peoplesWords.ts";
import type { PlacedEntry } from "../log.ts";
import { prepare } from "../statement.ts";
import { takeUpAgain } from "./setAside.ts";
import type { Views } from "./views.ts";

/** A passage is tied to a claim once: in another role it takes the place of itself. It is set aside no longer. */
export function applyEvidenceTied({ db }: Views, { entry }: PlacedEntry<"evidence_tied">): void {
  const { article, claim, source, text, start, end, role } = entry.body;
  if (role === null) {
    const sql = "DELETE FROM ties WHERE article = ? AND claim = ? AND source = ? AND start = ? AND end = ?";
    prepare<unknown[]>(db, sql).run(article, claim, source, start, end);
    return;
  }
  takeUpAgain(db, [article, claim, source, start, end]);
  const sql = `INSERT INTO ties (article, claim, source, start, end, role, text, person, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, claim, source, start, end) DO UPDATE SET
      role = excluded.role, text = excluded.text, person = excluded.person, at = excluded.at`;
  prepare<unknown[]>(db, sql).run(article, claim, source, start, end, role, text, entry.person, entry.at);
}

/** What people tied, by claim, in the order of the sources' ids and texts; also on ids that the current check has no longer. */
export function listTies(db: Database, article: string): ClaimTie[] {
  const sql = `SELECT claim, source, start, end, role, text, person, at FROM ties WHERE article = ?
    ORDER BY claim, source, start, end`;
  return prepare<[string], ClaimTie>(db, sql).all(article);
}
