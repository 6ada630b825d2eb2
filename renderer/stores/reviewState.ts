import type { Obstacle, Review } from "../../shared/api/answers.ts";
import type { Client } from "../../shared/api/api.ts";
import type { Arguments, FileBytes } from "../../shared/api/questions.ts";
import type { Choice } from "../../shared/diff/merge.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import type { DecisionKind } from "../../shared/words/decision.ts";
import type { CriterionAnswer, Verdict } from "../../shared/words/judgement.ts";
import type { Span, TextHash } from "../../shared/words/span.ts";
import type { LivePort } from "../live/messages.ts";
import type { ActsStore, Direction, DoneAct } from "./acts.ts";
import type { Touched } from "./changes.ts";
import type { Evidencing } from "./reviewEvidence.ts";
import type { Looked } from "./looking.ts";
import type { Unsaved, UnsavedTexts } from "./unsaved.ts";

/** The article on screen, as the desk last answered. */
export type Shown = {
  /** The id of the article that was asked for. */
  readonly article: string | null;
  readonly review: Review | null;
  /** Why the article could not be opened. */
  readonly problem: unknown;
  /** Whether the text that stands came by an act of this page; else somebody else put it there. */
  readonly isOwnText: boolean;
  readonly open: (article: string) => Promise<void>;
  /** Asks again for what is open, because somebody acted on the desk. */
  readonly refresh: () => Promise<void>;
};

/** What the person has in hand: a claim, a passage of its evidence, a source. */
export type Focusing = {
  /** The id of the claim in hand. */
  readonly focus: string | null;
  /**
   * Where the caret stands in the text while somebody edits, as an offset of what is typed: the claim in hand is the one there.
   * Null while the text is read, and once another claim was taken in hand.
   */
  readonly caret: number | null;
  /** Which passage of the claim in hand is shown: an index into its evidence. */
  readonly passage: number;
  /** The id of the source whose tab is open. */
  readonly source: string | null;
  /** Texts of sources by their hash, as far as they were fetched. */
  readonly texts: Readonly<Record<TextHash, string>>;
  /** The passages that were on screen with their claim in hand, in this session and across articles. */
  readonly looked: Looked;
  /** The passage of a claim, by its place in the claim's evidence, was before the person's eyes. */
  readonly look: (claim: string, passage: number) => void;
  readonly focusClaim: (claim: string | null) => void;
  readonly step: (by: 1 | -1) => void;
  readonly stepOpen: () => void;
  readonly nextPassage: () => void;
  /** How often a person asked to see evidence or a source: each time it is brought into view, wherever the panes stand. */
  readonly evidenceAsked: number;
  /** The same for the claim in hand. */
  readonly claimAsked: number;
  readonly showClaim: () => void;
  /** Shows one passage of the claim in hand, by its place in the claim's evidence. */
  readonly showPassage: (index: number) => void;
  readonly showSource: (source: string) => void;
  readonly loadText: (hash: TextHash) => Promise<void>;
};

/** What is typed, checked while it is typed. */
export type Live = {
  /** The review that what is typed gets if it is saved now, as far as it is checked; null where the standing one is shown. */
  readonly live: Review | null;
  /** Makes the checker beside the page ready for the article on screen, so that the first key is answered as fast as the next. */
  readonly prepareLive: () => Promise<void>;
  readonly checkTyped: () => void;
};

/** Typing in the draft. */
export type Typing = {
  readonly editing: boolean;
  /** Where the caret goes when editing begins, as an offset into the raw text. */
  readonly editAt: number | null;
  /** The text as the person has it before them, where somebody typed; else null. */
  readonly typed: string | null;
  /** Whether it was typed in the text itself, which shows it already; else a fix, or the page that died before, put it there. */
  readonly isInText: boolean;
  /** What of it the desk does not hold yet. */
  readonly unsaved: Unsaved | null;
  /** Why what is typed cannot be saved as it is, in one sentence; null where it can, or nobody tried. */
  readonly unfit: string | null;
  /** What the text is to select, each time that it changes; offsets of what is typed. */
  readonly toSelect: Span | null;
  /** Selects the claim in hand while somebody edits, and where it is selected already, its whole sentence. */
  readonly selectClaim: () => void;
  readonly startEditing: (at: number | null) => void;
  readonly type: (text: string) => void;
  /** Puts a text in the place of the one on screen, as an edit that is saved at once; true where it was. */
  readonly put: (text: string) => Promise<boolean>;
  /** Saves what was typed as a new revision; true where nothing is left unsaved. */
  readonly save: () => Promise<boolean>;
  readonly leaveEditing: () => Promise<void>;
  /** Puts the person's text over the one that overtook it, as a new revision. */
  readonly saveOver: () => Promise<boolean>;
  readonly discardUnsaved: () => void;
};

/** Acts on the article in the name of who is at the desk; each is true where it was done, else its refusal is said. */
export type Acting = {
  /** Does what a key asks for after everything that keys before it asked for is answered. */
  readonly inTurn: (work: () => Promise<unknown>) => Promise<void>;
  /** Notes that wait for their claim's verdict, by claim. */
  readonly heldNotes: Readonly<Record<string, string>>;
  readonly holdNote: (claim: string, note: string | null) => void;
  /** Words that were typed and not given yet, by article and what asked for them; leaving a prompt loses none. */
  readonly keptWords: Readonly<Record<string, string>>;
  readonly keepWords: (what: string, words: string | null) => void;
  /**
   * Gives a verdict and goes on to the next open claim; a null verdict takes the standing one back. Without `note`,
   * the note that waits or stands is kept, except that the words of a query are no note on its answer.
   */
  readonly judge: (claim: string, verdict: Verdict | null, note?: string | null) => Promise<boolean>;
  /** Gives many verdicts as one act, all of them or none. */
  readonly judgeClaims: (judgements: Arguments<"judgeClaims">["judgements"]) => Promise<boolean>;
  /** Puts back what stood before an act on the article on screen, or again what stood after it; that is an act too. */
  readonly putBack: (act: DoneAct, direction: Direction) => Promise<boolean>;
  /**
   * `target` is the id of a claim or a criterion; a null reason takes the waiver back. A waiver ends the verdict on a claim,
   * and goes on to the next open one as a verdict does.
   */
  readonly waive: (target: string, reason: string | null) => Promise<boolean>;
  /** A null answer takes the standing one back. The note comes in the place of the one that stands. */
  readonly answer: (
    criterion: string,
    answer: CriterionAnswer | null,
    note?: string | null,
  ) => Promise<boolean>;
  readonly edit: (text: string) => Promise<boolean>;
  readonly addSource: (source: FileBytes) => Promise<boolean>;
  readonly settleProposal: (proposal: TextHash, accept: boolean) => Promise<boolean>;
  /** Merges the delivered text with the one that stands by these choices, as a new revision. */
  readonly mergeProposal: (proposal: TextHash, choices: readonly Choice[]) => Promise<boolean>;
  /** Puts a lost claim on a claim that stands. */
  readonly placeLost: (lost: string, at: string) => Promise<boolean>;
  readonly decide: (decision: DecisionKind, reason: string | null, note: string | null) => Promise<boolean>;
  readonly recheck: () => Promise<boolean>;
};

export type ReviewState = Shown & Focusing & Live & Typing & Acting & Evidencing;

/** What the store needs of the rest of the page. */
export type ReviewSurroundings = {
  readonly client: Client;
  /** The id of the person at the desk, or null for nobody. */
  readonly person: () => string | null;
  readonly unsavedTexts: UnsavedTexts;
  /** The checker beside the page; null where there is none. */
  readonly livePort: LivePort | null;
  /** How long a pause in typing is, in milliseconds, before a revision is cut. */
  readonly patience: number;
  /** What is in the way of approving, for the person at the desk. */
  readonly obstacles: (review: ReviewToGate) => readonly Obstacle[];
  /** The acts of this page, for undo and redo. */
  readonly acts: ActsStore;
  readonly say: (sentence: string) => void;
  readonly sayProblem: (problem: unknown) => void;
  /** An act was done: what was refused before it need not be read any more. */
  readonly clearProblems: () => void;
};

/** What the parts of the store share. */
export type ReviewAccess = ReviewSurroundings & {
  readonly get: () => ReviewState;
  readonly set: (change: Partial<ReviewState>) => void;
  /**
   * Does one act; true where it was done. Acts wait for one another, so each sees what the last one left, and what is typed
   * is saved before. What of the article it may change is `touched`, so that it can be undone; an act without it cannot.
   */
  readonly act: (run: (as: string, review: Review) => Promise<Review>, touched?: Touched) => Promise<boolean>;
  /** The same, on the text that stands, whatever is typed over it. */
  readonly actAtOnce: ReviewAccess["act"];
};
