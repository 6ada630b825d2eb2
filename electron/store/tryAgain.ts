import Connection from "better-sqlite3";

/** Milliseconds that are waited for another process, as long as `busy_timeout` waits within a transaction. */
const patience = 5000;

/**
 * Does `work`, and again while another process stands in its way, for at most five seconds; throws what `work` threw
 * last. Changing the journal mode of a file that somebody else opens at the same moment fails at once as busy (SQLite
 * asks no busy handler then), and has been seen to fail as a disk error. `work` must leave nothing behind when it throws.
 */
export function tryAgain<Result>(work: () => Result): Result {
  const end = Date.now() + patience;
  for (let pause = 5; ; pause *= 2) {
    try {
      return work();
    } catch (error) {
      if (!isPassing(error) || Date.now() + pause > end) throw error;
      sleep(pause);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Connection.SqliteError)) return false;
  return error.code.startsWith("SQLITE_BUSY") || error.code.startsWith("SQLITE_IOERR");
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
