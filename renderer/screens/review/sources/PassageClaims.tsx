import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import { useStores } from "../../../stores/stores.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { claimTitle } from "../facts.ts";
import type { Passage } from "../passages.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { useInHand } from "../useInHand.ts";

type Props = {
  readonly review: Review;
  readonly passage: Passage;
  readonly onClose: () => void;
};

/** The claims that rest on a passage; choosing one takes it in hand, and the passage stays the one that is shown. */
export function PassageClaims({ review, passage, onClose }: Props): ReactNode {
  const { review: store } = useStores();
  const { focus, source: open } = useInHand();
  const source = open ?? review.sources[0]?.id;
  const take = (claim: ReviewClaim): void => {
    store.getState().focusClaim(claim.id);
    store
      .getState()
      .showPassage(
        passagesOfClaim(claim).findIndex(
          (one) => one.source === source && one.start < passage.end && one.end > passage.start,
        ),
      );
  };
  const claims = review.claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => passage.claims.includes(claim.id));
  return (
    <section className="passage-claims" aria-label="Claims that rest on this passage">
      <header>
        <h3>{claims.length === 1 ? "One claim rests" : `${claims.length} claims rest`} on this passage</h3>
        <button type="button" className="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {claims.map(({ claim, index }) => (
          <li key={claim.id}>
            <button
              type="button"
              aria-current={claim.id === focus ? "true" : undefined}
              onClick={() => take(claim)}
            >
              <ClaimLetter claim={claim} />
              <span className="unseen">{claimTitle(claim, index)}: </span>
              <span>{shorten(readable(claim.words), 120)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
