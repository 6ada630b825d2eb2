import { useMemo, type ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { statusLabels } from "../../../../shared/review/labels.ts";
import { stateOf } from "../../../proof/claimState.ts";
import { useStores } from "../../../stores/stores.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { bylineOf, countExamined, kickerOf } from "../facts.ts";
import { useDecided } from "../useDecided.ts";
import { MarginNotes } from "./MarginNotes.tsx";
import { PrintedRubric } from "./PrintedRubric.tsx";
import { PrintedSources } from "./PrintedSources.tsx";
import { printedBlocks, type PrintedBlock, type PrintedPiece } from "./printedBlocks.ts";
import { usePageHead } from "./usePageHead.ts";
import { usePrinting } from "./usePrinting.ts";

type Props = { readonly review: Review };

/**
 * The whole draft on paper: every claim underlined and numbered with its letter, its verdict and sources in the margin beside it.
 * What is printed is the revision that stands; headline and hash stand on every page.
 */
export function PrintedProof(): ReactNode {
  const standing = useStores().review((state) => state.review);
  return usePrinting() && standing !== null ? <Printed review={standing} /> : null;
}

function Printed({ review }: Props): ReactNode {
  const blocks = useMemo(() => printedBlocks(review), [review]);
  const decided = useDecided(review);
  usePageHead(review);
  const status = statusLabels[review.status].toLowerCase();
  const standing =
    decided === null
      ? status
      : `${status} by ${decided.who}, ${decided.when}${decided.why === "" ? "" : `: ${decided.why}`}`;
  return (
    <div className="printed">
      <p className="kicker">{kickerOf(review)}</p>
      <div className="printed-copy">
        {blocks.map((block, index) => (
          <div key={index} className="printed-row">
            <Block block={block} isFirst={index === 0} review={review} />
            <MarginNotes review={review} claims={endsOf(block)} />
          </div>
        ))}
      </div>
      <p className="printed-facts">
        {[
          ...bylineOf(review).filter((fact) => fact !== ""),
          standing,
          `revision ${review.revision.number}`,
          `${countExamined(review.claims)} of ${review.claims.length} claims examined`,
          `SHA-256 ${review.revision.text}`,
        ].join(" · ")}
      </p>
      <PrintedSources sources={review.sources} />
      <PrintedRubric rubric={review.rubric} />
    </div>
  );
}

/** The claims whose words end in a block, by their index: their notes stand beside it. */
function endsOf({ pieces }: PrintedBlock): readonly number[] {
  return pieces.flatMap(({ ends }) => ends);
}

/** Keeps a letter on the line of the word that it stands behind. */
const wordJoiner = "\u2060";

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
              {wordJoiner}
              <ClaimLetter claim={claim} />
              <sup>{index + 1}</sup>
            </span>
          )
        );
      })}
    </>
  );
}
