import type { Database, Statement } from "better-sqlite3";

const statements = new WeakMap<Database, Map<string, Statement>>();

/** A statement of this connection, compiled once. `Row` is what SQLite answers with: `STRICT` tables keep it honest. */
export function prepare<Parameters extends unknown[] = [], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Parameters, Row> {
  let known = statements.get(db);
  if (known === undefined) statements.set(db, (known = new Map()));
  let statement = known.get(sql);
  if (statement === undefined) known.set(sql, (statement = db.prepare(sql)));
  return statement as Statement<Parameters, Row>;
}
