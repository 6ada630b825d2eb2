import type { Word } from "../../text/words.ts";
import { compoundsIn } from "./compounds.ts";
import { findRunOfInitials, isAcronym } from "./initials.ts";
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
/** A word is compared with so many places of a passage that could stand for it: only lists and gibberish have more. */
const mostPlaces = 16;

/** What the words of a sentence and of a passage have to do with each other: a row for each word of the sentence. */
type Table = {
  readonly width: number;
  /** How far two words say the same, 0 to 1. */
  readonly levels: Float32Array;
  /** Where a level is not 0, and how many such places each row has. */
  readonly cells: number[];
  readonly counts: Uint8Array;
};
type Candidate = WordPair & { readonly quality: number };

/**
 * Pairs each word of a sentence with at most one word of a passage. Of several places that a word could stand for,
 * the one whose surroundings agree best is taken, so that like is compared with like.
 */
export function alignWords(draftWords: readonly Word[], sourceWords: readonly Word[]): readonly WordPair[] {
  const draft = prepareWords(draftWords);
  const source = prepareWords(sourceWords);
  const table = openTable(draftWords.length, sourceWords.length);
  noteSameWords(draft, source, table);
  noteJoinedWords(draftWords, draft, source, table);
  noteInitials(draftWords, sourceWords, table);
  noteRelatedWords(draft, source, table);
  const candidates = findCandidates(draft, table);
  for (const cell of table.cells) table.levels[cell] = 0;
  return takeInOrder(candidates, draftWords.length, sourceWords.length);
}

let room = new Float32Array(10_000);

/** An empty table. All share one room, which whoever fills it leaves empty. */
function openTable(height: number, width: number): Table {
  if (room.length < height * width) room = new Float32Array(height * width);
  return { width, levels: room, cells: [], counts: new Uint8Array(height) };
}

function note({ width, levels, cells, counts }: Table, left: number, right: number, level: number): void {
  const cell = left * width + right;
  if (levels[cell] === 0) {
    if (counts[left] === mostPlaces) return;
    counts[left] = counts[left]! + 1;
    cells.push(cell);
  }
  levels[cell] = Math.max(levels[cell]!, level);
}

/** Notes how far each two words are the same word: 1 the same form, less for another form, another value's name, a shared root. */
function noteSameWords(draft: PreparedWords, source: PreparedWords, table: Table): void {
  for (let left = 0; left < draft.forms.length; left++) {
    const form = draft.forms[left]!;
    const lemma = draft.lemmas[left]!;
    const root = draft.roots[left]!;
    const value = draft.values[left]!;
    for (let right = 0; right < table.width; right++)
      // Words of one form have one lemma, so that most pairs are told apart by their lemmas alone.
      if (source.lemmas[right] === lemma) note(table, left, right, source.forms[right] === form ? 1 : 0.95);
      else if (value !== 0 && source.values[right] === value) note(table, left, right, 0.95);
      else if (root !== 0 && source.roots[right] === root) note(table, left, right, 0.75);
  }
}

/** Notes where one side writes in one word what the other writes in two: "FamilyMart" and "Family Mart". */
function noteJoinedWords(
  words: readonly Word[],
  draft: PreparedWords,
  source: PreparedWords,
  table: Table,
): void {
  for (const { at, form } of source.joined)
    for (let left = 0; left < draft.forms.length; left++)
      if (draft.forms[left] === form) note(table, left, at, 0.95);
  const { joined, parted } = compoundsIn(words);
  for (const { at, form } of [...draft.joined, ...joined])
    for (let right = 0; right < table.width; right++)
      if (source.forms[right] === form) note(table, at, right, 0.95);
  for (const { at, first, second } of parted)
    for (let right = 1; right < table.width; right++)
      if (source.forms[right] === second && source.forms[right - 1] === first) note(table, at, right, 0.95);
}

/** Notes where the passage spells out what the draft writes by its letters. */
function noteInitials(draft: readonly Word[], source: readonly Word[], table: Table): void {
  for (let left = 0; left < draft.length; left++) {
    const { raw, form } = draft[left]!;
    if (!isAcronym(raw)) continue;
    const right = findRunOfInitials(source, form);
    if (right >= 0) note(table, left, right, 0.95);
  }
}

/** Notes which words are synonyms, or the draft's the more general word, where they are not the same word. */
function noteRelatedWords(draft: PreparedWords, source: PreparedWords, table: Table): void {
  const drafted = placesOfSenses(draft);
  const noteSenses = (senses: readonly number[], right: number, level: number): void => {
    for (const sense of senses)
      for (const left of drafted.get(sense) ?? none) note(table, left, right, level);
  };
  for (let right = 0; right < table.width; right++) {
    const relatives = source.relatives[right]!;
    if (relatives === null) continue;
    noteSenses(relatives.senses, right, 0.6);
    noteSenses(relatives.kinds, right, 0.45);
  }
}

const none: readonly number[] = [];

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

/** The pairs of a table, the best first. */
function findCandidates(draft: PreparedWords, { width, levels, cells }: Table): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const cell of cells) {
    const left = Math.trunc(cell / width);
    const right = cell % width;
    const context = contextOf(levels, left, right, draft, width);
    // A lone "the" or "of" says nothing: small words pair only where their surroundings do.
    if (context < 0.2 && draft.stops[left] === 1) continue;
    const level = levels[cell]!;
    candidates.push({ draft: left, source: right, level, context, quality: level * (0.4 + context) });
  }
  return candidates.toSorted(
    (one, other) => other.quality - one.quality || one.draft - other.draft || one.source - other.source,
  );
}

/** How far the words around two places agree, near words more than far ones and small words less. */
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
    agreement += weight * bestAround(levels, neighbour * width, right, right + step, width);
  }
  return possible === 0 ? 0 : agreement / possible;
}

/** The best level of a row around a place, less for each word that it stands away; one word is left out. */
function bestAround(
  levels: Float32Array,
  row: number,
  without: number,
  place: number,
  width: number,
): number {
  let best = place >= 0 && place < width && place !== without ? levels[row + place]! : 0;
  // What stands right there cannot be outdone by what stands beside it.
  for (let drift = 1; drift <= slack && best < 1 - 0.15 * drift; drift++) {
    const factor = 1 - 0.15 * drift;
    const [before, after] = [place - drift, place + drift];
    if (before >= 0 && before < width && before !== without)
      best = Math.max(best, levels[row + before]! * factor);
    if (after >= 0 && after < width && after !== without)
      best = Math.max(best, levels[row + after]! * factor);
  }
  return best;
}

/** Those candidates whose two words are not yet taken by one before them. */
function takeInOrder(candidates: readonly Candidate[], height: number, width: number): readonly WordPair[] {
  const takenDraft = new Uint8Array(height);
  const takenSource = new Uint8Array(width);
  return candidates.filter(({ draft, source }) => {
    if (takenDraft[draft] === 1 || takenSource[source] === 1) return false;
    takenDraft[draft] = 1;
    takenSource[source] = 1;
    return true;
  });
}
