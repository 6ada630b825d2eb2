import { applyFix, type Fix } from "../../../shared/review/fixes/fix.ts";
import { useStores } from "../../stores/stores.ts";
import { fixesOf } from "./fixes.ts";
import { quote } from "../../../shared/text/quote.ts";
import { shorten } from "../../../shared/text/shorten.ts";
import { useInTurn } from "./useInTurn.ts";

/** Mends the draft at the claim in hand, as an ordinary edit. */
export function useFixing(): (kind: Fix["kind"]) => void {
  const { review: store, notices } = useStores();
  const inTurn = useInTurn();
  return (kind) =>
    inTurn(async (claim, review) => {
      const fix = fixesOf(claim, review, store.getState())[kind];
      if (fix === null || !(await store.getState().put(applyFix(review.text, fix)))) return;
      notices.getState().say(doneWords(fix), "done");
    });
}

function doneWords(fix: Fix): string {
  if (fix.kind === "strike") return `${quote(shorten(fix.out, 80))} is struck.`;
  if (fix.kind === "attribute") return `${quote(fix.in)} is added.`;
  return `${quote(fix.in)} stands in place of ${quote(fix.out)}.`;
}
