import type { Review } from "../../shared/api/answers.ts";
import { Refusal } from "../../shared/api/api.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import type { Direction, DoneAct } from "./acts.ts";
import { findPlaced } from "./changes.ts";
import { nextOpen } from "./claimSteps.ts";
import { takeInHand } from "./reviewFocusing.ts";
import { putBack } from "./reviewPuttingBack.ts";
import type { Acting, ReviewAccess } from "./reviewState.ts";

/** Acts on the article, each answered with its whole review. */
export function createActing(access: ReviewAccess): Acting {
  const { get, set, act, client } = access;
  const holdNote = (claim: string, note: string | null): void => {
    set({ heldNotes: withWords(get().heldNotes, claim, note) });
  };
  let turn: Promise<void> = Promise.resolve();
  return {
    inTurn: (work) => {
      turn = turn.then(work).then(() => undefined);
      return turn;
    },
    heldNotes: {},
    holdNote,
    keptWords: {},
    keepWords: (what, words) => set({ keptWords: withWords(get().keptWords, what, words) }),
    judge: async (claim, verdict, note) => {
      const wasOpen = countUnjudged(get().review) > 0;
      const words = note === undefined ? keptNote(access, claim, verdict) : note;
      const isGiven = await act(
        (as, review) => client.judge({ article: review.article.id, claim, verdict, note: words, as }),
        { claims: [claim] },
      );
      if (!isGiven) return false;
      if (verdict !== null) holdNote(claim, null);
      if (verdict !== null) goOn(access, claim);
      if (wasOpen) sayAllJudged(access);
      return true;
    },
    judgeClaims: async (judgements) => {
      const claims = judgements.map(({ claim }) => claim);
      const { focus } = get();
      const isGiven = await act(
        (as, review) => client.judgeClaims({ article: review.article.id, judgements, as }),
        { claims },
      );
      if (!isGiven) return false;
      for (const claim of claims) holdNote(claim, null);
      if (focus !== null && claims.includes(focus)) goOn(access, focus);
      sayAllJudged(access);
      return true;
    },
    putBack: (done, direction) => putBackHere(access, done, direction),
    waive: (target, reason) =>
      act((as, review) => client.waive({ article: review.article.id, target, reason, as }), {
        claims: [target],
        criteria: [target],
      }),
    answer: (criterion, answer, note = null) =>
      act((as, review) => client.answer({ article: review.article.id, criterion, answer, note, as }), {
        criteria: [criterion],
      }),
    edit: (text) =>
      act(
        (as, review) => client.edit({ article: review.article.id, text, basedOn: review.revision.text, as }),
        { text: true },
      ),
    addSource: (source) => act((as, review) => client.addSource({ article: review.article.id, source, as })),
    settleProposal: (proposal, accept) =>
      act((as, review) => client.settleProposal({ article: review.article.id, proposal, accept, as }), {
        text: true,
      }),
    mergeProposal: (proposal, choices) =>
      act(
        (as, { article: { id: article }, revision }) =>
          client.mergeProposal({ article, proposal, basedOn: revision.text, choices: [...choices], as }),
        { text: true },
      ),
    placeLost: (claim, at) =>
      act((as, review) => client.placeLost({ article: review.article.id, claim, at, as })),
    decide: (decision, reason, note) => decide(access, { decision, reason, note }),
    recheck: () =>
      act(async (as, review) => {
        const article = review.article.id;
        await client.recheck({ article, as });
        return client.review({ article, as });
      }),
  };
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

/** On to the next open claim. Somebody who moved on by hand meanwhile is left where they are. */
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

/** The note that waits for the claim's verdict, else the one that stands, but for the words of a query. */
function keptNote({ get }: ReviewAccess, claim: string, verdict: Verdict | null): string | null {
  if (verdict === null) return null;
  const { heldNotes, review } = get();
  const standing = review?.claims.find(({ id }) => id === claim)?.judgement ?? null;
  return heldNotes[claim] ?? (standing === null || standing.verdict === "query" ? null : standing.note);
}

async function decide(
  { get, act, client }: ReviewAccess,
  words: Pick<Arguments<"decide">, "decision" | "reason" | "note">,
): Promise<boolean> {
  // What is typed and not saved is part of what is decided on.
  if (!(await get().save())) return false;
  return act(
    (as, review) => client.decide({ article: review.article.id, ...words, text: review.revision.text, as }),
    { decision: true },
  );
}

/** Takes the claim that it was about in hand, so that what was put back is seen; an act that cannot be put back is forgotten. */
async function putBackHere(
  { get, set, act, client, acts }: ReviewAccess,
  done: DoneAct,
  direction: Direction,
): Promise<boolean> {
  const isBack = await act(async (as, review) => {
    try {
      return await putBack({ client, as, review }, done, direction);
    } catch (problem) {
      if (problem instanceof Refusal) acts.getState().forget(done);
      throw problem;
    }
  });
  if (!isBack) return false;
  acts.getState().settle(direction, done);
  const { review } = get();
  const place = done.changes.find((change) => change.what === "claim")?.place;
  const claim = review === null || place === undefined ? undefined : findPlaced(review, place);
  if (review !== null && claim !== undefined) set(takeInHand(review, claim.id));
  return true;
}
