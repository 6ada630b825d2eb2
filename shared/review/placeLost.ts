import type { ReviewClaim } from "../api/answers.ts";
import { quoteClaim } from "./naming.ts";
import { claimChanges, type CheckRecord } from "../words/claim.ts";

/** Why a lost claim cannot be put on this claim, in one sentence; null where it can. */
export function refusalOfPlacing({ words, before }: ReviewClaim): string | null {
  if (before === null) return null;
  return `${quoteClaim({ words })} stands in the place of an earlier claim already; judge it first, then put the lost claim on it.`;
}

/** The check in which a claim takes the place of a lost one. */
export function placeLost(record: CheckRecord, lost: string, at: string): CheckRecord {
  return {
    ...record,
    claims: record.claims.map((claim) => {
      if (claim.id !== at) return claim;
      const changes = claimChanges.filter((one) => one === "sentence" || claim.changes.includes(one));
      return { ...claim, follows: lost, changes };
    }),
    lost: record.lost.filter(({ id }) => id !== lost),
  };
}
