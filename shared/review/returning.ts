import type { CheckedClaim, CheckRecord, EarlierClaim } from "../words/claim.ts";
import type { Evidence } from "../words/finding.ts";
import { changesOf } from "./sameness.ts";

/** A check in which earlier claims may stand again. */
export type Returning = {
  readonly earlier: readonly EarlierClaim[];
  /** The claims that have not kept an id. */
  readonly fresh: readonly CheckedClaim[];
  readonly text: string;
  readonly sources: CheckRecord["sources"];
  /** The passages that the verdict on a claim rests on. */
  readonly judged: (claim: string) => readonly Evidence[];
};

/**
 * The earlier claims whose sentence has come back, by undoing, restoring or writing it again: by the same rule by which a
 * claim keeps its id, its sentence is identical and stands once, its evidence is unchanged and no finding is new.
 */
export function findReturning(returning: Returning): ReadonlyMap<CheckedClaim, EarlierClaim> {
  const { earlier, fresh, text, sources, judged } = returning;
  const found = new Map<CheckedClaim, EarlierClaim>();
  for (const candidate of earlier) {
    const at = text.indexOf(candidate.sentence);
    if (candidate.sentence === "" || at < 0 || text.includes(candidate.sentence, at + 1)) continue;
    const [claim, ...twins] = fresh.filter((one) => isSameClaim(one, candidate, at));
    if (claim === undefined || twins.length > 0 || found.has(claim)) continue;
    const changes = changesOf(candidate, { claim, sources }, judged(candidate.claim.id));
    if (changes.length === 0) found.set(claim, candidate);
  }
  return found;
}

function isSameClaim(claim: CheckedClaim, { claim: earlier, sentence }: EarlierClaim, at: number): boolean {
  return (
    claim.kind === earlier.kind &&
    claim.sentence.start === at &&
    claim.sentence.end === at + sentence.length &&
    claim.start - at === earlier.start - earlier.sentence.start &&
    claim.end - claim.start === earlier.end - earlier.start
  );
}
