import type { Review, ReviewClaim } from "../api/answers.ts";
import { quoteClaim } from "./naming.ts";
import { claimChanges, type CheckRecord } from "../words/claim.ts";

type Lost = Pick<Review["lost"][number], "judgement">;

/** Why a lost claim cannot be put on this claim, in one sentence; null where it can. */
export function refusalOfPlacing({ words, before, judgement }: ReviewClaim, lost: Lost): string | null {
  if (isQuery(lost))
    return judgement === null
      ? null
      : `${quoteClaim({ words })} has a verdict already; take that back first, then put the query on it.`;
  if (before === null) return null;
  return `${quoteClaim({ words })} stands in the place of an earlier claim already; judge it first, then put the lost claim on it.`;
}

/** A query stands where it is put: it is asked of these words now. Another verdict was on other words: it is only shown there. */
export function isQuery({ judgement }: Lost): boolean {
  return judgement?.verdict === "query";
}

/** Why a lost claim cannot be taken off the claim that it was put on, in one sentence; null where it can. */
export function refusalOfTakingOff(
  { words, judgement, waiver }: Pick<ReviewClaim, "words" | "judgement" | "waiver">,
  wasQuery: boolean,
): string | null {
  if (waiver !== null)
    return `${quoteClaim({ words })} was let stand since; take that back first, then the lost claim.`;
  if (wasQuery ? isQuery({ judgement }) : judgement === null) return null;
  return `${quoteClaim({ words })} was judged since; take that back first, then the lost claim.`;
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

/** The check in which a lost claim is lost again that was put on a claim; `before` is the check in which it was lost, `put` the claim that it was put on there. */
export function takeOffLost(
  record: CheckRecord,
  before: CheckRecord,
  { lost, put, at }: { readonly lost: string; readonly put: string; readonly at: string },
): CheckRecord {
  const { follows = null, changes = [] } = before.claims.find(({ id }) => id === put) ?? {};
  return {
    ...record,
    claims: record.claims.map((claim) => (claim.id === at ? { ...claim, follows, changes } : claim)),
    lost: [...record.lost, ...before.lost.filter(({ id }) => id === lost)],
  };
}
