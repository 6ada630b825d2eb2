import type { Database } from "better-sqlite3";
import { runSteps, type Steps } from "../steps.ts";
import { deskProblem, type Problem } from "./problem.ts";

type Cell = string | number | null;
type Row = readonly Cell[];
type View = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] };

/** The first row in which the views of a desk differ from those that were rebuilt from its log and texts. */
export function findViewProblem(db: Database, rebuilt: Database): Problem | null {
  return runSteps(findViewProblemInSteps(db, rebuilt));
}

/** The same, a row a step. */
export function* findViewProblemInSteps(db: Database, rebuilt: Database): Steps<Problem | null> {
  for (const view of listViews(rebuilt)) {
    const problem = yield* compareView(db, rebuilt, view);
    if (problem !== null) return problem;
  }
  return null;
}

/** Every table but the truth (log, texts) and the search index, which `findSearchProblem` proves. */
function listViews(db: Database): View[] {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('log', 'texts')
        AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .pluck()
    .all();
  type Column = { readonly name: string; readonly pk: number };
  return tables.map((name) => {
    const columns = db.prepare<[string], Column>("SELECT name, pk FROM pragma_table_info(?)").all(name);
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
  });
}

function* compareView(db: Database, rebuilt: Database, view: View): Steps<Problem | null> {
  const difference = yield* findDifference(iterateRows(db, view), iterateRows(rebuilt, view));
  return difference === null ? null : describe(db, view, difference.row, difference.wanted);
}

type Difference = { readonly row: Row | null; readonly wanted: Row | null };

function* findDifference(live: IterableIterator<Row>, made: IterableIterator<Row>): Steps<Difference | null> {
  try {
    for (;;) {
      const [has, should] = [live.next(), made.next()];
      const [row, wanted] = [has.done ? null : has.value, should.done ? null : should.value];
      if (row === null && wanted === null) return null;
      if (row === null || wanted === null || !isSame(row, wanted)) return { row, wanted };
      yield;
    }
  } finally {
    live.return?.();
    made.return?.();
  }
}

function iterateRows(db: Database, { name, columns, key }: View): IterableIterator<Row> {
  const sql = `SELECT ${columns.map(quote).join(", ")} FROM ${quote(name)} ORDER BY ${key.map(quote).join(", ")}`;
  return db.prepare<[], Row>(sql).raw().iterate();
}

function describe(db: Database, view: View, row: Row | null, wanted: Row | null): Problem {
  if (row !== null && wanted !== null && isSame(keyOf(view, row), keyOf(view, wanted)))
    return rowProblem(view, row, `has another ${differences(view, row, wanted)} than the log says`);
  if (wanted !== null && !isThere(db, view, wanted)) return rowProblem(view, wanted, "is missing");
  return rowProblem(view, row ?? [], "comes from no entry");
}

function differences({ columns }: View, row: Row, wanted: Row): string {
  return columns.filter((_column, index) => row[index] !== wanted[index]).join(" and ");
}

function isThere(db: Database, view: View, row: Row): boolean {
  const where = view.key.map((column) => `${quote(column)} = ?`).join(" AND ");
  const sql = `SELECT 1 FROM ${quote(view.name)} WHERE ${where}`;
  return db.prepare<unknown[], 1>(sql).get(...keyOf(view, row)) !== undefined;
}

function rowProblem(view: View, row: Row, what: string): Problem {
  const article = row[view.columns.indexOf(view.name === "articles" ? "id" : "article")];
  const of = article === undefined || article === null ? "" : ` of article "${article}"`;
  const key = `${view.key.join(", ")} ${keyOf(view, row).join(", ")}`;
  return deskProblem(`In the view "${view.name}", the row${of} (${key}) ${what}.`);
}

function keyOf({ columns, key }: View, row: Row): Row {
  return key.map((column) => row[columns.indexOf(column)] ?? null);
}

function isSame(row: Row, other: Row): boolean {
  return row.length === other.length && row.every((cell, index) => cell === other[index]);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
