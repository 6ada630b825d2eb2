import type { Decision } from "../words/decision.ts";
import type { Instant, TextHash } from "../words/span.ts";

const importOutcomes = ["added", "revised", "proposed", "unchanged", "refused"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What became of one draft or package. `problem` is the one sentence of a refusal, else null. */
export type ImportAnswer = {
  readonly file: string;
  readonly outcome: ImportOutcome;
  readonly article: string | null;
  /** Its plain words. */
  readonly headline: string | null;
  readonly found: {
    readonly words: number;
    readonly claims: number;
    readonly flagged: number;
    readonly sources: number;
    readonly sourcesWithoutText: number;
    readonly citations: number;
    readonly unplacedCitations: number;
  } | null;
  readonly problem: string | null;
};

/** An article as it leaves; `text` is the whole content of the file. */
export type ExportAnswer = {
  readonly article: string;
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  readonly hash: TextHash;
};

/** What is on record of a file that left: of which article and revision, when, by whom. */
export type ExportedFile = {
  readonly article: string;
  /** Its plain words. */
  readonly headline: string;
  readonly revision: number;
  readonly at: Instant;
  readonly personName: string;
};

/** A return, as a pipeline reads it. */
export type ReturnSlip = {
  readonly format: "stet-return/1";
  readonly article: string;
  readonly slug: string;
  readonly revision: number;
  readonly text: TextHash;
  readonly decision: Decision;
};
