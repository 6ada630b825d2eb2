import type { Review } from "../../shared/api/answers.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import { nextOpen } from "./claimSteps.ts";
import { takeInHand } from "./reviewFocusing.ts";
import type { Acting, ReviewAccess } from "./reviewState.ts";
import { quote } from "../../shared/text/quote.ts";

export type Judging = Pick<
  Acting,
  "heldNotes" | "holdNote" | "keptWords" | "keepWords" | "judge" | "judgeClaims" | "waive"
>;

/** Verdicts on claims, one by one or together, and the words that wait for them and for other acts. */
export function createJudging(access: ReviewAccess): Judging {
  const { get, set, act, client } = access;
  return {
    heldNotes: {},
    holdNote: (claim, note) => holdNote(access, claim, note),
    keptWords: {},
    keepWords: (what, words) => set({ keptWords: withWords(get().keptWords, what, words) }),
    judge: async (claim, verdict, note) => {
      const wasOpen = countUnjudged(get().review) > 0;
      const words = note === undefined ? keptNote(access, claim, verdict) : note;
      const before = get().review;
      const isGiven = await act(
        (as, review) => client.judge({ article: review.article.id, claim, verdict, note: words, as }),
        { claims: [claim] },
      );
      if (!isGiven) return false;
      if (verdict !== null) holdNote(access, claim, null);
      if (verdict !== null) goOn(access, claim);
      if (wasOpen) sayAllJudged(access);
      sayFallen(access, before, claim);
      return true;
    },
    waive: async (target, reason) => {
      const isDone = await act(
        (as, review) => client.waive({ article: review.article.id, target, reason, as }),
        { claims: [target], criteria: [target] },
      );
      if (isDone && reason !== null) goOn(access, target);
      return isDone;
    },
    judgeClaims: async (judgements) => {
      const claims = judgements.map(({ claim }) => claim);
      const { focus } = get();
      const isGiven = await act(
        (as, review) => client.judgeClaims({ article: review.article.id, judgements, as }),
        { claims },
      );
      if (!isGiven) return false;
      for (const claim of claims) holdNote(access, claim, null);
      if (focus !== null && claims.includes(focus)) goOn(access, focus);
      sayAllJudged(access);
      return true;
    },
  };
}

function holdNote({ get, set }: ReviewAccess, claim: string, note: string | null): void {
  set({ heldNotes: withWords(get().heldNotes, claim, note) });
}

/** The words with those of one name changed, or without them. */
function withWords(
  all: Readonly<Record<string, string>>,
  name: string,
  words: string | null,
): Readonly<Record<string, string>> {
  const { [name]: _, ...others } = all;
  return words === null ? others : { ...others, [name]: words };
}

/** A verdict, or the words that end one, is given: on to the next open claim. Somebody who moved on by hand meanwhile is left where they are. */
function goOn({ get, set }: ReviewAccess, from: string): void {
  const { review, focus } = get();
  const next = review === null ? null : nextOpen(review, from);
  if (review !== null && next !== null && focus === from) set(takeInHand(review, next));
}

function countUnjudged(review: Review | null): number {
  return review?.claims.filter(({ verdict }) => verdict === null).length ?? 0;
}

/** The last open claim was judged: says so, and what stands in the way then. */
function sayAllJudged({ get, say }: ReviewAccess): void {
  const { review } = get();
  if (review === null || countUnjudged(review) > 0) return;
  const standing = review.obstacles.filter(({ kind }) => kind === "claims_standing");
  const count = new Set(standing.flatMap(({ claims }) => claims)).size;
  const rest = { 0: "", 1: "; 1 is to be settled" }[count] ?? `; ${count} are to be settled`;
  say(`Every claim has a verdict${rest}.`);
}

/** Says which words a new verdict, or taking one back, has done away with; undo brings them back. */
function sayFallen({ get, say }: ReviewAccess, before: Review | null, claim: string): void {
  const said = (review: Review | null) => review?.claims.find(({ id }) => id === claim);
  const [was, is] = [said(before), said(get().review)];
  const note = was?.judgement?.note ?? null;
  const fallen = [
    was?.waiver && is?.waiver === null ? `letting it stand (${quote(was.waiver.reason)})` : null,
    note !== null && (is?.judgement?.note ?? null) === null ? `its note (${quote(note)})` : null,
  ].filter((words) => words !== null);
  if (fallen.length > 0) say(`With the verdict fell ${fallen.join(" and ")}; undo brings it back.`);
}

/** The note that waits for the claim's verdict, else the one that stands, but for the words of a query. */
function keptNote({ get }: ReviewAccess, claim: string, verdict: Verdict | null): string | null {
  if (verdict === null) return null;
  const { heldNotes, review } = get();
  const standing = review?.claims.find(({ id }) => id === claim)?.judgement ?? null;
  return heldNotes[claim] ?? (standing === null || standing.verdict === "query" ? null : standing.note);
}
