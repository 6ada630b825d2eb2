import type { ReviewClaim } from "../../../shared/api/answers.ts";
import { refusalOfVerdict } from "../../../shared/review/acts.ts";
import { evidenceToJudge } from "../../../shared/review/claimEvidence.ts";
import type { Verdict } from "../../../shared/words/judgement.ts";
import type { ReviewStore } from "../../stores/review.ts";
import { useStores } from "../../stores/stores.ts";
import type { Panel } from "./panel.ts";
import { useInTurn } from "./useInTurn.ts";

export type Judging = {
  /** Gives a verdict; where it needs words first, asks for them. */
  readonly give: (verdict: Verdict) => void;
  /** Takes back the waiver, where there is one, else the verdict. */
  readonly takeBack: () => void;
};

/** What a key or a button does to the verdict of the claim in hand. */
export function useJudging(open: (panel: Panel) => void): Judging {
  const { review: store } = useStores();
  const inTurn = useInTurn();
  return {
    give: (verdict) => inTurn((claim) => giveVerdict(store, claim, verdict, open)),
    takeBack: () => inTurn((claim) => takeBack(store, claim)),
  };
}

async function giveVerdict(
  store: ReviewStore,
  claim: ReviewClaim,
  verdict: Verdict,
  open: (panel: Panel) => void,
): Promise<void> {
  if (verdict === "query") open("query");
  else if (refusalOfVerdict(verdict, null, evidenceToJudge(claim)) !== null) open("proof");
  else await store.getState().judge(claim.id, verdict);
}

async function takeBack(store: ReviewStore, claim: ReviewClaim): Promise<void> {
  const { waive, judge } = store.getState();
  if (claim.waiver !== null) await waive(claim.id, null);
  else if (claim.verdict !== null) await judge(claim.id, null);
}
