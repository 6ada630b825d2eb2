import { useMemo, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../../shared/review/explanation.ts";
import { findingLabels, statusLabels, verdictLabels } from "../../../../shared/review/labels.ts";
import { useStores } from "../../../stores/stores.ts";
import { stateOf } from "../../../proof/claimState.ts";
import { bylineOf, countExamined, kickerOf } from "../facts.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { usePersonName } from "../usePersonName.ts";
import { printedBlocks, type PrintedBlock, type PrintedPiece } from "./printedBlocks.ts";
import { usePrinting } from "./usePrinting.ts";

type Props = { readonly review: Review };

/**
 * The whole draft on paper: every claim underlined and numbered with its letter, and what was said of each below. What is
 * printed is the revision that stands, whose hash stands on the paper too.
 */
export function PrintedProof(): ReactNode {
  const standing = useStores().review((state) => state.review);
  return usePrinting() && standing !== null ? <Printed review={standing} /> : null;
}

function Printed({ review }: Props): ReactNode {
  const blocks = useMemo(() => printedBlocks(review), [review]);
  return (
    <div className="printed">
      <p className="kicker">{kickerOf(review)}</p>
      <div className="printed-copy">
        {blocks.map((block, index) => (
          <Block key={index} block={block} isFirst={index === 0} review={review} />
        ))}
      </div>
      <p className="printed-facts">
        {[
          ...bylineOf(review).filter((fact) => fact !== ""),
          statusLabels[review.status].toLowerCase(),
          `revision ${review.revision.number}`,
          `${countExamined(review.claims)} of ${review.claims.length} claims examined`,
          `SHA-256 ${review.revision.text}`,
        ].join(" · ")}
      </p>
      <ol className="printed-claims">
        {review.claims.map((claim) => (
          <PrintedClaim key={claim.id} claim={claim} review={review} />
        ))}
      </ol>
    </div>
  );
}

type BlockProps = Props & { readonly block: PrintedBlock; readonly isFirst: boolean };

function Block({ block, isFirst, review }: BlockProps): ReactNode {
  const words = block.pieces.map((piece, index) => <Piece key={index} piece={piece} review={review} />);
  if (block.kind === "heading") return isFirst ? <h1>{words}</h1> : <h2>{words}</h2>;
  return <p data-kind={block.kind}>{words}</p>;
}

function Piece({ piece, review }: Props & { readonly piece: PrintedPiece }): ReactNode {
  const inner = review.claims[piece.claims.at(-1) ?? -1];
  return (
    <>
      {inner === undefined ? (
        piece.text
      ) : (
        <span className={`claim claim-${stateOf(inner)}`}>{piece.text}</span>
      )}
      {piece.ends.map((index) => {
        const claim = review.claims[index];
        return (
          claim !== undefined && (
            <span key={claim.id} className="printed-letter">
              <ClaimLetter claim={claim} />
              <sup>{index + 1}</sup>
            </span>
          )
        );
      })}
    </>
  );
}

function PrintedClaim({ claim, review }: Props & { readonly claim: ReviewClaim }): ReactNode {
  const nameOf = usePersonName();
  const { verdict, judgement, waiver } = claim;
  return (
    <li>
      <ClaimLetter claim={claim} />{" "}
      {verdict === null
        ? `Not examined; checker: ${findingLabels[claim.finding].toLowerCase()}`
        : verdictLabels[verdict]}
      {judgement !== null && ` by ${nameOf(judgement.person)}`}
      {judgement !== null && judgement.note !== null && `, “${judgement.note}”`}
      {waiver !== null && `; let stand by ${nameOf(waiver.person)}, “${waiver.reason}”`}
      {". "}
      {explanationText(explainClaim(claim, review.sources))}
    </li>
  );
}
