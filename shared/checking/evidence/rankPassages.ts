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
  const scores: Scores = { of: scoresOf(index), touched: [] };
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

/** What the passages have that were asked of so far; the others have 0. */
type Scores = { readonly of: Float64Array; readonly touched: number[] };

const scoresKept = new WeakMap<EvidenceIndex, Float64Array>();

/** Room for a score of each passage, all 0: a sentence must not cost more the more passages there are that share no word with it. */
function scoresOf(index: EvidenceIndex): Float64Array {
  const known = scoresKept.get(index);
  if (known !== undefined) return known;
  const scores = new Float64Array(index.passages.length);
  scoresKept.set(index, scores);
  return scores;
}

/** The best passages, of equal ones the earlier first; gives the room for scores back empty. */
function takeBest({ of: scores, touched }: Scores, most: number): readonly RankedPassage[] {
  const best: RankedPassage[] = [];
  for (const passage of touched) {
    const score = scores[passage]!;
    scores[passage] = 0;
    let at = best.length;
    while (at > 0 && isBetter(passage, score, best[at - 1]!)) at--;
    if (at === most) continue;
    best.splice(at, 0, { passage, score });
    if (best.length > most) best.pop();
  }
  return best;
}

function isBetter(passage: number, score: number, than: RankedPassage): boolean {
  return score > than.score || (score === than.score && passage < than.passage);
}

function addScores(
  index: EvidenceIndex,
  places: readonly number[],
  weight: number,
  { of: scores, touched }: Scores,
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
    if (scores[passage] === 0) touched.push(passage);
    scores[passage] = scores[passage]! + (weight * count * (saturation + 1)) / (count + norm);
  }
}
