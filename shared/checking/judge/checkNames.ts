import { findNames } from "../facts/names.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** A name that no source has, in none of its words, is absent. */
export function checkNames({ words, index, headline }: Reading): readonly Suspicion[] {
  return findNames(words, headline)
    .filter((name) =>
      words
        .slice(name.first, name.end)
        .every((word) => !index.lemmas.has(word.lemma) && !index.roots.has(word.root)),
    )
    .map((name) => ({
      kind: "name_absent" as const,
      draft: spanOfWords(words, name.first, name.end),
      source: null,
      strength: "partly" as const,
    }));
}
