import type { Review } from "../../shared/api/answers.ts";
import { Refusal } from "../../shared/api/api.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { Direction, DoneAct } from "./acts.ts";
import { findPlaced } from "./changes.ts";
import { claimComeBack } from "./claimComeBack.ts";
import { takeInHand } from "./reviewFocusing.ts";
import { putBack } from "./reviewPuttingBack.ts";
import type { Judging } from "./reviewJudging.ts";
import type { Acting, ReviewAccess } from "./reviewState.ts";

/** Acts on the article but for verdicts, each answered with its whole review. */
export function createActing(access: ReviewAccess): Omit<Acting, keyof Judging> {
  const { act, client } = access;
  let turn: Promise<void> = Promise.resolve();
  return {
    inTurn: (work) => {
      turn = turn.then(work).then(() => undefined);
      return turn;
    },
    putBack: (done, direction) => putBackHere(access, done, direction),
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
      act((as, review) => client.placeLost({ article: review.article.id, claim, at, as }), {
        placing: { lost: claim, at },
      }),
    decide: (decision, reason, note) => decide(access, { decision, reason, note }),
    recheck: () =>
      act(async (as, review) => {
        const article = review.article.id;
        await client.recheck({ article, as });
        return client.review({ article, as });
      }),
  };
}

/** A withdrawal that undo asked for is that undoing, and no act of its own. */
async function decide(
  { get, act, client, acts }: ReviewAccess,
  words: Pick<Arguments<"decide">, "decision" | "reason" | "note">,
): Promise<boolean> {
  // What is typed and not saved is part of what is decided on.
  if (!(await get().save())) return false;
  const { asking, settle, ask } = acts.getState();
  const isAsked = words.decision === "withdraw" && asking !== null;
  const isDone = await act(
    (as, review) => client.decide({ article: review.article.id, ...words, text: review.revision.text, as }),
    isAsked ? undefined : { decision: true },
  );
  if (isDone && isAsked) {
    settle(asking.direction, asking.act);
    ask(null);
  }
  return isDone;
}

/** Takes the claim that it was about in hand, so that what was put back is seen; an act that cannot be put back is forgotten. */
async function putBackHere(
  { get, set, act, client, acts }: ReviewAccess,
  done: DoneAct,
  direction: Direction,
): Promise<boolean> {
  let before: Review | null = null;
  const isBack = await act(async (as, review) => {
    before = review;
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
  const claim = review === null ? null : claimOf(done, before ?? review, review);
  if (review !== null && claim !== null) set(takeInHand(review, claim));
  return true;
}

/** The claim that an act was about, by its id in the review as it stands once more: of an edit, the one at its words. */
function claimOf({ changes }: DoneAct, before: Review, after: Review): string | null {
  const place = changes.find((change) => change.what === "claim" || change.what === "placing")?.place;
  if (place !== undefined) return findPlaced(after, place)?.id ?? null;
  return changes.some(({ what }) => what === "text") ? claimComeBack(before.text, after) : null;
}
