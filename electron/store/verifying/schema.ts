import type { Database } from "better-sqlite3";
import { deskProblem, type Problem } from "./problem.ts";

/** What is wrong with the tables, indexes, views and triggers of a desk, measured by a desk that the migrations made. */
export function findSchemaProblem(db: Database, expected: Database): Problem | null {
  const wanted = readSchema(expected);
  const present = readSchema(db);
  for (const [name, sql] of wanted) {
    if (!present.has(name)) return deskProblem(`The desk's ${name} is missing.`);
    if (present.get(name) !== sql) return deskProblem(`The desk's ${name} was altered.`);
  }
  for (const name of present.keys()) {
    if (!wanted.has(name)) return deskProblem(`The desk has a ${name} that Stet did not make.`);
  }
  return null;
}

function readSchema(db: Database): ReadonlyMap<string, string | null> {
  type Row = { readonly type: string; readonly name: string; readonly sql: string | null };
  const sql = `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'
    ORDER BY type = 'table' DESC, type DESC, name`;
  const rows = db.prepare<[], Row>(sql).all();
  return new Map(rows.map(({ type, name, sql }) => [`${type} "${name}"`, sql]));
}
