import type { CheckReference, Shaping } from "../words/claim.ts";
import type { Source } from "../words/article.ts";
import type { Bound, DecisionKind, OpenPoint } from "../words/decision.ts";
import type { Evidence, EvidenceRole } from "../words/finding.ts";
import type { CriterionAnswer, Verdict } from "../words/judgement.ts";
import type { Role, Way } from "../words/person.ts";
import type { Instant, TextHash } from "../words/span.ts";

/** The body of each kind of act. Texts, sources' texts and check records are named by hash. */
export type Acts = {
  readonly desk_created: { readonly name: string; readonly policy: TextHash };
  readonly person_added: { readonly id: string; readonly name: string; readonly role: Role };
  readonly policy_set: { readonly policy: TextHash };
  readonly article_imported: ImportBody & {
    readonly slug: string;
    readonly language: string;
    readonly createdAt: string | null;
  };
  /** The same id again, over a text that no person edited: a new revision. */
  readonly revision_imported: ImportBody & { readonly number: number };
  /** The same id again, over a person's edits: waits as a proposal; a later one takes its place. */
  readonly proposal_imported: Omit<ImportBody, "check">;
  /** `check` is null when the proposal was dismissed, and then `number` is too. */
  readonly proposal_settled: {
    readonly article: string;
    readonly number: number | null;
    readonly text: TextHash;
    readonly check: CheckReference | null;
  };
  /**
   * The proposal merged with the text that stood, change by change: `proposal` names the delivered text, `text` what came
   * of it; `taken` and `refused` count the changes that were chosen between. What was kept beside a person's own words was
   * taken.
   */
  readonly proposal_merged: {
    readonly article: string;
    readonly number: number;
    readonly headline: string;
    readonly proposal: TextHash;
    readonly text: TextHash;
    readonly check: CheckReference;
    readonly taken: number;
    readonly refused: number;
  };
  /** `restores`: the earlier revision whose very text it is; `mended`: the claims that it set right. */
  readonly revision_cut: {
    readonly article: string;
    readonly number: number;
    readonly headline: string;
    readonly text: TextHash;
    readonly check: CheckReference;
    readonly restores?: number;
    readonly mended?: readonly string[];
  };
  readonly source_added: {
    readonly article: string;
    readonly source: Source;
    readonly check: CheckReference;
  };
  /** A lost claim, put by a person on the claim `at`, which takes its place from then on; `check` says so. A `query` stands there from then on, whoever asked it. `back` takes it off again: it is lost as before. */
  readonly claim_placed: {
    readonly article: string;
    readonly claim: string;
    readonly at: string;
    readonly check: CheckReference;
    readonly query?: true;
    readonly back?: true;
  };
  readonly rechecked: { readonly article: string; readonly check: CheckReference };
  /** A null verdict takes the standing one back. */
  readonly claim_judged: {
    readonly article: string;
    readonly claim: string;
    readonly verdict: Verdict | null;
    readonly note: string | null;
    /** The passages that the verdict rests on. */
    readonly evidence: readonly Evidence[];
  };
  /** A null role unties it. */
  readonly evidence_tied: PassageBody & { readonly role: EvidenceRole | null };
  /** One of the checker's own; `back` takes it up again. */
  readonly passage_set_aside: PassageBody & { readonly back: boolean };
  /** `claims` stand from now on and are in the check, `instead` stood before: either may be empty, of what was added. */
  readonly claims_shaped: {
    readonly article: string;
    readonly how: Shaping;
    /** Whether a person's shaping was taken back: `claims` then stood before it. */
    readonly back: boolean;
    readonly instead: readonly string[];
    readonly claims: readonly string[];
    readonly check: CheckReference;
  };
  /** Exactly one of `claim` and `criterion` is set; a null reason takes the waiver back. */
  readonly waived: {
    readonly article: string;
    readonly claim: string | null;
    readonly criterion: string | null;
    readonly reason: string | null;
  };
  readonly criterion_answered: {
    readonly article: string;
    readonly criterion: string;
    readonly answer: CriterionAnswer | null;
    readonly note: string | null;
  };
  readonly decided: {
    readonly article: string;
    readonly decision: DecisionKind;
    readonly revision: number;
    readonly reason: string | null;
    readonly note: string | null;
    readonly bound: Bound;
    readonly open: readonly OpenPoint[];
  };
  readonly exported: {
    readonly article: string;
    readonly revision: number;
    readonly format: string;
    readonly text: TextHash;
    /** SHA-256 of the bytes that left. */
    readonly file: TextHash;
    readonly name: string;
  };
};

/** A passage of a source, and the claim that it is said to bear on or not; `text` names the source's text that it is of. */
type PassageBody = {
  readonly article: string;
  readonly claim: string;
  readonly source: string;
  readonly text: TextHash;
  readonly start: number;
  readonly end: number;
};

export type ImportBody = {
  readonly article: string;
  readonly headline: string;
  readonly text: TextHash;
  readonly sources: readonly Source[];
  /** Hash of the `details/1` record. */
  readonly details: TextHash;
  readonly check: CheckReference;
  /** The name of the file that it came from. */
  readonly file: string;
};

export type ActKind = keyof Acts;

/** One act, before the chain gives it a place. `person` is a person's id, null where no person acted. */
export type Act<Kind extends ActKind = ActKind> = {
  [K in Kind]: {
    readonly kind: K;
    readonly body: Acts[K];
    readonly at: Instant;
    readonly person: string | null;
    readonly account: string;
    readonly way: Way;
  };
}[Kind];

/** An act in its device's chain: exactly the fields whose canonical JSON bytes are stored and hashed. */
export type Entry<Kind extends ActKind = ActKind> = Act<Kind> & {
  readonly format: "log/1";
  readonly desk: string;
  readonly device: string;
  /** Counts from 1 in each device's chain. */
  readonly sequence: number;
  /** Hash of the device's previous entry; 64 zeros for its first. */
  readonly previous: string;
};
