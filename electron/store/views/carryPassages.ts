import type { Database } from "better-sqlite3";
import { createPassageCarrying, type SourcePassage } from "../../../shared/review/carryPassage.ts";
import type { CheckRecord } from "../../../shared/words/claim.ts";
import { prepare } from "../statement.ts";
import type { Views } from "./views.ts";

const tables = ["ties", "set_aside"] as const;

/**
 * What people tied and set aside goes with the words that it was said of: from a claim to the one that is the same words
 * under a new id, and where the source comes with another text, to the same passage of that. A passage that has no certain
 * place there stays where it was.
 */
export function carryPassages({ db, readText }: Views, article: string, record: CheckRecord): void {
  const { claims, aside = [], sources } = record;
  const carry = createPassageCarrying(sources, readText);
  for (const { id, succeeds } of [...claims, ...aside]) {
    if (succeeds === undefined) continue;
    for (const table of tables) {
      const sql = `UPDATE OR IGNORE ${table} SET claim = ?, start = ?, end = ?, text = ?
        WHERE article = ? AND claim = ? AND source = ? AND start = ? AND end = ?`;
      for (const passage of listPassages(db, table, article, succeeds)) {
        const to = carry(passage);
        if (to === null) continue;
        const { source, start, end } = passage;
        const place = [to.start, to.end, to.text];
        prepare<unknown[]>(db, sql).run(id, ...place, article, succeeds, source, start, end);
      }
    }
  }
}

function listPassages(
  db: Database,
  table: (typeof tables)[number],
  article: string,
  claim: string,
): readonly SourcePassage[] {
  const sql = `SELECT source, start, end, text FROM ${table} WHERE article = ? AND claim = ? ORDER BY source, start`;
  return prepare<[string, string], SourcePassage>(db, sql).all(article, claim);
}
