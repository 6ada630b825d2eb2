import type { Word } from "../../text/words.ts";
import { agree, comparable, readQuantities, type Quantity } from "../facts/quantities.ts";
import { isStopWord } from "../lexicon.ts";
import { carryPlaces, isFound, type Carrier } from "./carryPlaces.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";
import type { Alignment } from "./findEvidence.ts";

const reach = 4;
/** "More than 1,800" is said of 1,821, and hardly of 2,400. */
const mostBeyond = 0.1;

/**
 * The alignment of a sentence in which each number that a number of a passage bears out stands where that one does, where something
 * stands beside both: "over 1,800 names" for "1,821 names", "three decades" for "30 years".
 */
export function carryQuantities(
  alignment: Alignment,
  index: EvidenceIndex,
  words: readonly Word[],
): Alignment {
  const open = readQuantities(words).filter((quantity) => isOpen(alignment, words, quantity));
  return carryPlaces(alignment, open, (quantity) => findCarrier(alignment, index, words, quantity));
}

function isOpen({ places }: Alignment, words: readonly Word[], quantity: Quantity): boolean {
  if (quantity.kind !== "amount") return false;
  for (let at = quantity.first; at < quantity.end; at++)
    if (words[at]!.kind !== "sign" && !isFound(places[at])) return true;
  return false;
}

/** The number that agrees, beside which something stands that stands beside the draft's. */
function findCarrier(
  alignment: Alignment,
  index: EvidenceIndex,
  words: readonly Word[],
  quantity: Quantity,
): Carrier | null {
  let best: Carrier | null = null;
  for (const [number, passage] of alignment.passages.entries())
    for (const other of readQuantities(index.passages[passage]!.words)) {
      if (!bearsOut(quantity, other)) continue;
      const context = contextOf(alignment, words, quantity, passage, other);
      if (context > (best?.context ?? 0))
        best = { number, passage, context, wordAt: (at) => counterpart(quantity, other, at) };
    }
  return best;
}

/** Whether one number is the other in other words or in another unit, or keeps closely to its bound. */
function bearsOut(quantity: Quantity, other: Quantity): boolean {
  if (other.kind !== "amount" || !comparable(quantity, other) || !agree(quantity, other)) return false;
  if (quantity.value === other.value || isConverted(quantity, other)) return true;
  if (other.bound !== "exact" || (quantity.bound !== "atLeast" && quantity.bound !== "atMost")) return false;
  return Math.abs(other.value - quantity.value) <= mostBeyond * quantity.value;
}

function isConverted({ unit }: Quantity, other: Quantity): boolean {
  return unit !== null && other.unit !== null && unit !== other.unit;
}

/** The passage's word that stands where a word of the draft's number does, where both say theirs in as many words. */
function counterpart(quantity: Quantity, other: Quantity, at: number): number {
  const isSameLength = quantity.end - quantity.first === other.end - other.first;
  return other.first + (isSameLength ? at - quantity.first : 0);
}

/** How well the words beside a number agree with those beside the passage's, 0 where no content word stands beside both. */
function contextOf(
  { places }: Alignment,
  words: readonly Word[],
  quantity: Quantity,
  passage: number,
  other: Quantity,
): number {
  let context = 0;
  for (
    let at = Math.max(0, quantity.first - reach);
    at < Math.min(words.length, quantity.end + reach);
    at++
  ) {
    const place = places[at] ?? null;
    if ((at >= quantity.first && at < quantity.end) || place?.passage !== passage) continue;
    if (isStopWord(words[at]!.form) || !isFound(place)) continue;
    const apart = Math.min(Math.abs(place.word - other.first), Math.abs(place.word - other.end + 1));
    if (apart <= reach) context = Math.max(context, place.context);
  }
  return context;
}
