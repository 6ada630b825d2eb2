import type { Review } from "../../../shared/api/answers.ts";
import { refusalOfVerdict } from "../../../shared/review/acts.ts";
import type { Verdict } from "../../../shared/words/judgement.ts";
import { useStores } from "../../stores/stores.ts";
import { findFix, withFix } from "./fix.ts";
import type { Panel } from "./panel.ts";
import { useFocused } from "./useFocused.ts";

export type Judging = {
  /** Gives a verdict; where it needs words first, asks for them. */
  readonly give: (verdict: Verdict) => void;
  /** Takes back the waiver, where there is one, else the verdict. */
  readonly takeBack: () => void;
  /** Puts the source's words in place of the draft's, as an ordinary edit. */
  readonly fix: () => void;
};

/** What a key or a button does to the claim in hand. */
export function useJudging(review: Review, open: (panel: Panel) => void): Judging {
  const { review: store, notices } = useStores();
  const claim = useFocused(review)?.claim ?? null;
  const { judge, waive, edit } = store.getState();
  return {
    give: (verdict) => {
      if (claim === null) return;
      if (verdict === "query") open("query");
      else if (refusalOfVerdict(verdict, null, claim.evidence) !== null) open("proof");
      else void judge(claim.id, verdict);
    },
    takeBack: () => {
      if (claim === null) return;
      if (claim.waiver !== null) void waive(claim.id, null);
      else if (claim.verdict !== null) void judge(claim.id, null);
    },
    fix: () => {
      const fix = claim === null ? null : findFix(claim, review.text);
      if (fix === null) return;
      void edit(withFix(review.text, fix)).then((isDone) => {
        if (isDone) notices.getState().say(`“${fix.words}” stands in place of “${fix.insteadOf}”.`, "done");
      });
    },
  };
}
