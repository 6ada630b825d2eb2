import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";

const saturation = 1.2;
const lengthWeight = 0.6;
/** A word that stands in thousands of places says nothing about which of them is meant. */
const mostPlaces = 2_000;

export type RankedPassage = { readonly passage: number; readonly score: number };

/** The passages that share the rarest words with these, best first (BM25; a shared root counts half of a shared lemma). */
export function rankPassages(
  index: EvidenceIndex,
  words: readonly Word[],
  most: number,
): readonly RankedPassage[] {
  const scores = new Map<number, number>();
  const asked = new Set<string>();
  for (const word of words) {
    const weight = index.rarity(word.lemma, word.form);
    if (weight === 0 || asked.has(word.lemma)) continue;
    asked.add(word.lemma);
    addScores(index, index.lemmas.get(word.lemma) ?? [], weight, scores);
    if (!index.lemmas.has(word.lemma)) addScores(index, index.roots.get(word.root) ?? [], weight / 2, scores);
  }
  return [...scores]
    .map(([passage, score]) => ({ passage, score }))
    .toSorted((left, right) => right.score - left.score || left.passage - right.passage)
    .slice(0, most);
}

function addScores(
  index: EvidenceIndex,
  places: readonly number[],
  weight: number,
  scores: Map<number, number>,
): void {
  const limit = Math.min(places.length, mostPlaces);
  for (let at = 0; at < limit;) {
    const passage = index.passageOfWord[places[at]!]!;
    let count = 0;
    while (at < limit && index.passageOfWord[places[at]!] === passage) {
      count++;
      at++;
    }
    const norm = saturation * (1 - lengthWeight + lengthWeight * index.lengths[passage]!);
    const score = (weight * count * (saturation + 1)) / (count + norm);
    scores.set(passage, (scores.get(passage) ?? 0) + score);
  }
}
