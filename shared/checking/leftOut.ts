import { useOfSentence } from "../claims/checkable.ts";
import { plainTextOf } from "../text/plain.ts";
import { splitSentences } from "../text/sentences.ts";
import { readWords, type Word } from "../text/words.ts";
import type { Evidence } from "../words/finding.ts";
import type { Span } from "../words/span.ts";
import { indexSource, type IndexedSource, type SourceSentence } from "./evidence/sourceIndex.ts";
import { createRecent } from "./recent.ts";
import { createSalience, isContent, type Salience } from "./salience.ts";

/** A passage of a source that the draft leaves out; `also` are passages of other sources that say the same. */
export type LeftOut = Passage & { readonly also: readonly Passage[] };
type Passage = Span & { readonly source: string };

/** A draft with its sources, and the passages on which its claims rest. */
export type DraftToCompare = {
  readonly text: string;
  readonly sources: readonly { readonly id: string; readonly text: string | null }[];
  readonly rests: readonly Omit<Evidence, "role">[];
};

const most = 20;
const [fewestWords, mostWords] = [7, 70];
/** The share of a sentence's weight that one sentence of the draft has where the draft says it, too. */
const carriedShare = 0.55;
/** The share that another sentence of the sources has where both say the same. */
const sameShare = 0.5;
const indexed = createRecent<IndexedSource>(64);

type Weights = { readonly lemmas: ReadonlyMap<string, number>; readonly total: number };
type Candidate = Passage & { readonly weights: Weights; readonly score: number };

/**
 * What the sources say and the draft leaves out: sentences on which no claim rests and which the draft does not say in its
 * own words, the most important first, each once however many sources say it. Importance: how much of it the sources speak
 * of most, figures, names and quotations, and how early it stands.
 */
export function findLeftOut({ text, sources, rests }: DraftToCompare): readonly LeftOut[] {
  const read = sources.flatMap(({ id, text: words }) =>
    words === null ? [] : [{ id, ...indexed.remember(words, () => indexSource(words)) }],
  );
  const draft = readDraft(text);
  const salience = createSalience(
    read.flatMap(({ sentences }) => sentences.map(({ words }) => words)),
    draft.flat(),
  );
  const isSaid = createLookup(draft, salience, carriedShare);
  const candidates = read.flatMap((source) =>
    source.sentences.flatMap((sentence, place): readonly Candidate[] => {
      const { start, end, words } = sentence;
      const passage = { source: source.id, start, end };
      if (!isWorthSaying(sentence, source.text) || isRestedOn(passage, rests) || isSaid(words)) return [];
      const weights = weigh(words, salience);
      return [{ ...passage, weights, score: salience.score(sentence, source, place) }];
    }),
  );
  return withoutRepeats(candidates.toSorted((one, other) => other.score - one.score));
}

function readDraft(text: string): readonly (readonly Word[])[] {
  const plain = plainTextOf(text);
  return plain.blocks.flatMap((block) =>
    splitSentences(plain.text, block).map((sentence) => readWords(plain.text, sentence)),
  );
}

/** A whole sentence that tells something: no headline, list of links, question or address to the reader. */
function isWorthSaying({ start, end, words }: SourceSentence, text: string): boolean {
  const sentence = text.slice(start, end);
  if (words.length < fewestWords || words.length > mostWords || !/[.!?]["”’)\]]*$/u.test(sentence))
    return false;
  return useOfSentence(sentence) === "claim" && words.some(isContent);
}

function isRestedOn(sentence: Passage, rests: DraftToCompare["rests"]): boolean {
  return rests.some(
    ({ source, start, end }) => source === sentence.source && start < sentence.end && sentence.start < end,
  );
}

/** Tells whether one of some sentences has so much of the weight of a sentence's words. */
function createLookup(
  sentences: readonly (readonly Word[])[],
  salience: Salience,
  least: number,
): (words: readonly Word[]) => boolean {
  const places = new Map<string, number[]>();
  sentences.forEach((words, number) => {
    for (const lemma of new Set(words.map((word) => word.lemma))) {
      const list = places.get(lemma);
      if (list === undefined) places.set(lemma, [number]);
      else list.push(number);
    }
  });
  return (words) => {
    const { lemmas, total } = weigh(words, salience);
    const shared = new Float64Array(sentences.length);
    let most = 0;
    for (const [lemma, weight] of lemmas)
      for (const number of places.get(lemma) ?? []) most = Math.max(most, (shared[number]! += weight));
    return most >= least * total;
  };
}

/** The lemmas of a sentence's content, each with its weight. */
function weigh(words: readonly Word[], salience: Salience): Weights {
  const lemmas = new Map(words.filter(isContent).map(({ lemma }) => [lemma, salience.rarity(lemma)]));
  return { lemmas, total: [...lemmas.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Each thing once: a sentence that says what a weightier one says is told with it, where it is of another source. */
function withoutRepeats(candidates: readonly Candidate[]): readonly LeftOut[] {
  const chosen: { readonly one: Candidate; readonly also: Passage[] }[] = [];
  for (const candidate of candidates) {
    const { source, start, end } = candidate;
    const twin = chosen.find(({ one }) => sharedWeight(candidate.weights, one.weights) >= sameShare);
    if (twin === undefined) {
      if (chosen.length < most) chosen.push({ one: candidate, also: [] });
    } else if (twin.one.source !== source && twin.also.every((one) => one.source !== source))
      twin.also.push({ source, start, end });
  }
  return chosen.map(({ one: { source, start, end }, also }) => ({ source, start, end, also }));
}

/** The share of the lighter of two sentences that the other has too. */
function sharedWeight(one: Weights, other: Weights): number {
  let shared = 0;
  for (const [lemma, weight] of one.lemmas) if (other.lemmas.has(lemma)) shared += weight;
  const lighter = Math.min(one.total, other.total);
  return lighter === 0 ? 0 : shared / lighter;
}
