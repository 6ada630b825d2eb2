import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { shorten } from "../shorten.ts";

/** The open claims and queries that a return carries back to the pipeline. */
export function ReturnPoints({ review }: { readonly review: Review }): ReactNode {
  const points = review.claims.filter(isCarried);
  if (points.length === 0) return <p className="hint">No claim is open: the note alone says what to mend.</p>;
  return (
    <section className="return-points" aria-labelledby="return-points">
      <h3 id="return-points">
        It carries {points.length} {points.length === 1 ? "point" : "points"}
      </h3>
      <ul>
        {points.map((claim) => (
          <li key={claim.id}>
            <ClaimLetter claim={claim} />
            <span>
              {shorten(claim.words, 130)}
              <span className="hint">{noteOf(claim)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ judgement }: ReviewClaim): string {
  return judgement === null || judgement.note === null ? "" : ` · ${judgement.note}`;
}

function isCarried({ finding, verdict, waiver }: ReviewClaim): boolean {
  if (waiver !== null) return false;
  return ["unsupported", "contradicted", "query", "partially_supported"].includes(verdict ?? finding);
}
