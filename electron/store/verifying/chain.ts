import { isUtf8 } from "node:buffer";
import type { Database } from "better-sqlite3";
import { findLinkProblem, hashEntry, type ChainHead } from "../../../shared/history/chain.ts";
import type { Entry } from "../../../shared/history/entry.ts";
import type { JsonValue } from "../../../shared/words/span.ts";
import { hashText } from "../texts.ts";
import { runSteps, type Steps } from "../steps.ts";
import { entryProblem, type Problem } from "./problem.ts";

/** How far the chains hold: `entries` are sound, and the one after them has the problem, where there is one. */
export type ChainProof = {
  readonly entries: number;
  readonly heads: ReadonlyMap<string, ChainHead>;
  readonly problem: Problem | null;
};

type Row = readonly [position: number, device: string, sequence: number, bytes: Buffer, hash: string];

/**
 * Proves every device's chain in the order of the log, and stops at the first wrong entry: stored bytes hash to the stored
 * hash, agree with their columns, belong to this desk, and follow the device's entry before. That they are canonical and
 * of the format is left to who reads them (`rebuildViews`).
 */
export function verifyChain(db: Database): ChainProof {
  return runSteps(verifyChainInSteps(db));
}

/** The same, an entry a step. */
export function* verifyChainInSteps(db: Database): Steps<ChainProof> {
  const heads = new Map<string, ChainHead>();
  const rows = db
    .prepare<[], Row>("SELECT position, device, sequence, bytes, hash FROM log ORDER BY position")
    .raw()
    .iterate();
  let entries = 0;
  let desk: string | null = null;
  for (const row of rows) {
    const [position, device, sequence, bytes, name] = row;
    const entry = readBytes(bytes, name);
    const what =
      typeof entry === "string"
        ? entry
        : (findColumnProblem(entry, row) ??
          findDeskProblem(entry, (desk ??= entry.desk), position, entries) ??
          findLinkProblem(heads.get(device) ?? null, entry));
    if (what !== null) return { entries, heads, problem: entryProblem({ device, sequence }, what) };
    heads.set(device, { device, sequence, hash: name });
    entries++;
    yield;
  }
  return { entries, heads, problem: null };
}

function readBytes(bytes: Buffer, name: string): Entry | string {
  if (!isUtf8(bytes)) return "its bytes are no UTF-8";
  const json = bytes.toString("utf8");
  if (hashEntry(json, hashText) !== name) return "its bytes are not what its hash says";
  try {
    const value = JSON.parse(json) as JsonValue;
    if (typeof value !== "object" || value === null) return "its bytes are no entry";
    return value as unknown as Entry;
  } catch {
    return "its bytes are no JSON";
  }
}

function findColumnProblem(entry: Entry, [, device, sequence]: Row): string | null {
  if (entry.format !== "log/1") return "its format is not log/1";
  if (entry.device !== device || entry.sequence !== sequence)
    return "it was stored under another place than its own";
  return null;
}

function findDeskProblem(entry: Entry, desk: string, position: number, before: number): string | null {
  if (before === 0 && entry.kind !== "desk_created")
    return "the log does not begin with the creation of a desk";
  if (entry.desk !== desk) return "it belongs to another desk";
  if (position !== before + 1) return "an entry before it is missing";
  return null;
}
