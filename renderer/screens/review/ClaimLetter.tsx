import type { ReactNode } from "react";
import type { ReviewClaim } from "../../../shared/api/answers.ts";
import { isExamined, letters, stateOf } from "../../proof/claimState.ts";

/** A claim's letter as it stands in the margin: hollow until a person judged, filled after. */
export function ClaimLetter({ claim }: { readonly claim: ReviewClaim }): ReactNode {
  const state = stateOf(claim);
  return (
    <span
      className={`tag letter-${state}`}
      data-judged={isExamined(claim) ? "" : undefined}
      aria-hidden="true"
    >
      <span>{letters[state]}</span>
    </span>
  );
}
