import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { refusalOfVerdict } from "../../../shared/review/acts.ts";
import type { Verdict } from "../../../shared/words/judgement.ts";
import type { ReviewStore } from "../../stores/review.ts";
import { shownReview } from "../../stores/shownReview.ts";
import { useStores } from "../../stores/stores.ts";
import { findFix, withFix } from "./fix.ts";
import type { Panel } from "./panel.ts";

export type Judging = {
  /** Gives a verdict; where it needs words first, asks for them. */
  readonly give: (verdict: Verdict) => void;
  /** Takes back the waiver, where there is one, else the verdict. */
  readonly takeBack: () => void;
  /** Puts the source's words in place of the draft's, as an ordinary edit. */
  readonly fix: () => void;
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
    fix: () =>
      inTurn(async (claim, { text }) => {
        const fix = findFix(claim, text);
        if (fix === null || !(await store.getState().put(withFix(text, fix)))) return;
        notices.getState().say(`“${fix.words}” stands in place of “${fix.insteadOf}”.`, "done");
      }),
  };
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
