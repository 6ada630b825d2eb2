import Connection, { type Database } from "better-sqlite3";
import { deskProblem, type Problem } from "./problem.ts";

/**
 * Whether the search index holds exactly the words of the current texts. FTS5 tokenizes every text again and compares;
 * it counts that as writing, so that other writers wait meanwhile.
 */
export function findSearchProblem(db: Database, rebuilt: Database): Problem | null {
  try {
    db.transaction(() => {
      db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    }).immediate();
    return null;
  } catch (error) {
    const isFound = error instanceof Connection.SqliteError && error.code.startsWith("SQLITE_CORRUPT");
    if (!isFound) throw error;
    const article = findArticleOfDifference(db, rebuilt);
    const of = article === null ? "" : `: article "${article}" is not found by its own words`;
    return deskProblem(`The search index is not what the texts make${of}.`);
  }
}

type Place = readonly [term: string, document: number, column: string, offset: number];

/** Walks both indexes, term by term; the first place that only one of them has names the article. */
function findArticleOfDifference(db: Database, rebuilt: Database): string | null {
  const [live, made] = [iteratePlaces(db), iteratePlaces(rebuilt)];
  try {
    for (;;) {
      const [has, should] = [live.next(), made.next()];
      if (has.done && should.done) return null;
      const [place, wanted] = [has.done ? null : has.value, should.done ? null : should.value];
      if (String(place) === String(wanted)) continue;
      const number = (wanted ?? place)?.[1] ?? 0;
      const sql = "SELECT id FROM articles WHERE number = ?";
      return rebuilt.prepare<[number], string>(sql).pluck().get(number) ?? null;
    }
  } catch {
    return null;
  } finally {
    live.return?.();
    made.return?.();
  }
}

function iteratePlaces(db: Database): IterableIterator<Place> {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.searchPlaces USING fts5vocab (main, search, instance)");
  const sql = `SELECT term, doc, col, "offset" FROM temp.searchPlaces`;
  return db.prepare<[], Place>(sql).raw().iterate();
}
