import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { openPoints } from "../../../../shared/review/openPoints.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

/** The open claims and queries that a return carries back to the pipeline. */
export function ReturnPoints({ review }: { readonly review: Review }): ReactNode {
  const points = openPoints(review);
  if (points.length === 0) return <p className="hint">No claim is open: the note alone says what to mend.</p>;
  return (
    <section className="return-points" aria-labelledby="return-points">
      <h3 id="return-points">
        It carries {points.length} {points.length === 1 ? "point" : "points"}
      </h3>
      <ul aria-labelledby="return-points">
        {points.map(({ claim, words, note, sentence }) => (
          <li key={claim}>
            <LetterOf id={claim} review={review} />
            <span>
              {shorten(readable(words), 130)} <span className="hint">{note ?? sentence}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LetterOf({ id, review }: { readonly id: string; readonly review: Review }): ReactNode {
  const claim = review.claims.find((one) => one.id === id);
  return claim === undefined ? <span className="hint">lost</span> : <ClaimLetter claim={claim} />;
}
