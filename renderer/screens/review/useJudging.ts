import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { refusalOfVerdict } from "../../../shared/review/acts.ts";
import type { Verdict } from "../../../shared/words/judgement.ts";
import type { ReviewStore } from "../../stores/review.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";
import { applyFix, type Fix } from "../../../shared/review/fixes/fix.ts";
import { findFixes } from "./fixes.ts";
import type { Panel } from "./panel.ts";
import { shorten } from "./shorten.ts";

export type Judging = {
  /** Gives a verdict; where it needs words first, asks for them. */
  readonly give: (verdict: Verdict) => void;
  /** Takes back the waiver, where there is one, else the verdict. */
  readonly takeBack: () => void;
  /** Mends the draft, as an ordinary edit. */
  readonly fix: (kind: Fix["kind"]) => void;
};

/**
 * What a key or a button does to the claim in hand. A key that is pressed while the desk is still busy with the one
 * before waits for it, and means the claim that is in hand then.
 */
export function useJudging(open: (panel: Panel) => void): Judging {
  const { review: store, notices } = useStores();
  const inTurn = (act: (claim: ReviewClaim, review: Review) => Promise<unknown>): void =>
    void store.getState().inTurn(async () => {
      // A claim of a text that is not saved yet has no name on the desk.
      await store.getState().save();
      const { focus } = store.getState();
      const review = shownReview(store.getState());
      const claim = review?.claims.find(({ id }) => id === focus);
      if (review !== null && claim !== undefined) await act(claim, review);
    });
  return {
    give: (verdict) => inTurn((claim) => giveVerdict(store, claim, verdict, open)),
    takeBack: () => inTurn((claim) => takeBack(store, claim)),
    fix: (kind) =>
      inTurn(async (claim, review) => {
        const fix = findFixes(claim, review, store.getState())[kind];
        if (fix === null || !(await store.getState().put(applyFix(review.text, fix)))) return;
        notices.getState().say(doneWords(fix), "done");
      }),
  };
}

function doneWords(fix: Fix): string {
  if (fix.kind === "strike") return `“${shorten(fix.out, 80)}” is struck.`;
  if (fix.kind === "attribute") return `“${fix.in}” is added.`;
  return `“${fix.in}” stands in place of “${fix.out}”.`;
}

async function giveVerdict(
  store: ReviewStore,
  claim: ReviewClaim,
  verdict: Verdict,
  open: (panel: Panel) => void,
): Promise<void> {
  if (verdict === "query") open("query");
  else if (refusalOfVerdict(verdict, null, claim.evidence) !== null) open("proof");
  else await store.getState().judge(claim.id, verdict);
}

async function takeBack(store: ReviewStore, claim: ReviewClaim): Promise<void> {
  const { waive, judge } = store.getState();
  if (claim.waiver !== null) await waive(claim.id, null);
  else if (claim.verdict !== null) await judge(claim.id, null);
}
