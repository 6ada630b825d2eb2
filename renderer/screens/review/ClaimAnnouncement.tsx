import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../shared/review/explanation.ts";
import { useStores } from "../../stores/stores.ts";
import { claimTitle } from "./facts.ts";
import { ended } from "../../../shared/text/quote.ts";
import { readable } from "../../../shared/text/readable.ts";
import { useFocused } from "./useFocused.ts";
import { useSettled } from "./useSettled.ts";

/** Milliseconds without a key after which what the checker says by then is said aloud. */
const afterTyping = 900;

/**
 * Says the claim in hand aloud whenever another is taken in hand or its state changes. Whoever types hears what is found of
 * their words once they pause, and not the words themselves.
 */
export function ClaimAnnouncement({ review }: { readonly review: Review }): ReactNode {
  const isTyping = useStores().review((state) => state.editing);
  const words = useSettled(useWords(review, isTyping), isTyping, afterTyping);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {words}
    </div>
  );
}

function useWords(review: Review, isTyping: boolean): string {
  const focused = useFocused(review);
  if (focused === null) return "";
  const { claim, index } = focused;
  const explanation = explanationText(explainClaim(claim, review.sources));
  const title = claimTitle(claim, index);
  return isTyping ? `${title}. ${explanation}` : `${title}: ${ended(readable(claim.words))} ${explanation}`;
}
