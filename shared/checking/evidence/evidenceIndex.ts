import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";
import type { IndexedSource, SourceSentence } from "./sourceIndex.ts";

/** A sentence of one of the sources; `first` is the number of its first word among all the sources' words. */
export type Passage = SourceSentence & { readonly source: number; readonly first: number };

/** All sources of a draft, searchable by word. */
export type EvidenceIndex = {
  readonly passages: readonly Passage[];
  /** Every word of every source, in order, and the passage that each stands in. */
  readonly words: readonly Word[];
  readonly passageOfWord: Int32Array;
  /** The numbers of the words with a lemma, and with a root. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  readonly roots: ReadonlyMap<string, readonly number[]>;
  /** How rare a lemma is among the passages, 0 for stop words. */
  readonly rarity: (lemma: string, form: string) => number;
  /** Length of each passage relative to the mean, for BM25. */
  readonly lengths: Float32Array;
};

export function createEvidenceIndex(sources: readonly IndexedSource[]): EvidenceIndex {
  const passages: Passage[] = [];
  const words: Word[] = [];
  sources.forEach(({ sentences }, source) => {
    for (const sentence of sentences) {
      passages.push({ ...sentence, source, first: words.length });
      for (const word of sentence.words) words.push(word);
    }
  });
  const passageOfWord = new Int32Array(words.length);
  passages.forEach((passage, index) => {
    passageOfWord.fill(index, passage.first, passage.first + passage.words.length);
  });
  const lemmas = groupNumbers(words, (word) => word.lemma);
  const mean = words.length / Math.max(1, passages.length);
  return {
    passages,
    words,
    passageOfWord,
    lemmas,
    roots: groupNumbers(words, (word) => word.root),
    rarity: createRarity(lemmas, passages.length),
    lengths: Float32Array.from(passages, (passage) => passage.words.length / mean),
  };
}

function groupNumbers(words: readonly Word[], keyOf: (word: Word) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, number) => {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  });
  return groups;
}

/** The inverse document frequency of BM25 (Robertson and Spärck Jones, always positive), over passages. */
function createRarity(
  lemmas: ReadonlyMap<string, readonly number[]>,
  passages: number,
): (lemma: string, form: string) => number {
  return (lemma, form) => {
    if (isStopWord(form)) return 0;
    const count = Math.min(lemmas.get(lemma)?.length ?? 0, passages);
    return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
  };
}
