import { lexemesOf } from "../evidence/preparedWords.ts";
import { areRivals } from "../rivals.ts";
import { isInPassages, placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { firmSupport, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** A word in whose place the passage has another of the same kind, which excludes it: "manslaughter" for "murder". */
export function checkRivals(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const lexemes = lexemesOf(words);
  return words.flatMap((word, at): Suspicion[] => {
    if (
      lexemes[at]!.stop ||
      word.capital ||
      word.kind !== "word" ||
      (alignment.places[at]?.level ?? 0) >= 0.75
    )
      return [];
    const left = alignment.places[at - 1] ?? null;
    const right = alignment.places[at + 1] ?? null;
    if (left === null && right === null) return [];
    const passage = (left ?? right)!.passage;
    const slot = left === null ? right!.word - 1 : left.word + 1;
    const source = index.passages[passage]!.words;
    const other = source[slot];
    if (
      other === undefined ||
      other.capital ||
      !areRivals(word.lemma, other.lemma) ||
      alignment.places.some((p) => p?.passage === passage && p.word === slot)
    )
      return [];
    if (supportAt(reading, at, passage, slot) < firmSupport) return [];
    if (isInPassages(reading, word.lemma)) return [];
    return [
      {
        kind: "no_evidence",
        draft: spanOfWords(words, at, at + 1),
        source: placeOfWords(index, passage, slot, slot + 1),
        strength: "contradicts",
      },
    ];
  });
}
