import type { Database } from "better-sqlite3";
import type { Proved, VerifyAnswer } from "../../shared/api/historyAnswers.ts";
import type { ChainHead } from "../../shared/history/chain.ts";
import { countEntries } from "./log.ts";
import { createEmptyDesk, rebuildViewsInSteps, UnusableEntry } from "./rebuild.ts";
import { inOneTransaction, runSteps, type Steps } from "./steps.ts";
import { explainTrouble } from "./trouble.ts";
import { verifyChainInSteps } from "./verifying/chain.ts";
import { deskProblem, entryProblem, type Problem } from "./verifying/problem.ts";
import { findSchemaProblem } from "./verifying/schema.ts";
import { findSearchProblem } from "./verifying/search.ts";
import { findTextProblem, verifyTexts } from "./verifying/texts.ts";
import { findViewProblemInSteps } from "./verifying/views.ts";

/** Entries that a witness outside the desk knows to be in its log: an export or a backup carries one. */
export type Witness = { readonly heads?: readonly ChainHead[] };

/**
 * Proves a desk: every chain of the log, every text that is named, the schema, and the views, made anew from log and
 * texts. Answers with the first wrong entry in the order of the log, before anything else that is wrong. That the end
 * of a log was cut off (and its views with it) is seen only against a witness.
 */
export function verifyDesk(db: Database, witness: Witness = {}): VerifyAnswer {
  return runSteps(verifyInSteps(db, witness));
}

/** The same in steps, on a connection that nothing else uses meanwhile. */
export function* verifyInSteps(db: Database, witness: Witness): Steps<VerifyAnswer, Proved | undefined> {
  const rebuilt = createEmptyDesk();
  try {
    const schema = findSchemaProblem(db, rebuilt);
    const proof = yield* proveSnapshot(db, rebuilt, schema, witness);
    const problem = proof.problem ?? findSearchProblem(db, rebuilt);
    const { entries, texts } = proof;
    return {
      ok: problem === null,
      entries,
      texts,
      problem: problem?.sentence ?? null,
      firstWrong: problem?.entry ?? null,
    };
  } catch (error) {
    throw explainTrouble(error, db.name);
  } finally {
    rebuilt.close();
  }
}

type Proof = { readonly entries: number; readonly texts: number; readonly problem: Problem | null };

/** All but the search index, on one snapshot: other processes may go on acting meanwhile. */
function* proveSnapshot(
  db: Database,
  rebuilt: Database,
  schema: Problem | null,
  witness: Witness,
): Steps<Proof, Proved | undefined> {
  try {
    return yield* inOneTransaction(db, function* (): Steps<Proof, Proved | undefined> {
      yield { done: 0, total: countEntries(db) };
      const chain = yield* verifyChainInSteps(db);
      const { texts, damaged } = yield* verifyTexts(db);
      const problem =
        (yield* findEntryProblem(db, rebuilt, chain.entries, damaged)) ??
        chain.problem ??
        findWitnessProblem(db, witness) ??
        findStrayProblem(damaged) ??
        schema ??
        (yield* findViewProblemInSteps(db, rebuilt));
      return { entries: chain.entries, texts, problem };
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { entries: 0, texts: 0, problem: schema ?? deskProblem(`The desk cannot be read: ${message}.`) };
  }
}

/** Reads, checks and applies the entries whose chain holds, so that the first one that cannot be used is found. */
function* findEntryProblem(
  db: Database,
  rebuilt: Database,
  entries: number,
  damaged: ReadonlySet<string>,
): Steps<Problem | null, Proved> {
  const seen = new Set<string>();
  let done = 0;
  try {
    for (const { entry } of rebuildViewsInSteps(db, rebuilt, entries)) {
      const problem = findTextProblem(db, entry, damaged, seen);
      if (problem !== null) return entryProblem(entry, problem);
      yield { done: ++done, total: entries };
    }
    return null;
  } catch (error) {
    if (error instanceof UnusableEntry) return entryProblem(error, error.message);
    throw error;
  }
}

function findWitnessProblem(db: Database, { heads = [] }: Witness): Problem | null {
  const find = db
    .prepare<[string, number], string>("SELECT hash FROM log WHERE device = ? AND sequence = ?")
    .pluck();
  for (const { device, sequence, hash } of heads) {
    const has = find.get(device, sequence);
    if (has === undefined)
      return deskProblem(
        `The log was shortened: entry ${sequence} of device ${device}, which a witness knows, is missing.`,
      );
    if (has !== hash) return entryProblem({ device, sequence }, "a witness knows another entry in its place");
  }
  return null;
}

function findStrayProblem(damaged: ReadonlySet<string>): Problem | null {
  const [hash] = damaged;
  return hash === undefined ? null : deskProblem(`The text ${hash}, which no entry names, was changed.`);
}
