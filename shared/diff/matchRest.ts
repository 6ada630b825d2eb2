import { leastSimilarity, pairSimilar, similarityOf } from "../anchors/similarity.ts";
import { keepOrder, type Pair } from "./alignUnits.ts";
import type { Unit } from "./units.ts";

/** A unit that is left: its words, its place, and the gap that it stands in. */
type Left = { readonly words: string; readonly at: number; readonly gap: number };

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
  const gaps = { before: gapsOf(exact, "before"), after: gapsOf(exact, "after") };
  const left = leftOver(old, gaps.before);
  const fresh = leftOver(now, gaps.after);
  const alone = pairAlone(left, fresh);
  const taken = new Set(alone.flat());
  const others = pairSimilar(
    left.filter((one) => !taken.has(one)),
    fresh.filter((one) => !taken.has(one)),
  );
  const inPlace = [...alone, ...others.filter(([one, other]) => one.gap === other.gap)].map(pairOf);
  const chain = keepOrder(inPlace.toSorted((one, other) => one.before - other.before));
  const moved = others.filter(([one, other]) => one.gap !== other.gap).map(pairOf);
  return { chain, moves: numberMoves(old, now, moved) };
}

const pairOf = ([{ at: before }, { at: after }]: readonly [Left, Left]): Pair => ({ before, after });

/** Tells in which gap between exact pairs a unit stands; null for a unit that is itself one of a pair. */
function gapsOf(exact: readonly Pair[], side: keyof Pair): (at: number) => number | null {
  const matched = new Map(exact.map((pair, index) => [pair[side], index]));
  const ends = exact.map((pair) => pair[side]);
  return (at) => (matched.has(at) ? null : lowerBound(ends, at));
}

function leftOver(units: readonly Unit[], gapOf: (at: number) => number | null): readonly Left[] {
  return units.flatMap(({ key }, at) => {
    const gap = gapOf(at);
    // Of single words nobody can say what they have become.
    return gap === null || !/\s/u.test(key) ? [] : [{ words: key, at, gap }];
  });
}

/** Most edits leave one sentence on each side of a gap: where these are similar, the one has become the other. */
function pairAlone(left: readonly Left[], fresh: readonly Left[]): readonly (readonly [Left, Left])[] {
  const here = Map.groupBy(fresh, ({ gap }) => gap);
  return [...Map.groupBy(left, ({ gap }) => gap)].flatMap(([gap, [one, ...more]]) => {
    const [other, ...rest] = here.get(gap) ?? [];
    if (one === undefined || other === undefined || more.length + rest.length > 0) return [];
    return similarityOf(one.words, other.words) >= leastSimilarity ? [[one, other] as const] : [];
  });
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
