import type { Alignment, Place } from "./findEvidence.ts";

/** What a passage says in other words is carried nearly as well as by the same ones. */
const level = 0.95;

/** A run of words of a sentence by their numbers, `end` behind the last. */
export type Run = { readonly first: number; readonly end: number };

/** Where a passage, the `number`th of the alignment, says what a run does; `wordAt` is the passage's word for each of the run's. */
export type Carrier = {
  readonly number: number;
  readonly passage: number;
  readonly context: number;
  readonly wordAt: (at: number) => number;
};

/** An alignment in which each run that has a carrier stands there, as far as its words are not found already; the shares grow by them. */
export function carryPlaces<Carried extends Run>(
  alignment: Alignment,
  runs: readonly Carried[],
  findCarrier: (run: Carried) => Carrier | null,
): Alignment {
  if (runs.length === 0) return alignment;
  const places = [...alignment.places];
  const shares = [...alignment.shares];
  let { share } = alignment;
  const total = alignment.weights.reduce((sum, weight) => sum + weight, 0);
  for (const run of runs) {
    const found = findCarrier(run);
    if (found === null) continue;
    const { number, passage, context } = found;
    for (let at = run.first; at < run.end; at++) {
      if (isFound(places[at])) continue;
      const gain = (alignment.weights[at]! / total) * level * (0.7 + 0.3 * context);
      share += gain;
      shares[number]! += gain;
      places[at] = { passage, word: found.wordAt(at), level, context };
    }
  }
  return { ...alignment, places, shares: shares.map(capped), share: capped(share) };
}

/** Whether a word stands in a passage in its own words. */
export function isFound(place: Place | null | undefined): boolean {
  return place !== null && place !== undefined && place.level >= 0.75;
}

function capped(share: number): number {
  return Math.min(1, share);
}
