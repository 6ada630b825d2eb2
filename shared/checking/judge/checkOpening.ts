import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** A draft that goes on, but begins with "He", "Her" or "They": nobody was named, so that nobody can say whether it is true. */
export function checkOpening({ opening, words }: Reading): readonly Suspicion[] {
  const first = words[0];
  if (!opening || first === undefined || !/^(?:he|she|they|his|her|their)$/.test(first.form)) return [];
  return [{ kind: "no_evidence", draft: spanOfWords(words, 0, 1), source: null, strength: "partly" }];
}
