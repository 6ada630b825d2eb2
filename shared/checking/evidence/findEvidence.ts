import type { Word } from "../../text/words.ts";
import { alignWords } from "./alignWords.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";
import { rankPassages } from "./rankPassages.ts";

const mostRanked = 8;
const mostChosen = 3;
/** The share of the words that a further passage must add. */
const leastGain = 0.06;
/** How much a word counts that stands beside the part of a sentence that is asked for. */
const besides = 0.25;

/** Where a word of the draft stands in the evidence. */
export type Place = {
  readonly passage: number;
  /** The number of the word within its passage. */
  readonly word: number;
  readonly level: number;
  readonly context: number;
};

/** The passages that carry a sentence, best first, and where each of its words stands in them. */
export type Alignment = {
  readonly passages: readonly number[];
  readonly places: readonly (Place | null)[];
  /** The share of the sentence's content that each chosen passage has by itself, and that all have together. */
  readonly shares: readonly number[];
  readonly share: number;
  /** How much each word counts: its rarity, a little for small words. */
  readonly weights: readonly number[];
};

/** Finds the passages that together carry most of a sentence, and aligns its words with them. */
export function findEvidence(index: EvidenceIndex, words: readonly Word[]): Alignment {
  const weights = words.map((word) => Math.max(0.15, index.rarity(word.lemma, word.form)));
  const ranked = rankPassages(index, words, mostRanked).map(({ passage }) => passage);
  return chooseEvidence(index, words, weights, ranked, weights);
}

/**
 * The passages that carry one part of a sentence, best first: words outside of it help to tell which of two places is meant, but a
 * passage is chosen only for what it carries of the part.
 */
export function findEvidenceOfPart(
  index: EvidenceIndex,
  { words, alignment }: { readonly words: readonly Word[]; readonly alignment: Alignment },
  isInPart: (word: Word) => boolean,
): readonly number[] {
  const part = words.filter(isInPart);
  if (part.length === words.length || part.length === 0) return alignment.passages;
  const ranked = rankPassages(index, part, mostRanked).map(({ passage }) => passage);
  const own = alignment.weights.map((weight, at) => (isInPart(words[at]!) ? weight : 0));
  const weights = alignment.weights.map((weight, at) => (own[at] === 0 ? weight * besides : weight));
  const passages = [...new Set([...ranked, ...alignment.passages])];
  return chooseEvidence(index, words, weights, passages, own).passages;
}

/** Takes one passage after another, that which adds most by `weights`, as long as it adds enough by `counted`. */
function chooseEvidence(
  index: EvidenceIndex,
  words: readonly Word[],
  weights: readonly number[],
  candidates: readonly number[],
  counted: readonly number[],
): Alignment {
  const aligned = candidates.map((passage) => ({ passage, places: placesIn(index, passage, words) }));
  const total = sumOf(weights);
  const enough = leastGain * sumOf(counted);
  const places: (Place | null)[] = words.map(() => null);
  const passages: number[] = [];
  const shares: number[] = [];
  let covered = 0;
  while (passages.length < mostChosen && aligned.length > 0) {
    const gains = aligned.map((candidate) => gainOf(candidate.places, places, weights));
    const [chosen] = aligned.splice(gains.indexOf(Math.max(...gains)), 1);
    if (passages.length > 0 && gainOf(chosen!.places, places, counted) < enough) break;
    passages.push(chosen!.passage);
    shares.push(gainOf(chosen!.places, [], weights) / total);
    chosen!.places.forEach((place, at) => {
      if (place !== null && isBetter(place, places[at] ?? null)) places[at] = place;
    });
    covered = gainOf(places, [], weights) / total;
  }
  return { passages, places, shares, share: covered, weights };
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function placesIn(index: EvidenceIndex, passage: number, words: readonly Word[]): (Place | null)[] {
  const places: (Place | null)[] = words.map(() => null);
  for (const pair of alignWords(words, index.passages[passage]!.words))
    places[pair.draft] = { passage, word: pair.source, level: pair.level, context: pair.context };
  return places;
}

/** A place in a later passage must fit clearly better than the one in the best passage. */
function isBetter(place: Place, standing: Place | null): boolean {
  return standing === null || qualityOf(place) > qualityOf(standing) + 0.25;
}

function qualityOf(place: Place): number {
  return place.level * (0.4 + place.context);
}

function gainOf(
  candidate: readonly (Place | null)[],
  standing: readonly (Place | null)[],
  weights: readonly number[],
): number {
  let gain = 0;
  candidate.forEach((place, at) => {
    const before = standing[at] ?? null;
    if (place === null) return;
    const value = place.level * (0.7 + 0.3 * place.context);
    gain +=
      weights[at]! * Math.max(0, value - (before === null ? 0 : before.level * (0.7 + 0.3 * before.context)));
  });
  return gain;
}
