/** Below this share of common words two sentences are different sentences. */
export const leastSimilarity = 0.5;
/** How much more similar than the next best a pair must be, on both sides. */
export const clearMargin = 0.15;
/** A word that would compare more pairs than this says too little about which of them is meant. */
const commonWord = 100_000;

type Worded = { readonly words: string };
type Best = { readonly item: number; readonly score: number; readonly next: number };

/**
 * Pairs each sentence of one list with the sentence of the other that it has become: each must be the other's most similar,
 * by a clear margin over the next. The similarity is the Dice coefficient of the words (twice the common ones over all).
 */
export function pairSimilar<Old extends Worded, Fresh extends Worded>(
  old: readonly Old[],
  fresh: readonly Fresh[],
  least = leastSimilarity,
): readonly (readonly [Old, Fresh])[] {
  const [oldBags, freshBags] = [old.map(bagOf), fresh.map(bagOf)];
  const forwards = bestOf(oldBags, freshBags);
  const backwards = bestOf(freshBags, oldBags);
  return old.flatMap((item, index): (readonly [Old, Fresh])[] => {
    const best = forwards[index] ?? null;
    const partner = best === null ? undefined : fresh[best.item];
    if (best === null || partner === undefined || !isClear(best, least)) return [];
    const back = backwards[best.item] ?? null;
    return back !== null && back.item === index && isClear(back, least) ? [[item, partner]] : [];
  });
}

/** How similar two passages are: twice their common words over all their words, 0 to 1. */
export function similarityOf(one: string, other: string): number {
  return similarity(bagOf({ words: one }), bagOf({ words: other }));
}

function isClear({ score, next }: Best, least: number): boolean {
  return score >= least && score - next >= clearMargin;
}

/** For each bag the most similar of the others and how similar the second is; null where none shares a word. */
function bestOf(bags: readonly Bag[], others: readonly Bag[]): readonly (Best | null)[] {
  const sharing = indexOf(others);
  const uses = new Map<string, number>();
  for (const { counts } of bags) for (const word of counts.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const common = new Float64Array(others.length);
  return bags.map((bag) => {
    const candidates: number[] = [];
    for (const [word, count] of bag.counts) {
      const places = sharing.get(word) ?? [];
      if (places.length * (uses.get(word) ?? 0) > commonWord) continue;
      for (const { item, count: other } of places) {
        if (common[item] === 0) candidates.push(item);
        common[item] = (common[item] ?? 0) + Math.min(count, other);
      }
    }
    return takeBest(bag, others, candidates, common);
  });
}

/** The best of the candidates and the score of the second; empties `common` again. */
function takeBest(
  bag: Bag,
  others: readonly Bag[],
  candidates: readonly number[],
  common: Float64Array,
): Best | null {
  let [item, score, next] = [-1, -1, 0];
  for (const candidate of candidates) {
    const size = bag.size + (others[candidate]?.size ?? 0);
    const now = (2 * (common[candidate] ?? 0)) / size;
    common[candidate] = 0;
    if (now > score) [item, score, next] = [candidate, now, Math.max(0, score)];
    else if (now > next) next = now;
  }
  return item < 0 ? null : { item, score, next };
}

type Bag = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

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

type Place = { readonly item: number; readonly count: number };

function indexOf(bags: readonly Bag[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [item, { counts }] of bags.entries())
    for (const [word, count] of counts) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [{ item, count }]);
      else list.push({ item, count });
    }
  return places;
}
