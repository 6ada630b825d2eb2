import { useOfSentence } from "../claims/checkable.ts";
import { plainTextOf } from "../text/plain.ts";
import { splitSentences } from "../text/sentences.ts";
import { readWords, type Word } from "../text/words.ts";
import type { Evidence } from "../words/finding.ts";
import type { Span } from "../words/span.ts";
import { indexSource, type IndexedSource, type SourceSentence } from "./evidence/sourceIndex.ts";
import { createRecent } from "./recent.ts";
import { createOverlap } from "./passageOverlap.ts";
import { createSalience, isContent, type Salience } from "./salience.ts";
import { createLookup, sharedWeight, type Weights } from "./sharedWeight.ts";

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
  const isSaid = createLookup(
    draft.map((words) => new Set(words.map(({ lemma }) => lemma))),
    carriedShare,
  );
  const isRestedOn = createOverlap(rests);
  const candidates = read.flatMap((source) =>
    source.sentences.flatMap((sentence, place): readonly Candidate[] => {
      const { start, end, words } = sentence;
      const passage = { source: source.id, start, end };
      if (!isWorthSaying(sentence, source.text) || isRestedOn(passage)) return [];
      const weights = weigh(words, salience);
      if (isSaid(weights)) return [];
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

/** The lemmas of a sentence's content, each with its weight. */
function weigh(words: readonly Word[], salience: Salience): Weights {
  const lemmas = new Map(words.filter(isContent).map(({ lemma }) => [lemma, salience.rarity(lemma)]));
  return { lemmas, total: [...lemmas.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Each thing once: a sentence that says what a weightier one says is told with it, where it is of another source. */
function withoutRepeats(candidates: readonly Candidate[]): readonly LeftOut[] {
  const chosen: { readonly one: Candidate; readonly also: Map<string, Passage> }[] = [];
  for (const candidate of candidates) {
    const { source, start, end } = candidate;
    const twin = chosen.find(({ one }) => sharedWeight(candidate.weights, one.weights) >= sameShare);
    if (twin === undefined) {
      if (chosen.length < most) chosen.push({ one: candidate, also: new Map() });
    } else if (twin.one.source !== source && !twin.also.has(source))
      twin.also.set(source, { source, start, end });
  }
  return chosen.map(({ one: { source, start, end }, also }) => ({
    source,
    start,
    end,
    also: [...also.values()],
  }));
}
