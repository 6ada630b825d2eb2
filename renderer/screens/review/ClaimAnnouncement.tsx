import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../shared/review/explanation.ts";
import { claimTitle } from "./facts.ts";
import { readable } from "./readable.ts";
import { useFocused } from "./useFocused.ts";

/** Says the claim in hand aloud whenever another is taken in hand or its state changes. */
export function ClaimAnnouncement({ review }: { readonly review: Review }): ReactNode {
  const focused = useFocused(review);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {focused !== null &&
        `${claimTitle(focused.claim, focused.index)}: ${readable(focused.claim.words)}. ${explanationText(
          explainClaim(focused.claim, review.sources),
        )}`}
    </div>
  );
}
