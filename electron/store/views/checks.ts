import type { Database } from "better-sqlite3";
import type { CheckRecord, CheckReference } from "../../../shared/words/claim.ts";
import type { Instant, TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import { getText } from "../texts.ts";
import type { Views } from "./views.ts";

/** The record that a log entry names. */
export function readCheck({ readText }: Pick<Views, "readText">, check: CheckReference): CheckRecord {
  return JSON.parse(readText(check.hash)) as CheckRecord;
}

/** The current check of an article: its record, its hash, and when it was made. */
export function getCheck(
  db: Database,
  article: string,
): { readonly record: CheckRecord; readonly hash: TextHash; readonly at: Instant } {
  type Row = { readonly hash: TextHash; readonly at: Instant };
  const sql = "SELECT checkHash AS hash, checkedAt AS at FROM articles WHERE id = ?";
  const row = prepare<[string], Row>(db, sql).get(article);
  if (row === undefined) throw new Error(`There is no article "${article}" in this desk.`);
  return { record: JSON.parse(getText(db, row.hash)) as CheckRecord, ...row };
}
