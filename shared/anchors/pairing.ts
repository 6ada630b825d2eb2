import type { CheckedClaim, Claim } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import { createPlacing, type PlacePassage } from "./placing.ts";
import { bareWords, type WeighClaim } from "./claimPairs.ts";
import { findPredecessors } from "./succession.ts";

/** A check to be paired with the one before it: the claims of each and their texts. */
export type Pairing = {
  readonly old: readonly Claim[];
  readonly before: string;
  readonly checked: readonly CheckedClaim[];
  readonly after: string;
  /** Claims of either check that take nobody's place, and whose place nobody takes: they can only be found again. */
  readonly aside?: ReadonlySet<CheckedClaim>;
  /** How much rests on each earlier claim; left out: nothing. */
  readonly weigh?: WeighClaim;
};

/** An earlier claim; `isSame` when it is the same words of the same sentence, `hasSameWords` also where the sentence around them changed. */
export type Predecessor = {
  readonly claim: Claim;
  readonly isSame: boolean;
  readonly hasSameWords: boolean;
};

/** For each claim of a check the earlier claim that it is, or whose place it takes; claims without one are absent. */
export function pairClaims(pairing: Pairing): ReadonlyMap<CheckedClaim, Predecessor> {
  const { old, before, checked, after, aside = new Set(), weigh = () => 0 } = pairing;
  const place = memoize(createPlacing(before, after));
  const same = findSame(old, checked, place);
  const taken = new Set(same.values());
  const moved = findPredecessors({
    old: old.filter((claim) => !taken.has(claim) && !aside.has(claim)),
    fresh: checked.filter((claim) => !same.has(claim) && !aside.has(claim)),
    before,
    after,
    place,
    known: [...same.keys()].map(({ sentence }) => sentence),
    weigh,
  });
  const pairs = new Map<CheckedClaim, Predecessor>();
  for (const [claim, predecessor] of same)
    pairs.set(claim, { claim: predecessor, isSame: true, hasSameWords: true });
  for (const [claim, predecessor] of moved)
    pairs.set(claim, {
      claim: predecessor,
      isSame: false,
      hasSameWords: wordsOf(claim, after) === wordsOf(predecessor, before),
    });
  return pairs;
}

function wordsOf({ start, end }: Span, text: string): string {
  return bareWords(text.slice(start, end));
}

/** Pairs claims that are the same words, of the same kind, of the same sentence; a claim with a twin is not paired. */
function findSame(
  old: readonly Claim[],
  checked: readonly CheckedClaim[],
  place: PlacePassage,
): ReadonlyMap<CheckedClaim, Claim> {
  const before = Map.groupBy(old, (claim) => keyOf(claim, place(claim.sentence)));
  const after = Map.groupBy(checked, (claim) => keyOf(claim, claim.sentence));
  const same = new Map<CheckedClaim, Claim>();
  for (const [key, [claim, ...twins]] of after) {
    const [candidate, ...others] = key === null ? [] : (before.get(key) ?? []);
    if (claim !== undefined && candidate !== undefined && twins.length + others.length === 0)
      same.set(claim, candidate);
  }
  return same;
}

/** A claim by its kind, the place of its sentence, and its own place in it; null where the sentence is not placed. */
function keyOf(claim: CheckedClaim, sentence: Span | null): string | null {
  if (sentence === null) return null;
  const offset = claim.start - claim.sentence.start;
  return [claim.kind, sentence.start, sentence.end, offset, claim.end - claim.start].join(" ");
}

/** Many claims share a sentence; each sentence is placed once. */
function memoize(place: PlacePassage): PlacePassage {
  const known = new Map<string, Span | null>();
  return (passage) => {
    const key = `${passage.start} ${passage.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const placed = place(passage);
    known.set(key, placed);
    return placed;
  };
}
