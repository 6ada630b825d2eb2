import type { Database } from "better-sqlite3";
import type { ActKind, Entry } from "../../shared/history/entry.ts";
import type { PlacedEntry } from "./log.ts";
import { prepare } from "./statement.ts";

/** Which entries to list: of an article, by a person, of some kinds, at or after an instant, before a position; newest first. */
export type HistoryFilter = {
  readonly article?: string | undefined;
  readonly person?: string | undefined;
  readonly kinds?: readonly ActKind[] | undefined;
  readonly since?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
};

/** The entries that pass the filter, newest first. */
export function listEntries(db: Database, filter: HistoryFilter): PlacedEntry[] {
  const { article, person, kinds, since, before, limit } = filter;
  const conditions = [
    ...(article === undefined ? [] : [{ sql: "acts.article = ?", value: article }]),
    ...(person === undefined ? [] : [{ sql: "acts.person = ?", value: person }]),
    ...(kinds === undefined
      ? []
      : [{ sql: "acts.kind IN (SELECT value FROM json_each(?))", value: JSON.stringify(kinds) }]),
    ...(since === undefined ? [] : [{ sql: "acts.at >= ?", value: since }]),
    ...(before === undefined ? [] : [{ sql: "acts.position < ?", value: before }]),
  ];
  const where = conditions.length === 0 ? "" : `WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`;
  const sql = `SELECT log.position, log.hash, log.bytes FROM acts JOIN log ON log.position = acts.position
    ${where} ORDER BY acts.position DESC LIMIT ?`;
  type Row = { readonly position: number; readonly hash: string; readonly bytes: Buffer };
  const rows = prepare<unknown[], Row>(db, sql).all(...conditions.map(({ value }) => value), limit);
  return rows.map(({ position, hash, bytes }) => ({
    position,
    hash,
    entry: JSON.parse(bytes.toString("utf8")) as Entry,
  }));
}

/** The checks that an article had, oldest first: the entry that brought each, and its hash. */
export function listCheckHashes(
  db: Database,
  article: string,
): readonly { readonly position: number; readonly hash: string }[] {
  const sql = `SELECT position, hash FROM (
      SELECT acts.position AS position, CAST(log.bytes AS TEXT) ->> '$.body.check.hash' AS hash
      FROM acts JOIN log ON log.position = acts.position
      WHERE acts.article = ? AND acts.kind NOT IN ('claim_judged', 'criterion_answered', 'waived', 'decided', 'exported'))
    WHERE hash IS NOT NULL ORDER BY position`;
  return prepare<[string], { readonly position: number; readonly hash: string }>(db, sql).all(article);
}

/** The position of the newest entry, 0 in an empty log: it grows with every act of any process on this desk. */
export function headPosition(db: Database): number {
  return prepare<[], number | null>(db, "SELECT max(position) FROM log").pluck().get() ?? 0;
}
