import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import Connection, { type Database } from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";
import { migrate } from "./migrate.ts";
import { migrations as released } from "./migrations/migrations.ts";
import { setPragmas } from "./pragmas.ts";
import { explainTrouble } from "./trouble.ts";
import { tryAgain } from "./tryAgain.ts";

/** Says that a file is a desk: `PRAGMA application_id`, "Stet" in ASCII. */
const applicationId = 0x53746574;

/**
 * Opens a desk file, or makes one where there is none: pragmas set and read back, migrations run (after a copy of the
 * old file). Waits a few seconds for another process that makes or opens the same file. Throws `Refusal` for a file that
 * is no desk, is of a newer Stet, or cannot be opened safely; such a file is left as it was.
 */
export function openDatabase(file: string, migrations: readonly string[] = released): Database {
  try {
    return tryAgain(() => openOnce(file, migrations));
  } catch (error) {
    throw explainTrouble(error, file);
  }
}

function openOnce(file: string, migrations: readonly string[]): Database {
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

/** Another connection to a desk that is open already. Throws `Refusal` where its file is gone or cannot be opened. */
export function connectAgain(db: Database): Database {
  const other = connect(db.name, true);
  try {
    setPragmas(other, db.name);
    return other;
  } catch (error) {
    other.close();
    throw explainTrouble(error, db.name);
  }
}

function connect(file: string, fileMustExist = false): Database {
  try {
    if (!fileMustExist) mkdirSync(dirname(file), { recursive: true });
    return new Connection(file, { timeout: 5000, fileMustExist });
  } catch {
    const sentence = `"${basename(file)}" cannot be opened: allow reading and writing in ${dirname(file)}.`;
    throw new Refusal("input", sentence);
  }
}

function refuseUnlessDesk(db: Database, file: string): void {
  const id = db.pragma("application_id", { simple: true });
  // Another process may have made the file just now, and may not have made its tables yet.
  const tables = db.prepare<[], number>("SELECT count(*) FROM sqlite_schema").pluck().get();
  if (id === applicationId || tables === 0) return;
  throw new Refusal("input", `"${basename(file)}" is not a Stet desk: choose a file that Stet made.`);
}

function refuseNewer(db: Database, file: string, known: number): void {
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version <= known) return;
  const made = `was written by a newer Stet (desk version ${version}, this Stet knows ${known})`;
  throw new Refusal("input", `"${basename(file)}" ${made}: update Stet to open it.`);
}
