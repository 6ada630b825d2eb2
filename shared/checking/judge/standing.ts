import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { numberKey } from "../facts/numberWords.ts";
import { isStandingMagnitude } from "../facts/numberPhrases.ts";
import { agree, quantityAt, type Quantity } from "../facts/quantities.ts";
import type { Reading } from "./reading.ts";

/** Whether all words of a quantity stand in the sources, be it apart; "two" does not where they have only "thirty-two". */
export function standsSomewhere({ index, words }: Reading, quantity: Quantity): boolean {
  return words.slice(quantity.first, quantity.end).every((word) => {
    if (word.kind === "sign") return true;
    const places = index.lemmas.get(word.lemma) ?? [];
    const isSpoken = word.kind === "word" && numberKey(word) !== null;
    return isSpoken ? places.some((place) => !isWithin(index, place, quantity)) : places.length > 0;
  });
}

/** Whether a word of the sources is part of a longer number, and of another one. */
function isWithin(index: EvidenceIndex, place: number, quantity: Quantity): boolean {
  const { words, first } = index.passages[index.passageOfWord[place]!]!;
  const other = quantityAt(words, place - first);
  if (other === undefined || agree(quantity, other)) return false;
  return words.slice(other.first, other.end).filter(isOfNumber).length > 1;
}

function isOfNumber(word: Word): boolean {
  return numberKey(word) !== null || isStandingMagnitude(word);
}
