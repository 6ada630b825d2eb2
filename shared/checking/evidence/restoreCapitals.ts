import { readWords, type Word } from "../../text/words.ts";
import { commonness } from "../commonness.ts";
import { relativesOf } from "../relatives.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";

/** Whether a text has lost its capitals, as texts cut into words for machines have. */
export function lacksCapitals(text: string): boolean {
  return !/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
}

/** Gives back the capitals of names in a text without any: those of the sources, and of words that no lexicon knows. */
export function restoreCapitals(words: readonly Word[], index: EvidenceIndex): readonly Word[] {
  return words.map((word) => {
    if (word.kind !== "word" || !isNamed(word, index)) return word;
    const raw = word.raw.charAt(0).toUpperCase() + word.raw.slice(1);
    const [named] = readWords(raw);
    return named === undefined ? word : { ...named, start: word.start, end: word.end };
  });
}

function isNamed(word: Word, index: EvidenceIndex): boolean {
  const places = index.lemmas.get(word.lemma);
  if (places === undefined)
    return commonness(word.lemma) === 0 && relativesOf(word.lemma) === null && /^\p{L}{3,}$/u.test(word.raw);
  let capitals = 0;
  let inside = 0;
  for (const place of places.slice(0, 50)) {
    if (place === index.passages[index.passageOfWord[place]!]!.first) continue;
    inside++;
    if (index.words[place]!.capital) capitals++;
  }
  return inside > 0 && capitals > 0.6 * inside;
}
