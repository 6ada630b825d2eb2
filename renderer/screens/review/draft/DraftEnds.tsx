import type { ReactNode } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import type { Citation } from "../../../../shared/words/article.ts";
import { UnknownFields } from "../../../components/UnknownFields.tsx";
import { useStores } from "../../../stores/stores.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { LostClaims } from "./LostClaims.tsx";
import { LostTies } from "./LostTies.tsx";
import { quote } from "../../../../shared/text/quote.ts";

type Props = { readonly review: Review };

/** What belongs to the draft and has no place in its text: lost claims and ties, the citations that came with it, unknown fields. */
export function DraftEnds({ review }: Props): ReactNode {
  return (
    <div className="draft-ends">
      {review.lost.length > 0 && <LostClaims review={review} />}
      {review.lostTies.length > 0 && <LostTies review={review} />}
      {review.citations.length > 0 && <Citations review={review} />}
      <MoreFields review={review} />
    </div>
  );
}

function Citations({ review }: Props): ReactNode {
  const unplaced = review.citations.filter(({ draft }) => draft === null).length;
  return (
    <details className="citations">
      <summary>
        {review.citations.length} {review.citations.length === 1 ? "citation" : "citations"} came with the
        draft
        {unplaced > 0 && `, ${unplaced} unplaced`}
      </summary>
      <p className="hint">Proposals of the pipeline: nothing counts as examined because it was cited.</p>
      <ul>
        {review.citations.map((citation, index) => (
          <li key={index}>
            <OneCitation citation={citation} review={review} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneCitation({
  citation,
  review,
}: {
  readonly citation: Citation;
  readonly review: Review;
}): ReactNode {
  const { review: store } = useStores();
  const at = review.sources.findIndex(({ id }) => id === citation.source);
  const place = citation.draft;
  const claim =
    place === null ? undefined : review.claims.find((c) => c.start < place.end && place.start < c.end);
  const show = (): void => {
    if (claim !== undefined) store.getState().focusClaim(claim.id);
    if (at >= 0) store.getState().showSource(citation.source);
  };
  return (
    <>
      <button type="button" className="citation" onClick={show}>
        {quote(shorten(citation.quote, 110))}
      </button>
      <span className="hint">
        {at < 0 ? `cites ${citation.source}, which did not come` : `source ${at + 1}`}
        {citation.sourceQuote !== null && `: ${quote(shorten(citation.sourceQuote, 90))}`}
        {place === null && " · not in the draft"}
        {citation.sourceQuote !== null && citation.passage === null && " · not in the source"}
      </span>
    </>
  );
}

function MoreFields({ review }: Props): ReactNode {
  const fields = review.article.extra;
  if (Object.keys(fields).length === 0) return null;
  return (
    <details className="more">
      <summary>More that came with the draft</summary>
      <dl>
        <UnknownFields fields={fields} />
      </dl>
    </details>
  );
}
