import { hash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { textsOf, textsOfCheck, type NamedText } from "../../../shared/history/named.ts";
import type { Entry } from "../../../shared/history/entry.ts";
import type { CheckRecord } from "../../../shared/words/claim.ts";
import type { TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import type { Steps } from "../steps.ts";
import { getText } from "../texts.ts";

/** How many texts the desk holds, and the hashes of those whose bytes are not what the hash says. */
export type TextProof = { readonly texts: number; readonly damaged: ReadonlySet<TextHash> };

/** Hashes every text of the desk, one a step. */
export function* verifyTexts(db: Database): Steps<TextProof> {
  type Row = readonly [name: string, bytes: Buffer];
  const rows = db.prepare<[], Row>("SELECT hash, bytes FROM texts").raw().iterate();
  const damaged = new Set<TextHash>();
  let texts = 0;
  for (const [name, bytes] of rows) {
    texts++;
    if (hash("sha256", bytes, "hex") !== name) damaged.add(name);
    yield;
  }
  return { texts, damaged };
}

/**
 * What is wrong with the texts that an entry, or a check that it names, names; null where all are there and whole.
 * `seen` remembers what was looked at, so that a check or a source that many entries name is read once.
 */
export function findTextProblem(
  db: Database,
  entry: Entry,
  damaged: ReadonlySet<TextHash>,
  seen: Set<TextHash>,
): string | null {
  for (const named of textsOf(entry)) {
    if (seen.has(named.hash)) continue;
    const problem = findNamedProblem(db, named, damaged) ?? findCheckProblem(db, entry, named.hash, damaged);
    if (problem !== null) return problem;
    seen.add(named.hash);
  }
  return null;
}

function findNamedProblem(
  db: Database,
  { hash, what }: NamedText,
  damaged: ReadonlySet<TextHash>,
): string | null {
  if (damaged.has(hash)) return `${what} that it names (${hash}) was changed`;
  const isThere = prepare<[string], 1>(db, "SELECT 1 FROM texts WHERE hash = ?").get(hash) !== undefined;
  return isThere ? null : `${what} that it names (${hash}) is missing`;
}

function findCheckProblem(
  db: Database,
  { body }: Entry,
  hash: TextHash,
  damaged: ReadonlySet<TextHash>,
): string | null {
  if (!("check" in body) || body.check?.hash !== hash) return null;
  const texts = textsOfStoredCheck(db, hash);
  if (texts === null) return `the check that it names (${hash}) is none`;
  for (const named of texts) {
    const problem = findNamedProblem(db, named, damaged);
    if (problem !== null) return `its check names what does not hold: ${problem}`;
  }
  return null;
}

/** Null where the text is not the record of a check. */
function textsOfStoredCheck(db: Database, hash: TextHash): readonly NamedText[] | null {
  try {
    return textsOfCheck(JSON.parse(getText(db, hash)) as CheckRecord);
  } catch {
    return null;
  }
}
