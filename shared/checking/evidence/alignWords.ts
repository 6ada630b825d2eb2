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
  const cells: number[] = [];
  noteSameWords(draft, source, levels, cells);
  noteRelatedWords(draft, source, levels, cells);
  const contexts = cells.map((cell) =>
    contextOf(levels, Math.trunc(cell / width), cell % width, draft, width),
  );
  const qualities = cells.map((cell, number) => levels[cell]! * (0.4 + contexts[number]!));
  // A lone "the" or "of" says nothing: small words pair only where their surroundings do.
  const candidates = Array.from(cells.keys()).filter(
    (number) => contexts[number]! >= 0.2 || draft.stops[Math.trunc(cells[number]! / width)] === 0,
  );
  const order = candidates.toSorted(
    (left, right) => qualities[right]! - qualities[left]! || cells[left]! - cells[right]!,
  );
  return takeInOrder(order, cells, draft.forms.length, width).map((number) => {
    const cell = cells[number]!;
    const left = Math.trunc(cell / width);
    return { draft: left, source: cell % width, level: levels[cell]!, context: contexts[number]! };
  });
}

/** Notes how far each two words are the same word: 1 the same form, less for another form, another value's name, a shared root. */
function noteSameWords(
  draft: PreparedWords,
  source: PreparedWords,
  levels: Float32Array,
  cells: number[],
): void {
  const width = source.forms.length;
  for (let left = 0; left < draft.forms.length; left++) {
    const form = draft.forms[left]!;
    const lemma = draft.lemmas[left]!;
    const root = draft.roots[left]!;
    const value = draft.values[left]!;
    for (let right = 0; right < width; right++) {
      // Words of one form have one lemma, so that most pairs are told apart by their lemmas alone.
      const level =
        source.lemmas[right] === lemma
          ? source.forms[right] === form
            ? 1
            : 0.95
          : value !== 0 && source.values[right] === value
            ? 0.95
            : root !== 0 && source.roots[right] === root
              ? 0.75
              : 0;
      if (level === 0) continue;
      levels[left * width + right] = level;
      cells.push(left * width + right);
    }
  }
}

/** Notes which words are synonyms, or the draft's the more general word, where they are not the same word. */
function noteRelatedWords(
  draft: PreparedWords,
  source: PreparedWords,
  levels: Float32Array,
  cells: number[],
): void {
  const width = source.forms.length;
  const drafted = placesOfSenses(draft);
  const note = (senses: readonly number[], right: number, level: number): void => {
    for (const sense of senses) {
      const places = drafted.get(sense);
      if (places === undefined) continue;
      for (const left of places) {
        const cell = left * width + right;
        if (levels[cell] === 0) cells.push(cell);
        levels[cell] = Math.max(levels[cell]!, level);
      }
    }
  };
  for (let right = 0; right < width; right++) {
    const relatives = source.relatives[right]!;
    if (relatives === null) continue;
    note(relatives.senses, right, 0.6);
    note(relatives.kinds, right, 0.45);
  }
}

const sensePlaces = new WeakMap<PreparedWords, ReadonlyMap<number, readonly number[]>>();

/** The numbers of the words that have a sense. A sentence is compared with several passages and read once. */
function placesOfSenses(draft: PreparedWords): ReadonlyMap<number, readonly number[]> {
  const before = sensePlaces.get(draft);
  if (before !== undefined) return before;
  const places = new Map<number, number[]>();
  draft.relatives.forEach((relatives, left) => {
    for (const sense of relatives?.senses ?? []) {
      const known = places.get(sense);
      if (known === undefined) places.set(sense, [left]);
      else known.push(left);
    }
  });
  sensePlaces.set(draft, places);
  return places;
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

/** Those candidates whose two words are not yet taken by one before them. */
function takeInOrder(
  candidates: readonly number[],
  cells: readonly number[],
  height: number,
  width: number,
): readonly number[] {
  const takenDraft = new Uint8Array(height);
  const takenSource = new Uint8Array(width);
  return candidates.filter((number) => {
    const left = Math.trunc(cells[number]! / width);
    const right = cells[number]! % width;
    if (takenDraft[left] === 1 || takenSource[right] === 1) return false;
    takenDraft[left] = 1;
    takenSource[right] = 1;
    return true;
  });
}
