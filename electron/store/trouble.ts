import { basename } from "node:path";
import Connection from "better-sqlite3";
import { Refusal } from "../../shared/api/api.ts";

const troubles: readonly (readonly [code: string, sentence: (file: string) => string])[] = [
  ["SQLITE_BUSY", (file) => `"${file}" is busy with another program's work; nothing was saved: try again.`],
  [
    "SQLITE_FULL",
    (file) => `The disk with "${file}" is full; nothing was saved: free some space, then try again.`,
  ],
  ["SQLITE_READONLY", (file) => `"${file}" is write-protected; nothing was saved: allow writing to it.`],
  ["SQLITE_CANTOPEN", (file) => `"${file}" cannot be opened: allow reading and writing it and its folder.`],
  ["SQLITE_IOERR", (file) => `"${file}" could not be read or written; nothing was saved: check its disk.`],
  ["SQLITE_CORRUPT", (file) => `"${file}" is damaged; nothing was saved: keep it, and open a backup of it.`],
  ["SQLITE_NOTADB", (file) => `"${file}" is not a Stet desk: choose a file that Stet made.`],
];

/** What SQLite threw over a file, as a `Refusal` that a person can act on, with the error as its cause; anything else as it is. */
export function explainTrouble(error: unknown, file: string): unknown {
  if (!(error instanceof Connection.SqliteError)) return error;
  const trouble = troubles.find(([code]) => error.code.startsWith(code));
  if (trouble === undefined) return error;
  // A wrong file is bad input; the rest may go by itself or by somebody's help.
  const kind = trouble[0] === "SQLITE_NOTADB" ? "input" : "refused";
  return new Refusal(kind, trouble[1](basename(file)), { cause: error });
}
