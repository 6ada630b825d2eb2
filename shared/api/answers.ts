import type { LeftOut } from "../checking/leftOut.ts";
import type { Citation, Producer, Revision, Source, Status } from "../words/article.ts";
import type { Change, NumberedPiece } from "../diff/changes.ts";
import type { Claim, LostClaim } from "../words/claim.ts";
import type { Decision } from "../words/decision.ts";
import type { Evidence } from "../words/finding.ts";
import type { CriterionAnswer, Judgement, SetAside, Tie, Verdict, Waiver } from "../words/judgement.ts";
import type { Person, Way } from "../words/person.ts";
import type { Criterion, Found } from "../words/criterion.ts";
import type { ExportFormat } from "./questions.ts";
import type { Instant, JsonObject, TextHash } from "../words/span.ts";

/** What a desk says of itself. `checker` is the version of the checker that runs now. */
export type DeskAnswer = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly device: string;
  readonly account: string;
  readonly way: Way;
  readonly version: string;
  readonly checker: string;
  readonly articles: number;
  /** What endangers the desk where it lies, in one sentence with its remedy; null where nothing does. */
  readonly warning: string | null;
};

/**
 * One row of the queue. Counts are of the current revision's claims; those of verdicts count what stands of a claim, a person's
 * verdict or else the checker's finding, without what a person let stand.
 */
export type QueueRow = {
  readonly id: string;
  readonly slug: string;
  /** Its plain words. */
  readonly headline: string;
  readonly status: Status;
  readonly changedAt: Instant;
  readonly claims: number;
  readonly judged: number;
  readonly partiallySupported: number;
  readonly unsupported: number;
  readonly contradicted: number;
  readonly queries: number;
  /** Claims that are not supported and that a person let stand with a reason. */
  readonly letStand: number;
  readonly proposal: boolean;
  /** True of an approved article that left since its approval. */
  readonly exported: boolean;
};

export type QueueAnswer = {
  readonly rows: readonly QueueRow[];
  /** How many articles of each status the search finds (all of them, where there is no search). */
  readonly counts: Readonly<Record<Status, number>>;
  /** How many of the approved ones have not left since their approval. */
  readonly notExported: number;
  /** Where the next page starts, or null at the end. */
  readonly next: string | null;
};

/** A claim as the review screen shows it; offsets are into `Review.text`. */
export type ReviewClaim = Claim & {
  readonly words: string;
  readonly verdict: Verdict | null;
  /** With the passages that the verdict rests on. */
  readonly judgement: (Judgement & { readonly evidence: readonly Evidence[] }) | null;
  readonly waiver: Waiver | null;
  /** The passages that people tied to it; `evidence` are the checker's own. */
  readonly ties: readonly Tie[];
  /** Those of the checker's passages that people set aside: they are no evidence. */
  readonly setAside: readonly SetAside[];
  /** The claim that this one takes the place of, while nobody has judged this one: its words and what was said of them. */
  readonly before: {
    readonly words: string;
    /** Its whole sentence; empty where that is not known, or stood more than once. */
    readonly sentence: string;
    readonly judgement: Judgement | null;
    readonly waiver: Waiver | null;
    readonly ties: readonly Tie[];
  } | null;
};

/** A passage that was tied to a claim which has changed: `claim` is its id, `now` the claim that took its place, if any did. */
export type LostTie = Tie & { readonly claim: string; readonly now: string | null };

/** A criterion that is asked of this draft. */
export type ReviewCriterion = Criterion & {
  readonly answer: CriterionAnswer | null;
  readonly note: string | null;
  readonly person: string | null;
  readonly at: Instant | null;
  readonly waiver: Waiver | null;
  /** What the machine found for it, where it has a check. It answers nothing. */
  readonly found: Found | null;
  /** What a person said of it while the machine found something else (`found`, a sentence): it does not stand any more. */
  readonly before: {
    readonly answer: CriterionAnswer | null;
    readonly waiver: string | null;
    readonly person: string;
    readonly at: Instant;
    readonly found: string;
  } | null;
};

const obstacleKinds = [
  "claims_unjudged",
  "claims_standing",
  "claims_lost",
  "criteria_open",
  "source_missing",
  "role",
  "four_eyes",
  "status",
  "proposal_waiting",
] as const;

/** One thing in the way of a decision: which claims or criteria, and the clause that names them. */
export type Obstacle = {
  readonly kind: (typeof obstacleKinds)[number];
  readonly claims: readonly string[];
  readonly criteria: readonly string[];
  readonly sentence: string;
};

/** Everything that the review screen and `stet show` know of an article. */
export type Review = {
  readonly article: {
    readonly id: string;
    readonly slug: string;
    readonly headline: string;
    readonly language: string;
    readonly createdAt: string | null;
    readonly importedAt: Instant;
    readonly producer: Producer | null;
    readonly extra: JsonObject;
  };
  readonly status: Status;
  readonly revision: Revision;
  readonly revisions: readonly Revision[];
  readonly text: string;
  readonly sources: readonly (Source & { readonly length: number })[];
  /** In the order of the text. */
  readonly claims: readonly ReviewClaim[];
  readonly lost: readonly (LostClaim & {
    readonly judgement: Judgement | null;
    readonly waiver: Waiver | null;
  })[];
  /** Passages that people tied to words which stand no longer, until a person ties them again or lets them go. */
  readonly lostTies: readonly LostTie[];
  readonly citations: readonly Citation[];
  readonly rubric: readonly ReviewCriterion[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  /** What is in the way of approving, for the person asked for (for nobody in particular, where none was). */
  readonly obstacles: readonly Obstacle[];
  readonly proposal: {
    readonly text: string;
    readonly hash: TextHash;
    readonly at: Instant;
    readonly sources: readonly Source[];
    /** The text that was delivered before it, from which both it and the text that stands were made. */
    readonly base: TextHash;
  } | null;
  readonly check: { readonly hash: TextHash; readonly checker: string; readonly at: Instant };
  readonly exports: readonly {
    readonly format: string;
    readonly at: Instant;
    readonly person: string;
    readonly name: string;
    readonly revision: number;
  }[];
};

/** Two revisions compared word by word. */
export type ComparisonAnswer = {
  readonly article: string;
  readonly from: Revision;
  readonly to: Revision;
  /** The words of both in the order of reading: `same` and `gone` are `from`, `same` and `come` are `to`. */
  readonly pieces: readonly NumberedPiece[];
  readonly changes: readonly (Change & {
    /** The numbers of the revisions that made it. */
    readonly by: readonly number[];
  })[];
  /** The numbers of the revisions that a person merged: what they changed came with a delivered text. */
  readonly merged: readonly number[];
};

/** What the sources say and the text leaves out, the most important first; each passage with its words. */
export type LeftOutAnswer = readonly (LeftOut & { readonly words: string })[];

/** Ids of articles, those that changed last first, and the version of the checker that is to check them. */
export type ToRecheckAnswer = { readonly articles: readonly string[]; readonly checker: string };

export type RecheckAnswer = {
  readonly checked: number;
  readonly changed: number;
  readonly reopened: number;
  readonly checker: string;
};

/** A cheap sign of change: it grows with every act of any process on this desk. */
export type PulseAnswer = { readonly position: number };

/** What this device remembers for its person; kept outside the desk. */
export type Settings = {
  readonly person: string | null;
  readonly theme: "system" | "light" | "dark";
  readonly keys: Readonly<Record<string, string>>;
  /** What was exported as last. */
  readonly exportFormat: ExportFormat;
};

export type PeopleAnswer = readonly Person[];
