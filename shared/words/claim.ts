import type { Evidence, Finding, Reason } from "./finding.ts";
import type { Instant, Span, TextHash } from "./span.ts";

const claimKinds = ["number", "date", "name", "quote", "attribution", "statement"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim as the checker returns it, before the article gives it an id. Offsets are into the raw draft. */
export type CheckedClaim = Span & {
  readonly kind: ClaimKind;
  /** The whole sentence that the claim stands in. */
  readonly sentence: Span;
  readonly finding: Finding;
  /** How sure the checker is of its finding, in per mille (an integer, 0 to 1000). */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Best passage first. */
  readonly evidence: readonly Evidence[];
};

/** Why an earlier verdict does not stand on this claim any more; `extent`: it was split or merged. */
export const claimChanges = ["sentence", "extent", "evidence", "finding"] as const;
export type ClaimChange = (typeof claimChanges)[number];

export const shapings = ["added", "split", "merged"] as const;
export type Shaping = (typeof shapings)[number];

/** How a person made a claim: by adding one, or out of the claims in whose place it stands (`instead`, in their order). */
export type Shape = {
  readonly how: Shaping;
  readonly person: string;
  readonly at: Instant;
  readonly instead: readonly string[];
};

/** A claim of a revision, with its id in the article (`c1`, `c2`, never reused). */
export type Claim = CheckedClaim & {
  readonly id: string;
  /** The earlier claim that this one takes the place of, when its verdict could not be carried. */
  readonly follows: string | null;
  readonly changes: readonly ClaimChange[];
  /** Only of claims that a person made. */
  readonly shape?: Shape;
  /** The id that the same words had in the check before, under another finding or evidence: what is tied to them stays so. */
  readonly succeeds?: string;
};

/**
 * A claim on which a person left words, or which a person added (`added`), and whose place in the text is not certain
 * any more. Where an edit took its words out as its verdict asked, or by the same person's hand, it is `mended`: listed, and
 * in nothing's way.
 */
export type LostClaim = {
  readonly id: string;
  readonly words: string;
  readonly since: TextHash;
  readonly added?: true;
  readonly mended?: true;
};

/**
 * A claim on which a person left something and which the standing check has no longer, as the last check that had it told
 * it: `sentence` is the words of its sentence, which stood once in its text; `sources` are those that were read.
 */
export type EarlierClaim = {
  readonly claim: Claim;
  readonly words: string;
  readonly sentence: string;
  readonly sources: CheckRecord["sources"];
};

/** The stored result of one check: `texts` holds it as canonical JSON, log entries name it by hash. */
export type CheckRecord = {
  readonly format: "check/1";
  readonly checker: string;
  readonly text: TextHash;
  readonly sources: readonly { readonly id: string; readonly text: TextHash | null }[];
  readonly claims: readonly Claim[];
  /** Claims that a person's own stand in place of, and those that were taken back: they may stand again. */
  readonly aside?: readonly Claim[];
  readonly lost: readonly LostClaim[];
  /** The number of the next new claim id. */
  readonly next: number;
};

/** How a log entry names a check. */
export type CheckReference = { readonly checker: string; readonly hash: TextHash };
