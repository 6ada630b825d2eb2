import type { Word } from "../text/words.ts";
import type { IndexedSource, SourceSentence } from "./evidence/sourceIndex.ts";
import { findQuotes } from "./facts/quotes.ts";
import { isStopWord } from "./lexicon.ts";

/** What matters in the sources of a draft. */
export type Salience = {
  /** How rare a lemma is among the sentences of the sources: what tells one from another. */
  readonly rarity: (lemma: string) => number;
  /** How important a sentence is, above 0; `place` is its number in its source. */
  readonly score: (sentence: SourceSentence, source: IndexedSource, place: number) => number;
};

const [figure, name, quotation] = [0.3, 0.15, 0.1];
/** What begins like this goes on from the sentence before it, and tells little by itself. */
const leaning =
  /^(?:but|and|so|or|which|not|yet|it|it's|this|that|they|they're|he|she|we|those|these|then|still|also)$/;
const leaningWeight = 0.7;
/** A word that the draft uses, too, is part of the draft's topic. */
const onTopic = 1.6;

/** Learns from all sentences of the sources, and the words of the draft, what these are about. */
export function createSalience(sentences: readonly (readonly Word[])[], draft: readonly Word[]): Salience {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const lemma of new Set(words.map((word) => word.lemma)))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const topic = new Set(draft.filter(isContent).map(({ lemma }) => lemma));
  const centrality = (lemma: string): number =>
    Math.log2(1 + (counts.get(lemma) ?? 0)) * (topic.has(lemma) ? onTopic : 1);
  return {
    rarity: (lemma) => Math.log2(1 + sentences.length / (1 + (counts.get(lemma) ?? 0))),
    score: ({ start, end, words }, { text, sentences: all }, place) => {
      const content = [...new Map(words.filter(isContent).map((word) => [word.lemma, word])).values()];
      const central = content.reduce((sum, { lemma }) => sum + centrality(lemma), 0);
      // Between the mean, which loves short sentences, and the sum, which loves long ones.
      const weight = central / Math.max(4, content.length) ** 0.6;
      const told =
        1 +
        (words.some(({ kind }) => kind === "number") ? figure : 0) +
        Math.min(2, words.filter((word, at) => at > 0 && word.capital).length) * name +
        (findQuotes(text, { start, end }).length > 0 ? quotation : 0);
      // News says first what matters most; a long source is looked at as far as a short one.
      const lead = 1 + 0.6 / (1 + place / Math.max(4, all.length / 12));
      return weight * told * lead * (leaning.test(words[0]?.form ?? "") ? leaningWeight : 1);
    },
  };
}

/** Whether a word says something by itself. */
export function isContent(word: Word): boolean {
  return word.kind === "number" || (word.kind === "word" && !isStopWord(word.form));
}
