import type { Word } from "../../text/words.ts";

/** Whether two lemmas stand within so many words of each other anywhere in the sources, on either side. */
export type Nearness = (one: string, other: string, reach: number) => boolean;

/** A lemma with more places than this has its neighbours noted once; the places of others are walked each time. */
const mostWalked = 500;

/**
 * Tells which lemmas stand near each other. However often two words stand in the sources, an answer costs few steps, and all
 * that is noted is no more than a few words for each word of the sources.
 */
export function createNearness(
  words: readonly Word[],
  lemmas: ReadonlyMap<string, readonly number[]>,
): Nearness {
  const noted = new Map<string, ReadonlySet<string>>();
  const neighboursOf = (lemma: string, places: readonly number[], reach: number): ReadonlySet<string> => {
    const key = `${reach} ${lemma}`;
    const before = noted.get(key);
    if (before !== undefined) return before;
    const neighbours = findNeighbours(words, places, reach);
    noted.set(key, neighbours);
    return neighbours;
  };
  return (one, other, reach) => {
    const [left, right] = [lemmas.get(one), lemmas.get(other)];
    if (left === undefined || right === undefined) return false;
    const [rarer, few, many, commoner] =
      left.length <= right.length ? [one, left, right, other] : [other, right, left, one];
    return few.length <= mostWalked
      ? comeNear(few, many, reach)
      : neighboursOf(rarer, few, reach).has(commoner);
  };
}

function findNeighbours(
  words: readonly Word[],
  places: readonly number[],
  reach: number,
): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (const place of places)
    for (let at = Math.max(0, place - reach); at <= Math.min(words.length - 1, place + reach); at++)
      if (at !== place) neighbours.add(words[at]!.lemma);
  return neighbours;
}

/** Whether a place of one list is within reach of another place of the other; both lists ascend. */
function comeNear(few: readonly number[], many: readonly number[], reach: number): boolean {
  let at = 0;
  for (const place of few) {
    at = firstFrom(many, place - reach, at);
    const near = many[at] === place ? many[at + 1] : many[at];
    if (near !== undefined && near <= place + reach) return true;
  }
  return false;
}

/** The first number, from an index on, of a place that is not before `least`: in ever longer steps, then by halves. */
function firstFrom(places: readonly number[], least: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < places.length && places[low + step]! < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(places.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
