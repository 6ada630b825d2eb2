import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { answerLabels } from "../../../../shared/review/labels.ts";
import { openPoints } from "../../../../shared/review/openPoints.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

/** The open claims, queries and noes of the rubric that a return carries back to the pipeline. */
export function ReturnPoints({ review }: { readonly review: Review }): ReactNode {
  const points = openPoints(review);
  if (points.length === 0)
    return (
      <p className="hint">No claim is open and no question has a “no”: the note alone says what to mend.</p>
    );
  return (
    <section className="return-points" aria-labelledby="return-points">
      <h3 id="return-points">
        It carries {points.length} {points.length === 1 ? "point" : "points"}
      </h3>
      <ul aria-labelledby="return-points">
        {points.map((point) => (
          <li key={"claim" in point ? point.claim : point.criterion}>
            {"claim" in point ? (
              <LetterOf id={point.claim} review={review} />
            ) : (
              <span className="hint">{answerLabels[point.answer]}</span>
            )}
            <span>
              {shorten(readable(point.words), 130)}{" "}
              <span className="hint">{point.note ?? point.sentence}</span>
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
