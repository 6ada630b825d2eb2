import type { Claim, LostClaim } from "../words/claim.ts";
import type { Carrying, StandingWords } from "./carrying.ts";

/**
 * The claims of a carried check that are lost: on which a person left words, or which a person added, and which have
 * neither kept their id nor a certain successor (`placed` have). Those that were lost before stay so until they are settled.
 */
export function lostClaims(
  { previous, standing, hash }: Pick<Carrying, "previous" | "standing" | "hash">,
  placed: ReadonlySet<Claim>,
): readonly LostClaim[] {
  if (previous === null) return [];
  const wordsOn = new Map(standing.map((words) => [words.claim, words]));
  const stillLost = previous.record.lost.filter(({ id }) => wordsOn.get(id)?.isSettled === false);
  const nowLost = previous.record.claims
    .filter((claim) => !placed.has(claim))
    .map((claim) => ({
      id: originOf(claim, standing),
      words: previous.text.slice(claim.start, claim.end),
      since: hash,
      ...(claim.shape?.how === "added" && { added: true as const }),
    }))
    .filter((lost) => "added" in lost || wordsOn.get(lost.id)?.hasWords === true);
  const known = new Set(stillLost.map(({ id }) => id));
  return [...stillLost, ...nowLost.filter(({ id }) => !known.has(id))];
}

/** An earlier claim on which nobody left anything passes on whose place it took itself. */
export function originOf(claim: Claim, standing: readonly StandingWords[]): string {
  const hasAny = (id: string): boolean => standing.some((words) => words.claim === id);
  return claim.follows !== null && !hasAny(claim.id) && hasAny(claim.follows) ? claim.follows : claim.id;
}
