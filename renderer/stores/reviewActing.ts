import type { Review } from "../../shared/api/answers.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import { nextOpen } from "./claimSteps.ts";
import { takeInHand } from "./reviewFocusing.ts";
import type { Acting, ReviewAccess } from "./reviewState.ts";

/** What stood on a claim before a verdict or a waiver that was given here. */
type Before = {
  readonly article: string;
  readonly claim: string;
  readonly verdict: Verdict | null;
  readonly note: string | null;
  readonly waiver: string | null;
};

/** Acts on the article, each answered with its whole review. */
export function createActing({ get, set, act, client }: ReviewAccess): Acting {
  const judged: Before[] = [];
  const judge = (claim: string, verdict: Verdict | null, note: string | null): Promise<boolean> =>
    act((as, review) => client.judge({ article: review.article.id, claim, verdict, note, as }));
  const waive = (target: string, reason: string | null): Promise<boolean> =>
    act((as, review) => client.waive({ article: review.article.id, target, reason, as }));
  const lastHere = (): Before | undefined =>
    judged.findLast(({ article }) => article === get().review?.article.id);
  const putBack = async (before: Before): Promise<boolean> => {
    const now = beforeOf(get().review, before.claim);
    const isJudgedSo = now !== null && now.verdict === before.verdict && now.note === before.note;
    if (!isJudgedSo && !(await judge(before.claim, before.verdict, before.note))) return false;
    const waiver = beforeOf(get().review, before.claim)?.waiver ?? null;
    return waiver === before.waiver || waive(before.claim, before.waiver);
  };
  const holdNote = (claim: string, note: string | null): void => {
    const { [claim]: _, ...others } = get().heldNotes;
    set({ heldNotes: note === null ? others : { ...others, [claim]: note } });
  };
  let turn: Promise<void> = Promise.resolve();
  return {
    inTurn: (work) => {
      turn = turn.then(work).then(() => undefined);
      return turn;
    },
    heldNotes: {},
    holdNote,
    judge: async (claim, verdict, note) => {
      const before = beforeOf(get().review, claim);
      const words = note === undefined ? keptNote(before, get().heldNotes[claim], verdict) : note;
      if (!(await judge(claim, verdict, words))) return false;
      if (verdict !== null) holdNote(claim, null);
      if (before !== null) judged.push(before);
      const { review, focus } = get();
      const next = verdict === null || review === null ? null : nextOpen(review, claim);
      // Somebody who moved on by hand meanwhile is left where they are.
      if (review !== null && next !== null && focus === claim) set(takeInHand(review, next));
      return true;
    },
    canUndo: () => lastHere() !== undefined,
    undo: async () => {
      const last = lastHere();
      if (last === undefined || !(await putBack(last))) return false;
      judged.splice(judged.lastIndexOf(last), 1);
      const { review } = get();
      if (review !== null) set(takeInHand(review, last.claim));
      return true;
    },
    waive: async (target, reason) => {
      const before = beforeOf(get().review, target);
      if (!(await waive(target, reason))) return false;
      if (before !== null) judged.push(before);
      return true;
    },
    answer: (criterion, answer) =>
      act((as, review) => client.answer({ article: review.article.id, criterion, answer, as })),
    edit: (text) =>
      act((as, review) =>
        client.edit({ article: review.article.id, text, basedOn: review.revision.text, as }),
      ),
    addSource: (source) => act((as, review) => client.addSource({ article: review.article.id, source, as })),
    settleProposal: (proposal, accept) =>
      act((as, review) => client.settleProposal({ article: review.article.id, proposal, accept, as })),
    decide: async (decision, reason, note) => {
      // What is typed and not saved is part of what is decided on.
      if (!(await get().save())) return false;
      return act((as, review) =>
        client.decide({
          article: review.article.id,
          decision,
          reason,
          note,
          text: review.revision.text,
          as,
        }),
      );
    },
    recheck: () =>
      act(async (as, review) => {
        const article = review.article.id;
        await client.recheck({ article, as });
        return client.review({ article, as });
      }),
  };
}

function keptNote(before: Before | null, held: string | undefined, verdict: Verdict | null): string | null {
  if (verdict === null) return null;
  if (held !== undefined) return held;
  return before === null || before.verdict === "query" ? null : before.note;
}

function beforeOf(review: Review | null, claim: string): Before | null {
  const found = review?.claims.find(({ id }) => id === claim);
  if (review === null || found === undefined) return null;
  return {
    article: review.article.id,
    claim,
    verdict: found.verdict,
    note: found.judgement?.note ?? null,
    waiver: found.waiver?.reason ?? null,
  };
}
