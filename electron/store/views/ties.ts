import type { Database } from "better-sqlite3";
import { createPassageCarrying, type SourcePassage } from "../../../shared/review/carryPassage.ts";
import type { CheckRecord } from "../../../shared/words/claim.ts";
import type { ClaimTie } from "../../../shared/review/peoplesWords.ts";
import type { PlacedEntry } from "../log.ts";
import { prepare } from "../statement.ts";
import type { Views } from "./views.ts";

/** A passage is tied to a claim once: in another role it takes the place of itself. */
export function applyEvidenceTied({ db }: Views, { entry }: PlacedEntry<"evidence_tied">): void {
  const { article, claim, source, text, start, end, role } = entry.body;
  if (role === null) {
    const sql = "DELETE FROM ties WHERE article = ? AND claim = ? AND source = ? AND start = ? AND end = ?";
    prepare<unknown[]>(db, sql).run(article, claim, source, start, end);
    return;
  }
  const sql = `INSERT INTO ties (article, claim, source, start, end, role, text, person, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, claim, source, start, end) DO UPDATE SET
      role = excluded.role, text = excluded.text, person = excluded.person, at = excluded.at`;
  prepare<unknown[]>(db, sql).run(article, claim, source, start, end, role, text, entry.person, entry.at);
}

/**
 * Ties go with the words that they were tied to: from a claim to the one that is the same words under a new id, and where
 * their source comes with another text, to the same passage of that. One that has no certain place there stays where it was.
 */
export function carryTies({ db, readText }: Views, article: string, record: CheckRecord): void {
  const { claims, aside = [], sources } = record;
  const carry = createPassageCarrying(sources, readText);
  const sql = `UPDATE OR IGNORE ties SET claim = ?, start = ?, end = ?, text = ?
    WHERE article = ? AND claim = ? AND source = ? AND start = ? AND end = ?`;
  for (const { id, succeeds } of [...claims, ...aside]) {
    if (succeeds === undefined) continue;
    for (const { source, start, end, text } of listTiesOf(db, article, succeeds)) {
      const to = carry({ source, start, end, text });
      if (to === null) continue;
      const place = [to.start, to.end, to.text];
      prepare<unknown[]>(db, sql).run(id, ...place, article, succeeds, source, start, end);
    }
  }
}

function listTiesOf(db: Database, article: string, claim: string): readonly SourcePassage[] {
  const sql =
    "SELECT source, start, end, text FROM ties WHERE article = ? AND claim = ? ORDER BY source, start";
  return prepare<[string, string], SourcePassage>(db, sql).all(article, claim);
}

/** What people tied, by claim, in the order of the sources' ids and texts; also on ids that the current check has no longer. */
export function listTies(db: Database, article: string): ClaimTie[] {
  const sql = `SELECT claim, source, start, end, role, text, person, at FROM ties WHERE article = ?
    ORDER BY claim, source, start, end`;
  return prepare<[string], ClaimTie>(db, sql).all(article);
}
