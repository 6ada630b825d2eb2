import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, type ExplanationPiece } from "../../../../shared/review/explanation.ts";
import { findingLabels } from "../../../../shared/review/labels.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

type Props = { readonly claim: ReviewClaim; readonly sources: Review["sources"] };

/**
 * What the checker finds, in one sentence with the words of both sides marked. Under a person's verdict it is small, and says
 * whose sentence it is.
 */
export function Explanation({ claim, sources }: Props): ReactNode {
  const isJudged = claim.verdict !== null;
  return (
    <p className="explanation" data-judged={isJudged ? "" : undefined}>
      {isJudged && <b>{claim.verdict === claim.finding ? "Stet: " : `Stet found ${foundAs(claim)}: `}</b>}
      <Pieces pieces={explainClaim(claim, sources)} />
    </p>
  );
}

function foundAs({ finding }: ReviewClaim): string {
  return findingLabels[finding].toLowerCase();
}

/** A sentence whose quoted words are marked by the side that they come from. */
export function Pieces({ pieces }: { readonly pieces: readonly ExplanationPiece[] }): ReactNode {
  return pieces.map((piece, index) =>
    "side" in piece ? (
      <mark key={index} className={`words-${piece.side}`}>
        {shorten(piece.side === "draft" ? readable(piece.text) : piece.text, 90)}
      </mark>
    ) : (
      piece.text
    ),
  );
}
