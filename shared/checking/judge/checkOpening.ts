import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** Whether a word means somebody who must have been named before. */
export function isPronounOfSomebody(word: string): boolean {
  return /^(?:he|she|they|his|her|their)$/i.test(word);
}

/** A draft that goes on, but begins with "He", "Her" or "They": nobody was named, so that nobody can say whether it is true. */
export function checkOpening({ opening, words }: Reading): readonly Suspicion[] {
  const first = words[0];
  if (!opening || first === undefined || !isPronounOfSomebody(first.form)) return [];
  return [{ kind: "no_evidence", draft: spanOfWords(words, 0, 1), source: null, strength: "partly" }];
}
