import type { Word } from "../../text/words.ts";
import { prepareWords, type PreparedWords } from "./preparedWords.ts";

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
export function alignWords(draftWords: readonly Word[], sourceWords: readonly Word[]): readonly WordPair[] {
  const draft = prepareWords(draftWords);
  const source = prepareWords(sourceWords);
  const width = sourceWords.length;
  const levels = new Float32Array(draftWords.length * width);
  const matched = [...sameWords(draft, source, levels), ...relatedWords(draft, source, levels)];
  const candidates = matched.map((cell) => {
    const left = Math.trunc(cell / width);
    const right = cell % width;
    return {
      draft: left,
      source: right,
      level: levels[cell]!,
      context: contextOf(levels, left, right, draft, width),
    };
  });
  return takeBest(candidates, draft, width);
}

/** Notes how far each two words are the same word: 1 the same form, less for another form, another value's name, a shared root. */
function sameWords(draft: PreparedWords, source: PreparedWords, levels: Float32Array): readonly number[] {
  const cells: number[] = [];
  const width = source.forms.length;
  for (let left = 0; left < draft.forms.length; left++) {
    const form = draft.forms[left]!;
    const lemma = draft.lemmas[left]!;
    const root = draft.roots[left]!;
    const value = draft.values[left]!;
    for (let right = 0; right < width; right++) {
      const level =
        source.forms[right] === form
          ? 1
          : source.lemmas[right] === lemma || (value !== 0 && source.values[right] === value)
            ? 0.95
            : root !== 0 && source.roots[right] === root
              ? 0.75
              : 0;
      if (level === 0) continue;
      levels[left * width + right] = level;
      cells.push(left * width + right);
    }
  }
  return cells;
}

/** Notes which words are synonyms, or the draft's the more general word, where they are not the same word. */
function relatedWords(draft: PreparedWords, source: PreparedWords, levels: Float32Array): readonly number[] {
  const cells: number[] = [];
  const width = source.forms.length;
  const drafted = new Map<number, number[]>();
  draft.relatives.forEach((relatives, left) => {
    for (const sense of relatives?.senses ?? []) {
      const known = drafted.get(sense);
      if (known === undefined) drafted.set(sense, [left]);
      else known.push(left);
    }
  });
  const note = (senses: readonly number[], right: number, level: number): void => {
    for (const sense of senses)
      for (const left of drafted.get(sense) ?? []) {
        const cell = left * width + right;
        if (levels[cell] === 0) cells.push(cell);
        levels[cell] = Math.max(levels[cell]!, level);
      }
  };
  source.relatives.forEach((relatives, right) => {
    if (relatives === null) return;
    note(relatives.senses, right, 0.6);
    note(relatives.kinds, right, 0.45);
  });
  return cells;
}

function contextOf(
  levels: Float32Array,
  left: number,
  right: number,
  draft: PreparedWords,
  width: number,
): number {
  let agreement = 0;
  let possible = 0;
  for (let step = -reach; step <= reach; step++) {
    const neighbour = left + step;
    if (step === 0 || neighbour < 0 || neighbour >= draft.forms.length) continue;
    const weight = (draft.stops[neighbour] === 1 ? 0.4 : 1) / Math.abs(step);
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

function takeBest(candidates: readonly WordPair[], draft: PreparedWords, width: number): readonly WordPair[] {
  const quality = (pair: WordPair): number => pair.level * (0.4 + pair.context);
  const sorted = candidates.toSorted(
    (left, right) => quality(right) - quality(left) || left.draft - right.draft || left.source - right.source,
  );
  const takenDraft = new Uint8Array(draft.forms.length);
  const takenSource = new Uint8Array(width);
  const pairs: WordPair[] = [];
  for (const pair of sorted) {
    if (takenDraft[pair.draft] === 1 || takenSource[pair.source] === 1) continue;
    // A lone "the" or "of" says nothing: small words pair only where their surroundings do.
    if (draft.stops[pair.draft] === 1 && pair.context < 0.2) continue;
    takenDraft[pair.draft] = 1;
    takenSource[pair.source] = 1;
    pairs.push(pair);
  }
  return pairs;
}
