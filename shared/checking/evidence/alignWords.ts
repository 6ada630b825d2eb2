import type { Word } from "../../text/words.ts";
import { isStopWord } from "../lexicon.ts";
import { numberKey } from "../facts/numberWords.ts";
import { areSynonyms } from "../synonyms.ts";

/** A word of the draft and the word of a passage that says the same, both by their number among the words compared. */
export type WordPair = {
  readonly draft: number;
  readonly source: number;
  /** 1 the same word, less for another form of it, a word of its family, a synonym. */
  readonly level: number;
  /** How well the words around both agree, 0 to 1. */
  readonly context: number;
};

const reach = 3;
const slack = 2;

/**
 * Pairs each word of a sentence with at most one word of a passage. Of several places that a word could stand for,
 * the one whose surroundings agree best is taken, so that like is compared with like.
 */
export function alignWords(draft: readonly Word[], source: readonly Word[]): readonly WordPair[] {
  const levels = new Float32Array(draft.length * source.length);
  const matched: number[] = [];
  for (let left = 0; left < draft.length; left++)
    for (let right = 0; right < source.length; right++) {
      const level = matchLevel(draft[left]!, source[right]!);
      if (level === 0) continue;
      levels[left * source.length + right] = level;
      matched.push(left * source.length + right);
    }
  const candidates = matched.map((cell) => {
    const left = Math.trunc(cell / source.length);
    const right = cell % source.length;
    return {
      draft: left,
      source: right,
      level: levels[cell]!,
      context: contextOf(levels, left, right, draft, source.length),
    };
  });
  return takeBest(candidates, draft, source);
}

/** How far two words say the same: 1 the same form, 0 nothing in common. */
export function matchLevel(left: Word, right: Word): number {
  if (left.form === right.form) return 1;
  if (left.lemma === right.lemma) return 0.95;
  const number = numberKey(left);
  if (number !== null) return number === numberKey(right) ? 0.95 : 0;
  if (left.kind !== "word" || right.kind !== "word") return 0;
  if (left.root.length >= 4 && left.root === right.root) return 0.75;
  return areSynonyms(left.lemma, right.lemma) ? 0.6 : 0;
}

function contextOf(
  levels: Float32Array,
  left: number,
  right: number,
  draft: readonly Word[],
  width: number,
): number {
  let agreement = 0;
  let possible = 0;
  for (let step = -reach; step <= reach; step++) {
    const neighbour = left + step;
    if (step === 0 || neighbour < 0 || neighbour >= draft.length) continue;
    const weight = (isStopWord(draft[neighbour]!.form) ? 0.4 : 1) / Math.abs(step);
    possible += weight;
    let best = 0;
    for (let drift = -slack; drift <= slack; drift++) {
      const place = right + step + drift;
      if (place < 0 || place >= width || place === right) continue;
      best = Math.max(best, levels[neighbour * width + place]! * (1 - 0.15 * Math.abs(drift)));
    }
    agreement += weight * best;
  }
  return possible === 0 ? 0 : agreement / possible;
}

function takeBest(
  candidates: readonly WordPair[],
  draft: readonly Word[],
  source: readonly Word[],
): readonly WordPair[] {
  const quality = (pair: WordPair): number => pair.level * (0.4 + pair.context);
  const sorted = candidates.toSorted(
    (left, right) => quality(right) - quality(left) || left.draft - right.draft || left.source - right.source,
  );
  const takenDraft = new Uint8Array(draft.length);
  const takenSource = new Uint8Array(source.length);
  const pairs: WordPair[] = [];
  for (const pair of sorted) {
    if (takenDraft[pair.draft] === 1 || takenSource[pair.source] === 1) continue;
    // A lone "the" or "of" says nothing: small words pair only where their surroundings do.
    if (isStopWord(draft[pair.draft]!.form) && pair.context < 0.2) continue;
    takenDraft[pair.draft] = 1;
    takenSource[pair.source] = 1;
    pairs.push(pair);
  }
  return pairs;
}
