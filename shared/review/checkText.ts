import type { Checker } from "../checking/checker.ts";
import type { Citation, Source } from "../words/article.ts";
import type { CheckedClaim } from "../words/claim.ts";
import { markMissingSources } from "./missing.ts";

/** A text to be checked, with its sources as the desk keeps them and its citations placed in it. */
export type TextToCheck = {
  readonly text: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly sources: readonly (Omit<Source, "extra"> & { readonly words: string | null })[];
  readonly citations: readonly Citation[];
};

/** Runs a checker over a text, and marks the claims that cite a source whose text is missing. */
export function checkText(checker: Checker, draft: TextToCheck): readonly CheckedClaim[] {
  const { text, language, createdAt, sources, citations } = draft;
  const checked = checker.check({
    text,
    language,
    createdAt,
    sources: sources.map(({ id, words, title, publisher, publishedAt }) => ({
      id,
      text: words,
      title,
      publisher,
      publishedAt,
    })),
  });
  return markMissingSources(checked, citations, sources, text);
}
