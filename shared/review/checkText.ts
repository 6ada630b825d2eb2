import type { Checker, DraftToCheck } from "../checking/checker.ts";
import type { Citation, Source } from "../words/article.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import { markMissingSources } from "./missing.ts";

/** A text to be checked, with its sources as the desk keeps them and its citations placed in it. */
export type TextToCheck = {
  readonly text: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly sources: readonly (Omit<Source, "extra"> & { readonly words: string | null })[];
  readonly citations: readonly Citation[];
};

/** What a checker says of a text: of the claims that it finds by itself, and of any words that a person makes a claim of. */
export type CheckedText = {
  readonly claims: readonly CheckedClaim[];
  readonly judge: (spans: readonly Span[]) => readonly CheckedClaim[];
};

/** Runs a checker over a text, and marks the claims that cite a source whose text is missing. */
export function checkText(checker: Checker, draft: TextToCheck): CheckedText {
  const { text, sources, citations } = draft;
  const toCheck = toDraft(draft);
  const marked = (checked: readonly CheckedClaim[]): readonly CheckedClaim[] =>
    markMissingSources(checked, citations, sources, text);
  return {
    claims: marked(checker.check(toCheck)),
    judge: (spans) => marked(checker.checkSpans(toCheck, spans)),
  };
}

/** A text with its sources as a checker reads them. */
export function toDraft({ text, language, createdAt, sources }: TextToCheck): DraftToCheck {
  return {
    text,
    language,
    createdAt,
    sources: sources.map(({ id, words, title, publisher, author, publishedAt }) => ({
      id,
      text: words,
      title,
      publisher,
      author,
      publishedAt,
    })),
  };
}
