import type { Word } from "../../text/words.ts";
import { note, type Table } from "./alignTable.ts";
import { compoundsIn } from "./compounds.ts";
import { findRunOfInitials, isAcronym } from "./initials.ts";
import { prepareWords, type PreparedWords } from "./preparedWords.ts";

/** Notes in a table which words of a sentence and of a passage say the same, and how far. */
export function noteLikeWords(draftWords: readonly Word[], sourceWords: readonly Word[], table: Table): void {
  const draft = prepareWords(draftWords);
  const source = prepareWords(sourceWords);
  noteSameWords(draft, source, table);
  noteJoinedWords(draftWords, draft, source, table);
  noteInitials(draftWords, sourceWords, table);
  noteRelatedWords(draft, source, table);
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
    for (const right of placesIn(source, form)) note(table, at, right, 0.95);
  for (const { at, first, second } of parted)
    for (const right of placesIn(source, second))
      if (source.forms[right - 1] === first) note(table, at, right, 0.95);
}

/** The numbers of the words of one form. Hardly a form is found, and nothing looks for a number sooner than this. */
function* placesIn({ forms }: PreparedWords, form: number): Generator<number> {
  for (let at = forms.indexOf(form); at >= 0; at = forms.indexOf(form, at + 1)) yield at;
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
