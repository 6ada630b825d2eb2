import { useEffect, useRef, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../../shared/review/explanation.ts";
import { Button } from "../../../components/Button.tsx";
import { useStores } from "../../../stores/stores.ts";
import { formatCount } from "../../../time.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { claimTitle } from "../facts.ts";
import { readable } from "../readable.ts";

type Props = { readonly review: Review; readonly isShown: boolean };

/**
 * Every claim as a line of a list: the other way to read the marks. It is always there for screen readers, and for
 * the eye when it is asked for.
 */
export function ClaimList({ review, isShown }: Props): ReactNode {
  const { review: store } = useStores();
  const focus = store((state) => state.focus);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = isShown && place.current?.querySelector(`[data-claim="${focus}"]`);
    if (line) line.scrollIntoView?.({ block: "nearest" });
  }, [isShown, focus]);
  return (
    <section
      ref={place}
      className={isShown ? "claim-list" : "claim-list unseen"}
      aria-label="List of claims"
      {...(isShown && { "data-pane": "claims", tabIndex: 0 })}
    >
      {isShown && (
        <header>
          <h2>{formatCount(review.claims.length, "claim")}</h2>
          <Button command="claim.list">Back to the text</Button>
        </header>
      )}
      <ol>
        {review.claims.map((claim, index) => (
          <li key={claim.id}>
            <button
              type="button"
              data-claim={claim.id}
              tabIndex={isShown ? 0 : -1}
              aria-current={claim.id === focus ? "true" : undefined}
              onClick={() => store.getState().focusClaim(claim.id)}
            >
              <ClaimLetter claim={claim} />
              <span className="unseen">{claimTitle(claim, index)}: </span>
              <span className="claim-list-words">{readable(claim.words)}</span>
              <span className="hint">{explanationOf(claim, review)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function explanationOf(claim: ReviewClaim, review: Review): string {
  return explanationText(explainClaim(claim, review.sources));
}
