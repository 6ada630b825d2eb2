import { lexemesOf } from "../evidence/preparedWords.ts";
import { agree, readQuantities, type Quantity } from "../facts/quantities.ts";
import { isOfAgreedDay } from "./agreedDays.ts";
import type { Word } from "../../text/words.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { firmSupport, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** A number between the very words between which its passage has another: it may stand elsewhere in the sources, and is wrong here. */
export function checkSlots(reading: Reading): readonly Suspicion[] {
  const { words, index, alignment } = reading;
  return readQuantities(words).flatMap((quantity): Suspicion[] => {
    const slot = slotOf(reading, quantity);
    if (slot === null || isOfAgreedDay(reading, quantity)) return [];
    const passage = index.passages[slot.passage]!.words;
    const other = readQuantities(passage).find(({ first }) => first >= slot.from && first < slot.to);
    if (other === undefined) return [];
    if (alignment.passages.some((each) => hasNumber(index.passages[each]!.words, words, quantity))) return [];
    if (other.kind !== quantity.kind || agree(quantity, other) || other.unit !== quantity.unit) return [];
    if (supportAt(reading, quantity.first, slot.passage, other.first) < firmSupport) return [];
    const isDate = quantity.kind === "year" || quantity.kind === "dayOfMonth";
    return [
      {
        kind: isDate ? "date_differs" : "number_differs",
        draft: spanOfWords(words, quantity.first, quantity.end),
        source: placeOfWords(index, slot.passage, other.first, other.end),
        strength: "contradicts",
      },
    ];
  });
}

/** The words of a passage between the places of the two words beside a quantity, where they stand as close together there. */
function slotOf(
  { alignment }: Reading,
  { first, end }: Quantity,
): { readonly passage: number; readonly from: number; readonly to: number } | null {
  const left = alignment.places[first - 1] ?? null;
  const right = alignment.places[end] ?? null;
  const place = left ?? right;
  if (place === null || (left !== null && right !== null && left.passage !== right.passage)) return null;
  const from = left === null ? right!.word - 3 : left.word + 1;
  const to = right === null ? left!.word + 4 : right.word;
  return to - from >= 1 && to - from <= 4 ? { passage: place.passage, from: Math.max(0, from), to } : null;
}

function hasNumber(passage: readonly Word[], words: readonly Word[], { first, end }: Quantity): boolean {
  const values = lexemesOf(words)
    .slice(first, end)
    .map(({ value }) => value);
  return lexemesOf(passage).some(({ value }) => value !== 0 && values.includes(value));
}
