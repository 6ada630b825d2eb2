import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import type { Evidence, SourceWords } from "../../shared/words/finding.ts";
import { passagesOfClaim } from "../../shared/review/claimEvidence.ts";
import { claimAtCaret } from "./claimAtCaret.ts";
import { claimBefore, followFocus, nextOpen, sameClaim, stepFrom } from "./claimSteps.ts";
import { shownReview } from "./shownReview.ts";
import { lookAt } from "./looking.ts";
import type { Focusing, ReviewAccess, ReviewState } from "./reviewState.ts";

/** What changes when a claim is taken in hand: the passage that its reason names is shown, in the source that holds it. */
export function takeInHand(
  review: Review,
  claim: string | null,
): Partial<Pick<Focusing, "focus" | "passage" | "source" | "caret">> {
  const taken = review.claims.find(({ id }) => id === claim);
  const passage = taken === undefined ? 0 : firstPassage(taken);
  const source =
    taken === undefined ? undefined : (wordsNamed(taken)?.source ?? passagesOfClaim(taken)[0]?.source);
  return { focus: claim, passage, caret: null, ...(source !== undefined && { source }) };
}

/** The passage with the words that the first reason sets against the draft's, else one of their source, else the best. */
function firstPassage(claim: ReviewClaim): number {
  const evidence = passagesOfClaim(claim);
  const words = wordsNamed(claim);
  if (words === null) return 0;
  const inSource = (one: Evidence): boolean => one.source === words.source;
  const holds = (one: Evidence): boolean => inSource(one) && one.start < words.end && words.start < one.end;
  const holding = evidence.findIndex(holds);
  return Math.max(0, holding < 0 ? evidence.findIndex(inSource) : holding);
}

/** The words of a source that the finding is about, as its first reason with a source names them. */
function wordsNamed({ reasons }: ReviewClaim): SourceWords | null {
  return reasons.find(({ source }) => source !== null)?.source ?? null;
}

/** Takes the claim in hand that is at the caret of a text that is checked; a text that is not waits for its check. */
export function takeAtCaret({ get, set }: Pick<ReviewAccess, "get" | "set">, caret: number): void {
  const { typed, focus } = get();
  const review = shownReview(get());
  set({ caret });
  if (review === null || review.text !== (typed ?? review.text)) return;
  const claim = claimAtCaret(review.claims, review.text, caret, focus);
  if (claim !== focus) set({ ...takeInHand(review, claim), caret });
}

/**
 * Which claim is in hand when a review takes the place of another: while somebody edits, the one at the caret where it is a
 * review of what they typed, and never a neighbour; else the same, its successor, or the nearest.
 */
export function inHandNext(
  { focus, caret, typed }: ReviewState,
  before: Review | null,
  after: Review,
  isOfTyped: boolean,
): string | null {
  if (caret === null) return followFocus(before, after, focus);
  if (!isOfTyped && typed !== null) return sameClaim(after, focus);
  return claimAtCaret(after.claims, after.text, Math.min(caret, after.text.length), focus);
}

/** Moving between claims, their passages and the sources. */
export function createFocusing({ get, set, client, person, say, sayProblem }: ReviewAccess): Focusing {
  const asked = () => ({ evidenceAsked: get().evidenceAsked + 1 });
  return {
    looked: new Set(),
    look: (id, index) => {
      const review = shownReview(get());
      const claim = review?.claims.find((claim) => claim.id === id);
      const passage = claim === undefined ? undefined : passagesOfClaim(claim)[index];
      if (review === null || passage === undefined) return;
      const look = lookAt(person(), review, id, passage);
      if (!get().looked.has(look)) set({ looked: new Set([...get().looked, look]) });
    },
    focus: null,
    caret: null,
    passage: 0,
    source: null,
    texts: {},
    focusClaim: (claim) => {
      const { focus } = get();
      const review = shownReview(get());
      if (review !== null && claim !== focus) set(takeInHand(review, claim));
    },
    step: (by) => {
      const { focus, selected } = get();
      const claims = shownReview(get())?.claims ?? [];
      const before = claimBefore(claims, selected?.start ?? null);
      const isBefore = focus === null && before !== null && by < 0;
      get().focusClaim(isBefore ? before : stepFrom(claims, focus ?? before, by));
    },
    stepOpen: () => {
      const { focus, selected } = get();
      const review = shownReview(get());
      const from = focus ?? claimBefore(review?.claims ?? [], selected?.start ?? null);
      const next = review === null ? null : nextOpen(review, from);
      if (next !== null) get().focusClaim(next);
      else if (review !== null) say("No claim is open.");
    },
    nextPassage: () => {
      const { focus, passage } = get();
      const claim = shownReview(get())?.claims.find(({ id }) => id === focus);
      const count = claim === undefined ? 0 : passagesOfClaim(claim).length;
      get().showPassage(count === 0 ? 0 : (passage + 1) % count);
    },
    showPassage: (index) => {
      const { focus } = get();
      const claim = shownReview(get())?.claims.find(({ id }) => id === focus);
      const shown = claim === undefined ? undefined : passagesOfClaim(claim)[index];
      if (shown !== undefined) set({ passage: index, source: shown.source, ...asked() });
    },
    showSource: (source) => set({ source, ...asked() }),
    evidenceAsked: 0,
    claimAsked: 0,
    showClaim: () => set({ claimAsked: get().claimAsked + 1 }),
    loadText: async (hash) => {
      if (get().texts[hash] !== undefined) return;
      try {
        const text = await client.text({ hash });
        set({ texts: { ...get().texts, [hash]: text } });
      } catch (problem) {
        sayProblem(problem);
      }
    },
  };
}
