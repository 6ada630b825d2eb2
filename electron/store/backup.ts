import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Connection, { type Database } from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";
import { flush } from "./flush.ts";
import { verifyChain } from "./verifying/chain.ts";

/**
 * Writes a consistent copy of a desk that may be in use: copied under a temporary name beside `file`, opened and its chain
 * proved, flushed, then renamed. Throws `Refusal` where `file` is already there or cannot be written.
 */
export async function backUpDesk(db: Database, file: string): Promise<void> {
  const name = basename(file);
  if (existsSync(file)) {
    const same = resolve(file) === resolve(db.name) ? "is the desk itself" : "is already there";
    throw new Refusal("refused", `"${name}" ${same}: choose another name for the backup.`);
  }
  if (!existsSync(dirname(file)))
    throw new Refusal(
      "input",
      `"${name}" was not written: there is no folder ${dirname(file)}; choose another.`,
    );
  const unfinished = join(dirname(file), `.${name}.${process.pid}.part`);
  try {
    // A thousand pages at a time: the desk stays usable meanwhile.
    await db.backup(unfinished, { progress: () => 1000 });
    proveCopy(unfinished, name);
    flush(unfinished);
    renameSync(unfinished, file);
    flush(dirname(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      "input",
      `"${name}" could not be written in ${dirname(file)} (${message}): choose another folder.`,
    );
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${unfinished}${ending}`, { force: true });
  }
}

function proveCopy(copy: string, name: string): void {
  const db = new Connection(copy);
  try {
    // The copy says that it is in WAL mode; as one plain file it can be moved without losing anything.
    db.pragma("journal_mode = DELETE");
    const { problem } = verifyChain(db);
    if (problem !== null)
      throw new Refusal("refused", `"${name}" was not kept, its log is wrong: ${problem.sentence}`);
  } finally {
    db.close();
  }
}
