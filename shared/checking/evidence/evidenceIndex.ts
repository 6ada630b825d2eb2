import type { Word } from "../../text/words.ts";
import { readPublication, type Publication } from "../facts/publication.ts";
import { isStopWord } from "../lexicon.ts";
import { relativesOf } from "../relatives.ts";
import { initialsFrom, isAcronym } from "./initials.ts";
import { createNearness, type Nearness } from "./nearness.ts";
import type { IndexedSource, SourceSentence } from "./sourceIndex.ts";

/** A sentence of one of the sources; `first` is the number of its first word among all the sources' words. */
export type Passage = SourceSentence & { readonly source: number; readonly first: number };

/** All sources of a draft, searchable by word. */
export type EvidenceIndex = {
  readonly passages: readonly Passage[];
  /** When each source was published, where that is known. */
  readonly published: readonly (Publication | null)[];
  /** Every word of every source, in order, and the passage that each stands in. */
  readonly words: readonly Word[];
  readonly passageOfWord: Int32Array;
  /** The numbers of the words with a lemma, and with a root. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  readonly roots: ReadonlyMap<string, readonly number[]>;
  /** Whether two lemmas stand near each other in any source. */
  readonly near: Nearness;
  /** Whether a name of the draft is known in another shape: an acronym spelt out, a people by its country. */
  readonly knows: (word: Word) => boolean;
  /** How rare a lemma is among the passages, 0 for stop words. */
  readonly rarity: (lemma: string, form: string) => number;
  /** Length of each passage relative to the mean, for BM25. */
  readonly lengths: Float32Array;
};

export function createEvidenceIndex(
  sources: readonly IndexedSource[],
  published: readonly (string | null)[] = [],
): EvidenceIndex {
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
    published: published.map(readPublication),
    words,
    passageOfWord,
    lemmas,
    roots: groupNumbers(words, (word) => word.root),
    near: createNearness(words, lemmas),
    knows: createKnowledge(words, lemmas),
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

function createKnowledge(
  words: readonly Word[],
  lemmas: ReadonlyMap<string, readonly number[]>,
): (word: Word) => boolean {
  const initials = initialsOf(words);
  const senses = new Set<number>();
  const openings = new Set<string>();
  for (const lemma of lemmas.keys()) {
    for (const sense of relativesOf(lemma)?.senses ?? []) if (sense < 0) senses.add(sense);
    if (lemma.length >= 5) openings.add(lemma.slice(0, 5));
  }
  return (word) => {
    if (lemmas.has(word.lemma)) return true;
    if (isAcronym(word.raw) && initials.has(word.form.replace(/s$/, ""))) return true;
    if (relativesOf(word.lemma)?.senses.some((sense) => senses.has(sense)) === true) return true;
    // "Pennsylvanians" for "Pennsylvania".
    return (
      word.capital &&
      word.lemma.length >= 6 &&
      /(?:an|er|ian|ese|ish|i)$/.test(word.lemma) &&
      openings.has(word.lemma.slice(0, 5))
    );
  };
}

/** The initials of every run of words with capitals: "dea" for "Drug Enforcement Administration". */
function initialsOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let first = 0; first < words.length; first++)
    for (const initials of initialsFrom(words, first)) found.add(initials);
  return found;
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
