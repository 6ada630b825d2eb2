import type { Database } from "better-sqlite3";
import { policySchema, type Policy } from "../../../shared/words/policy.ts";
import type { TextHash } from "../../../shared/words/span.ts";
import { prepare } from "../statement.ts";
import { getText } from "../texts.ts";
import type { PlacedEntry } from "../log.ts";
import type { Views } from "./views.ts";

export function applyPolicySet({ db }: Views, { position, entry }: PlacedEntry<"policy_set">): void {
  insertPolicy(db, position, entry.body.policy);
}

export function insertPolicy(db: Database, position: number, hash: TextHash): void {
  prepare<[number, string]>(db, "INSERT INTO policies (position, hash) VALUES (?, ?)").run(position, hash);
}

/** The policy in force and its hash. */
export function getPolicy(db: Database): { readonly policy: Policy; readonly hash: TextHash } {
  const sql = "SELECT hash FROM policies ORDER BY position DESC LIMIT 1";
  const hash = prepare<[], string>(db, sql).pluck().get();
  if (hash === undefined) throw new Error("This desk has no policy.");
  return { policy: getPolicyOf(db, hash), hash };
}

/** The hash of the policy that was in force once the entry at a position was written; null before the first. */
export function findPolicyHashAt(db: Database, position: number): TextHash | null {
  const sql = "SELECT hash FROM policies WHERE position <= ? ORDER BY position DESC LIMIT 1";
  return prepare<[number], string>(db, sql).pluck().get(position) ?? null;
}

/** The policy of that hash, which is or was in force. */
export function getPolicyOf(db: Database, hash: TextHash): Policy {
  return policySchema.parse(JSON.parse(getText(db, hash)));
}
