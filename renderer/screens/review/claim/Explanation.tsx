import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, type ExplanationPiece } from "../../../../shared/review/explanation.ts";
import { readable } from "../../../../shared/text/readable.ts";
import { shorten } from "../../../../shared/text/shorten.ts";

type Props = { readonly claim: ReviewClaim; readonly sources: Review["sources"] };

/** What the checker finds, in one sentence with the words of both sides marked. */
export function Explanation({ claim, sources }: Props): ReactNode {
  return (
    <p className="explanation">
      <Pieces pieces={explainClaim(claim, sources)} />
    </p>
  );
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
