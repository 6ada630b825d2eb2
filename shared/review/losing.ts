import type { Claim, LostClaim } from "../words/claim.ts";
import type { Carrying, StandingWords } from "./carrying.ts";

/**
 * The claims of a carried check that are lost: on which a person left words, or which a person added, and which have
 * neither kept their id nor a certain successor (`placed` have). Those that were lost before stay so until they are settled;
 * the mended ones stay listed.
 */
export function lostClaims(
  carrying: Pick<Carrying, "previous" | "standing" | "hash" | "text" | "mender">,
  placed: ReadonlySet<Claim>,
): readonly LostClaim[] {
  const { previous, standing, hash } = carrying;
  if (previous === null) return [];
  const wordsOn = new Map(standing.map((words) => [words.claim, words]));
  const stillLost = previous.record.lost.filter(
    ({ id, mended }) => mended === true || wordsOn.get(id)?.isSettled === false,
  );
  const nowLost = previous.record.claims
    .filter((claim) => !placed.has(claim))
    .map((claim) => {
      const id = originOf(claim, standing);
      const words = previous.text.slice(claim.start, claim.end);
      const isAdded = claim.shape?.how === "added";
      const isGone = isMended(claim, words, wordsOn.get(id), carrying);
      return {
        id,
        words,
        since: hash,
        ...(isAdded && { added: true as const }),
        ...(isGone && { mended: true as const }),
      };
    })
    .filter((lost) => "added" in lost || wordsOn.get(lost.id)?.hasWords === true);
  const known = new Set(stillLost.map(({ id }) => id));
  return [...stillLost, ...nowLost.filter(({ id }) => !known.has(id))];
}

/** Whether an edit is the answer to what was said of a claim: its very words are gone, by the hand of whom that is left to. */
function isMended(
  { shape }: Claim,
  words: string,
  said: StandingWords | undefined,
  { text, mender = null }: Pick<Carrying, "text" | "mender">,
): boolean {
  if (mender === null || text.includes(words)) return false;
  if (said?.mender === "anyone") return true;
  const isOwn = shape?.how !== "added" || shape.person === mender;
  return isOwn && (said === undefined || said.mender === mender);
}

/** An earlier claim on which nobody left anything passes on whose place it took itself. */
export function originOf(claim: Claim, standing: readonly StandingWords[]): string {
  const hasAny = (id: string): boolean => standing.some((words) => words.claim === id);
  return claim.follows !== null && !hasAny(claim.id) && hasAny(claim.follows) ? claim.follows : claim.id;
}
