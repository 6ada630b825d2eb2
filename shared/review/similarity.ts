/** Below this share of common words two sentences are different sentences. */
const leastSimilarity = 0.5;
/** How much more similar than the next best a pair must be, on both sides. */
const clearMargin = 0.15;
/** A word in more sentences than this says nothing about which of them is meant. */
const commonWord = 50;

type Worded = { readonly words: string };
type Best = { readonly item: number; readonly score: number; readonly next: number };

/**
 * Pairs each sentence of one list with the sentence of the other that it has become: each must be the other's most similar,
 * by a clear margin over the next. The similarity is the Dice coefficient of the words (twice the common ones over all).
 */
export function pairSimilar<Old extends Worded, Fresh extends Worded>(
  old: readonly Old[],
  fresh: readonly Fresh[],
): readonly (readonly [Old, Fresh])[] {
  const oldBags = old.map(bagOf);
  const freshBags = fresh.map(bagOf);
  const forwards = bestOf(oldBags, freshBags);
  const backwards = bestOf(freshBags, oldBags);
  return old.flatMap((item, index): (readonly [Old, Fresh])[] => {
    const best = forwards[index];
    const partner = best === undefined || best === null ? undefined : fresh[best.item];
    if (best === undefined || best === null || partner === undefined || !isClear(best)) return [];
    const back = backwards[best.item];
    return back !== undefined && back !== null && back.item === index && isClear(back)
      ? [[item, partner]]
      : [];
  });
}

function isClear({ score, next }: Best): boolean {
  return score >= leastSimilarity && score - next >= clearMargin;
}

/** For each bag the most similar of the others and how similar the second is; null where none shares a word. */
function bestOf(bags: readonly Bag[], others: readonly Bag[]): readonly (Best | null)[] {
  const sharing = indexOf(others);
  return bags.map((bag) => {
    const candidates = new Set([...bag.counts.keys()].flatMap((word) => sharing.get(word) ?? []));
    const scored = [...candidates]
      .map((item) => ({ item, score: similarity(bag, others[item] ?? emptyBag) }))
      .toSorted((one, other) => other.score - one.score);
    const [best, second] = scored;
    return best === undefined ? null : { ...best, next: second?.score ?? 0 };
  });
}

type Bag = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

const emptyBag: Bag = { size: 0, counts: new Map() };

function bagOf({ words }: Worded): Bag {
  const counts = new Map<string, number>();
  const tokens = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { size: tokens.length, counts };
}

function similarity(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

function indexOf(bags: readonly Bag[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, bag] of bags.entries())
    for (const word of bag.counts.keys()) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [index]);
      else list.push(index);
    }
  for (const [word, list] of places) if (list.length > commonWord) places.delete(word);
  return places;
}
