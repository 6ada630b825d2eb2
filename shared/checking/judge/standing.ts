import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { numberKey } from "../facts/numberWords.ts";
import { isStandingMagnitude } from "../facts/numberPhrases.ts";
import { agree, quantityAt, type Quantity } from "../facts/quantities.ts";
import type { Reading } from "./reading.ts";

/** Beside this, a number's words are told as one: "five or six hundred". A score's may stand behind either side's name and scorers. */
const reach = 3;
const scoreReach = 12;

/**
 * Whether the words of a quantity stand in the sources, and one beside the other: "30" here and "years" there are no "30 years".
 * "Two" does not stand where they have only "thirty-two".
 */
export function standsSomewhere({ index, words }: Reading, quantity: Quantity): boolean {
  const within = quantity.kind === "score" ? scoreReach : reach;
  const own = words.slice(quantity.first, quantity.end).filter(({ kind }) => kind !== "sign");
  return own.every((word, at) => {
    if (at > 0 && !index.near(own[at - 1]!.lemma, word.lemma, within)) return false;
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
