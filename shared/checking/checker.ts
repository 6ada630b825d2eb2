import type { CheckedClaim } from "../words/claim.ts";
import type { Span } from "../words/span.ts";

/**
 * A source as the checker reads it; `publishedAt` resolves its relative dates, and a draft may give its words to title,
 * publisher and author.
 */
export type SourceToCheck = {
  readonly id: string;
  readonly text: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly author?: string | null;
  readonly publishedAt: string | null;
};

/** A draft as the checker reads it: the raw Markdown revision, headline included. */
export type DraftToCheck = {
  readonly text: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly sources: readonly SourceToCheck[];
};

/** A checker: the same in main, renderer and command line. It is pure; `version` names rules, weights and lexicon. */
export type Checker = {
  readonly version: string;
  /** The claims of a draft in the order of its text, each with its finding. */
  readonly check: (draft: DraftToCheck) => readonly CheckedClaim[];
  /** Judges words that people made claims of, each as a claim of its own, in the order given; see `claimOfSpan`. */
  readonly checkSpans: (draft: DraftToCheck, spans: readonly Span[]) => readonly CheckedClaim[];
};

/** A checker that also weighs drafts as a whole. */
export type DraftChecker = Checker & {
  /** How closely the claims of a draft keep to the sources' own words, on the mean, 0 to 1; see `findingOfDraft`. */
  readonly closeness: (draft: DraftToCheck) => number;
};
