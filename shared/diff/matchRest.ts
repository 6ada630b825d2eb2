import { pairSimilar, similarityOf } from "../anchors/similarity.ts";
import { keepOrder, type Pair } from "./alignUnits.ts";
import type { Unit } from "./units.ts";

type Indexed = { readonly words: string; readonly at: number };

/** What has become of a sentence that moved is told only where most of its words went along. */
const leastMoved = 0.7;
const fewestMoved = 4;

/** The number of its move, for every unit that moved. */
export type Moves = ReadonlyMap<Unit, number>;

/** Matches the units that `exact` leaves: those that have become another in their place, and those that moved. */
export function matchRest(
  old: readonly Unit[],
  now: readonly Unit[],
  exact: readonly Pair[],
): { readonly chain: readonly Pair[]; readonly moves: Moves } {
  const gapOf = (side: keyof Pair) => {
    const ends = exact.map((pair) => pair[side]);
    return (at: number): number => lowerBound(ends, at);
  };
  const [oldGap, nowGap] = [gapOf("before"), gapOf("after")];
  const left = leftOver(old, exact, "before");
  const fresh = leftOver(now, exact, "after");
  const pairs = pairSimilar(left, fresh).map(([one, other]): Pair => ({ before: one.at, after: other.at }));
  const inPlace = pairs.filter((pair) => oldGap(pair.before) === nowGap(pair.after));
  const chain = keepOrder(inPlace);
  const stay = new Set(chain);
  return {
    chain,
    moves: numberMoves(
      old,
      now,
      pairs.filter((pair) => !stay.has(pair)),
    ),
  };
}

function leftOver(units: readonly Unit[], exact: readonly Pair[], side: keyof Pair): readonly Indexed[] {
  const matched = new Set(exact.map((pair) => pair[side]));
  return units.flatMap(({ key }, at) => (matched.has(at) ? [] : [{ words: key, at }]));
}

/** Sentences that moved together are one move. */
function numberMoves(old: readonly Unit[], now: readonly Unit[], pairs: readonly Pair[]): Moves {
  const moves = new Map<Unit, number>();
  let [number, last]: [number, Pair] = [0, { before: -2, after: -2 }];
  for (const pair of pairs) {
    const [gone, come] = [old[pair.before], now[pair.after]];
    if (gone === undefined || come === undefined || !isMove(gone, come)) continue;
    if (pair.before !== last.before + 1 || pair.after !== last.after + 1) number += 1;
    moves.set(gone, number).set(come, number);
    last = pair;
  }
  return moves;
}

function isMove({ key: gone }: Unit, { key: come }: Unit): boolean {
  return gone.split(/\s+/u).length >= fewestMoved && similarityOf(gone, come) >= leastMoved;
}

/** How many of the ascending numbers are smaller. */
function lowerBound(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
