import type { Unit } from "./units.ts";

/** That unit `before` of the one text and unit `after` of the other are the same, or have become one another. */
export type Pair = { readonly before: number; readonly after: number };

type Range = { readonly from: number; readonly to: number };

/**
 * The units that both texts have, in the order of both, in n log n steps however different the texts are: what is the
 * same at the ends; then what stands once on each side, the longest run of it that keeps its order; then what lies between.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open = [{ old: rangeOf(before), now: rangeOf(after) }];
  // Texts made to be difficult open one gap inside the other; after so many looks the rest counts as different.
  let looks = 20 * (before.length + after.length);
  for (let gap = open.pop(); gap !== undefined && looks > 0; gap = open.pop()) {
    looks -= gap.old.to - gap.old.from + gap.now.to - gap.now.from;
    const { old, now } = trimEnds(gap.old, gap.now, before, after, pairs);
    const anchors = keepOrder(pairUnique(old, now, before, after));
    if (anchors.length === 0) continue;
    pairs.push(...anchors);
    let [oldFrom, nowFrom] = [old.from, now.from];
    for (const { before: at, after: place } of [...anchors, { before: old.to, after: now.to }]) {
      open.push({ old: { from: oldFrom, to: at }, now: { from: nowFrom, to: place } });
      [oldFrom, nowFrom] = [at + 1, place + 1];
    }
  }
  return pairs.toSorted((one, other) => one.before - other.before);
}

const rangeOf = (units: readonly Unit[]): Range => ({ from: 0, to: units.length });

/** Pairs what is the same at both ends of a gap, and answers the gap that is left. */
function trimEnds(
  old: Range,
  now: Range,
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: Pair[],
): { readonly old: Range; readonly now: Range } {
  let [from, place] = [old.from, now.from];
  let [to, end] = [old.to, now.to];
  const isSame = (one: number, other: number): boolean => before[one]?.key === after[other]?.key;
  while (from < to && place < end && isSame(from, place)) pairs.push({ before: from++, after: place++ });
  while (from < to && place < end && isSame(to - 1, end - 1)) pairs.push({ before: --to, after: --end });
  return { old: { from, to }, now: { from: place, to: end } };
}

function pairUnique(
  old: Range,
  now: Range,
  before: readonly Unit[],
  after: readonly Unit[],
): readonly Pair[] {
  const places = placesOfUnique(after, now);
  const pairs: Pair[] = [];
  for (const [key, at] of placesOfUnique(before, old)) {
    const place = places.get(key) ?? -1;
    if (at >= 0 && place >= 0) pairs.push({ before: at, after: place });
  }
  return pairs;
}

/** Where each key stands, in order; -1 where it stands more than once. */
function placesOfUnique(units: readonly Unit[], { from, to }: Range): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const key = units[at]?.key ?? "";
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The most pairs that stand in the same order on both sides; `pairs` are in the order of `before`. */
export function keepOrder(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const kept: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.push(pairs[at] as Pair);
  return kept.toReversed();
}
