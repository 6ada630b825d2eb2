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
  const scores = new Float64Array(index.passages.length);
  const asked = new Set<string>();
  for (const word of words) {
    if (asked.has(word.lemma)) continue;
    asked.add(word.lemma);
    const weight = index.rarity(word.lemma, word.form);
    if (weight === 0) continue;
    const places = index.lemmas.get(word.lemma);
    if (places !== undefined) addScores(index, places, weight, scores);
    else addScores(index, index.roots.get(word.root) ?? [], weight / 2, scores);
  }
  return takeBest(scores, most);
}

function takeBest(scores: Float64Array, most: number): readonly RankedPassage[] {
  const best: RankedPassage[] = [];
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage]!;
    if (score === 0 || (best.length === most && score <= best[most - 1]!.score)) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.score < score) at--;
    best.splice(at, 0, { passage, score });
    if (best.length > most) best.pop();
  }
  return best;
}

function addScores(
  index: EvidenceIndex,
  places: readonly number[],
  weight: number,
  scores: Float64Array,
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
    scores[passage] = scores[passage]! + (weight * count * (saturation + 1)) / (count + norm);
  }
}
