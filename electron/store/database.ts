import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import Connection, { type Database } from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";
import { migrate } from "./migrate.ts";
import { migrations as released } from "./migrations/migrations.ts";
import { setPragmas } from "./pragmas.ts";

/** Says that a file is a desk: `PRAGMA application_id`, "Stet" in ASCII. */
const applicationId = 0x53746574;

/**
 * Opens a desk file, or makes one where there is none: pragmas set and read back, migrations run (after a copy of the
 * old file). Throws `Refusal` for a file that is no desk, is of a newer Stet, or cannot be opened safely.
 */
export function openDatabase(file: string, migrations: readonly string[] = released): Database {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file) || statSync(file).size === 0;
  const db = connect(file);
  try {
    if (!isNew) refuseUnlessDesk(db, file);
    refuseNewer(db, file, migrations.length);
    setPragmas(db, file);
    migrate(db, file, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function connect(file: string): Database {
  try {
    return new Connection(file, { timeout: 5000 });
  } catch {
    throw new Refusal(
      "input",
      `"${basename(file)}" cannot be opened: check that ${dirname(file)} can be read and written.`,
    );
  }
}

function refuseUnlessDesk(db: Database, file: string): void {
  try {
    const id = db.pragma("application_id", { simple: true });
    // Another process may have made the file just now, and may not have made its tables yet.
    const tables = db.prepare<[], number>("SELECT count(*) FROM sqlite_schema").pluck().get();
    if (id === applicationId || tables === 0) return;
  } catch (error) {
    const isSqlite = !(error instanceof Connection.SqliteError && error.code === "SQLITE_NOTADB");
    if (isSqlite) throw error;
  }
  throw new Refusal("input", `"${basename(file)}" is not a Stet desk: choose a file that Stet made.`);
}

function refuseNewer(db: Database, file: string, known: number): void {
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version <= known) return;
  throw new Refusal(
    "input",
    `"${basename(file)}" was written by a newer Stet (desk version ${version}, this Stet knows ${known}): update Stet to open it.`,
  );
}
