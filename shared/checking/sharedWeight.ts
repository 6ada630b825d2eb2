/** The lemmas of a sentence's content, each with its weight, and what they weigh together. */
export type Weights = { readonly lemmas: ReadonlyMap<string, number>; readonly total: number };

/** So many sentences are compared with one; only where the same few words are said over and over are there more. */
const mostCompared = 200;

/**
 * Tells whether one of some sentences has at least a share of a sentence's weight. What has so much of it has one of its rarest
 * words, those without which the rest would weigh too little: only the sentences that have one of these are compared.
 */
export function createLookup(
  sentences: readonly ReadonlySet<string>[],
  least: number,
): (sentence: Weights) => boolean {
  const places = new Map<string, number[]>();
  sentences.forEach((lemmas, number) => {
    for (const lemma of lemmas) {
      const list = places.get(lemma);
      if (list === undefined) places.set(lemma, [number]);
      else list.push(number);
    }
  });
  return ({ lemmas, total }) => {
    if (total === 0) return true;
    const rarest = [...lemmas].toSorted(
      ([one], [other]) => (places.get(one)?.length ?? 0) - (places.get(other)?.length ?? 0),
    );
    const compared = new Set<number>();
    let rest = total;
    for (const [lemma, weight] of rarest) {
      if (rest < least * total) return false;
      for (const number of places.get(lemma) ?? []) {
        if (compared.has(number)) continue;
        if (compared.size === mostCompared) return false;
        compared.add(number);
        if (weightIn(lemmas, sentences[number]!) >= least * total) return true;
      }
      rest -= weight;
    }
    return false;
  };
}

function weightIn(lemmas: ReadonlyMap<string, number>, sentence: Pick<ReadonlySet<string>, "has">): number {
  let shared = 0;
  for (const [lemma, weight] of lemmas) if (sentence.has(lemma)) shared += weight;
  return shared;
}

/** The share of the lighter of two sentences that the other has too. */
export function sharedWeight(one: Weights, other: Weights): number {
  const lighter = Math.min(one.total, other.total);
  return lighter === 0 ? 0 : weightIn(one.lemmas, other.lemmas) / lighter;
}
