import { refusalOfAct } from "../../../shared/review/acts.ts";
import { applyFix, type Fix } from "../../../shared/review/fixes/fix.ts";
import { whyNoFix } from "../../../shared/review/fixes/whyNoFix.ts";
import { useStores } from "../../stores/stores.ts";
import { attributed, fixesOf } from "./fixes.ts";
import { quote } from "../../../shared/text/quote.ts";
import { shorten } from "../../../shared/text/shorten.ts";
import { useInTurn } from "./useInTurn.ts";

/** Mends the draft at the claim in hand, as an ordinary edit; where there is nothing to mend in this way, it says why. */
export function useFixing(): (kind: Fix["kind"]) => void {
  const { review: store, notices } = useStores();
  const inTurn = useInTurn();
  return (kind) =>
    inTurn(async (claim, review) => {
      const { say } = notices.getState();
      const refusal = refusalOfAct("fixing", review.status);
      if (refusal !== null) return say(refusal);
      const { passage, texts, put } = store.getState();
      const fix = fixesOf(claim, review, { passage, texts })[kind];
      if (fix === null) return say(whyNoFix(kind, attributed(claim, review, passage, texts)));
      if (await put(applyFix(review.text, fix))) say(doneWords(fix), "done");
    });
}

function doneWords(fix: Fix): string {
  if (fix.kind === "strike") return `${quote(shorten(fix.out, 80))} is struck.`;
  if (fix.kind === "attribute") return `${quote(fix.in)} is added.`;
  return `${quote(fix.in)} stands in place of ${quote(fix.out)}.`;
}
