import type { Instant, JsonObject, TextHash } from "./span.ts";

export const statuses = ["new", "in_review", "returned", "rejected", "approved"] as const;
export type Status = (typeof statuses)[number];

/** The statuses that wait for somebody, and those that wait for nobody. */
export const openStatuses = ["new", "in_review", "returned"] as const satisfies readonly Status[];
export const finishedStatuses = ["approved", "rejected"] as const satisfies readonly Status[];

/** True while an article waits for a person at the desk; a returned one waits for its pipeline. */
export function waitsForReview(status: Status): boolean {
  return status === "new" || status === "in_review";
}

/** True while an article waits for somebody. */
export function isOpenStatus(status: Status): boolean {
  return (openStatuses as readonly Status[]).includes(status);
}

/** Who or what wrote a draft, as its pipeline told it. */
export type Producer = {
  readonly name: string | null;
  readonly model: string | null;
  readonly promptDigest: string | null;
  /** The amount is kept as the decimal text that was delivered, so that nothing is rounded. */
  readonly cost: { readonly amount: string; readonly currency: string } | null;
};

/** What is known of a source besides its text. Dates are as delivered. */
export type SourceDetails = {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  /** Fields that Stet does not know, kept and shown. */
  readonly extra: JsonObject;
};

/** A source of an article; `id` is local to the article, `text` null where the pipeline gave none. */
export type Source = SourceDetails & { readonly id: string; readonly text: TextHash | null };

/** A citation that came with a draft, in UTF-16 offsets of the raw revision; a proposal until a person acts. */
export type Citation = {
  readonly quote: string;
  /** Where the quote stands, or null when it is unplaced. */
  readonly draft: { readonly start: number; readonly end: number } | null;
  readonly source: string;
  readonly sourceQuote: string | null;
  /** Where the source's words stand, or null when they are unplaced or the text is missing. */
  readonly passage: { readonly start: number; readonly end: number } | null;
};

/** What an import tells of an article besides its text and sources: stored as canonical JSON in `texts`. */
export type ArticleDetails = {
  readonly format: "details/1";
  readonly producer: Producer | null;
  readonly citations: readonly Citation[];
  /** Unknown fields of the package, kept and shown. */
  readonly extra: JsonObject;
};

const revisionOrigins = ["import", "edit"] as const;
export type RevisionOrigin = (typeof revisionOrigins)[number];

/** One immutable text of an article; `number` counts from 1, `person` is null where a pipeline wrote it. */
export type Revision = {
  readonly number: number;
  readonly text: TextHash;
  readonly at: Instant;
  readonly person: string | null;
  readonly origin: RevisionOrigin;
};
