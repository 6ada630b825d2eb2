import type { LostTie, Review } from "../../shared/api/answers.ts";
import { Refusal } from "../../shared/api/api.ts";
import { isSamePassage, passagesOfClaim } from "../../shared/review/claimEvidence.ts";
import type { EvidenceRole } from "../../shared/words/finding.ts";
import type { Span } from "../../shared/words/span.ts";
import { takeAtCaret, takeInHand } from "./reviewFocusing.ts";
import type { ReviewAccess } from "./reviewState.ts";

/** A passage of a source that a person has chosen, to be tied to a claim. */
export type ChosenPassage = Span & { readonly source: string };

/** Choosing passages and words, and what people make of evidence and claims with them. */
export type Evidencing = {
  readonly chosen: ChosenPassage | null;
  readonly choose: (passage: ChosenPassage | null) => void;
  /** The words of the draft that are selected, or where the caret stands in it, as offsets of the text on screen. */
  readonly selected: Span | null;
  /** `caret` is the end of it that moves; while somebody edits, the claim there is taken in hand. */
  readonly select: (span: Span | null, caret?: number) => void;
  /** Nothing is selected in the draft any more, nor painted so. */
  readonly unselect: () => void;
  /** Ties a passage to the claim in hand, or unties it (null). */
  readonly tie: (passage: ChosenPassage, role: EvidenceRole | null) => Promise<boolean>;
  /** Settles a tie to words that stand no longer: it is listed no more. */
  readonly letGo: (tie: LostTie) => Promise<boolean>;
  /** Sets a passage aside that the checker found for the claim in hand, or takes it up again (`back`). */
  readonly setAside: (passage: ChosenPassage, back: boolean) => Promise<boolean>;
  /** `text` is the one that the offsets are of. */
  readonly addClaim: (span: Span, text: string) => Promise<boolean>;
  readonly splitClaim: (claim: string, at: readonly number[], text: string) => Promise<boolean>;
  readonly mergeClaims: (claims: readonly string[]) => Promise<boolean>;
  readonly takeBackClaim: (claim: string) => Promise<boolean>;
};

/** What was chosen or selected before the text changed is about words that may be others now. */
export const nothingChosen = { chosen: null, selected: null, toSelect: null } as const;

export function createEvidencing(access: ReviewAccess): Evidencing {
  const { get, set, act, client } = access;
  return {
    ...nothingChosen,
    // A person has one thing selected at a time.
    choose: (chosen) => set({ chosen, ...(chosen !== null && { selected: null }) }),
    select: (selected, caret) => {
      set({ selected, ...(selected === null && { toSelect: null }) });
      if (caret !== undefined && get().editing) takeAtCaret(access, caret);
    },
    unselect: () => {
      const { selected } = get();
      if (selected !== null) set({ selected: null, toSelect: { start: selected.end, end: selected.end } });
    },
    tie: async ({ source, start, end }, role) => {
      const { focus: claim } = get();
      if (claim === null) return false;
      const passage = { source, start, end };
      const isDone = await act(
        (as, review) => client.tie({ article: review.article.id, claim, ...passage, role, as }),
        { ties: [claim] },
      );
      if (isDone) set({ chosen: null, passage: placeOfPassage(get().review, claim, passage) });
      return isDone;
    },
    letGo: async ({ claim, source, start, end }) => {
      const isDone = await act(
        (as, review) => client.tie({ article: review.article.id, claim, source, start, end, role: null, as }),
        { lostTies: true },
      );
      if (isDone) access.say("The lost tie is let go; the history keeps it.");
      return isDone;
    },
    setAside: async ({ source, start, end }, back) => {
      const { focus: claim } = get();
      if (claim === null) return false;
      const passage = { source, start, end };
      const isDone = await act(
        (as, review) => client.setAside({ article: review.article.id, claim, ...passage, back, as }),
        { ties: [claim] },
      );
      if (isDone) set({ passage: placeOfPassage(get().review, claim, passage) });
      return isDone;
    },
    addClaim: (span, text) =>
      shape(access, (as, review) => {
        const { start, end } = span;
        return client.addClaim({ article: review.article.id, text: hashOf(review, text), start, end, as });
      }),
    splitClaim: (claim, at, text) =>
      shape(access, (as, review) => {
        const seen = hashOf(review, text);
        return client.splitClaim({ article: review.article.id, text: seen, claim, at: [...at], as });
      }),
    mergeClaims: (claims) =>
      shape(access, (as, review) =>
        client.mergeClaims({ article: review.article.id, claims: [...claims], as }),
      ),
    takeBackClaim: (claim) =>
      shape(access, (as, review) => client.takeBackClaim({ article: review.article.id, claim, as })),
  };
}

/** Makes claims of claims, and takes the first one that was not there before in hand. */
async function shape(
  { act, get, set }: ReviewAccess,
  run: (as: string, review: Review) => Promise<Review>,
): Promise<boolean> {
  let known: ReadonlySet<string> = new Set();
  const isDone = await act(
    (as, review) => {
      known = new Set(review.claims.map(({ id }) => id));
      return run(as, review);
    },
    { shape: true },
  );
  const { review } = get();
  const made = isDone ? review?.claims.find(({ id }) => !known.has(id)) : undefined;
  if (review !== null && made !== undefined) set({ ...takeInHand(review, made.id), selected: null });
  return isDone;
}

/** Where a passage stands among those of its claim; the first, where it is gone. */
function placeOfPassage(review: Review | null, id: string, passage: ChosenPassage): number {
  const claim = review?.claims.find((one) => one.id === id);
  if (claim === undefined) return 0;
  return Math.max(
    0,
    passagesOfClaim(claim).findIndex((one) => isSamePassage(one, passage)),
  );
}

/** Offsets of a text that was typed are those of the one that was saved, unless saving set something right in it. */
function hashOf(review: Review, text: string): string {
  if (review.text !== text)
    throw new Refusal("refused", "The text has changed since you chose words in it; choose them again.");
  return review.revision.text;
}
