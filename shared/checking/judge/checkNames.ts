import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { findNames } from "../facts/names.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** A name that no source has, in none of its words, is absent. */
export function checkNames({ words, index, headline }: Reading): readonly Suspicion[] {
  return findNames(words, headline)
    .filter((name) => !isKnown(words.slice(name.first, name.end), index))
    .map((name) => ({
      kind: "name_absent" as const,
      draft: spanOfWords(words, name.first, name.end),
      source: null,
      strength: "partly" as const,
    }));
}

/** A name is known by any of its words in any shape, and by its initials. */
function isKnown(name: readonly Word[], index: EvidenceIndex): boolean {
  const initials = name
    .filter((word) => word.capital)
    .map((word) => word.form.charAt(0))
    .join("");
  if (initials.length >= 2 && index.lemmas.has(initials)) return true;
  return name.some((word) => word.capital && (index.knows(word) || index.roots.has(word.root)));
}
