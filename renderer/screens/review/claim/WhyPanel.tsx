import { useEffect, useRef, type ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { confidenceLabel } from "../../../../shared/review/confidence.ts";
import { explainReason } from "../../../../shared/review/explanation.ts";
import { evidenceLabels, kindLabels, reasonLabels } from "../../../../shared/review/labels.ts";
import { explainWithoutReason } from "../../../../shared/review/withoutReason.ts";
import { passagesOfClaim } from "../../../../shared/review/claimEvidence.ts";
import type { Evidence } from "../../../../shared/words/finding.ts";
import { useStores } from "../../../stores/stores.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import { Pieces } from "./Explanation.tsx";

type Props = { readonly claim: ReviewClaim; readonly review: Review };

/** Every reason of the finding and every passage it was measured against, each a step away. */
export function WhyPanel({ claim, review }: Props): ReactNode {
  const passages = passagesOfClaim(claim);
  const place = useRef<HTMLDivElement>(null);
  // Where not all of it fits, its reasons are seen, and what mends the text stays in view above them. Some browsers answer
  // with a promise, which is no end of an effect.
  useEffect(() => {
    place.current?.firstElementChild?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return (
    <div ref={place} className="why" role="region" aria-label="Why this finding">
      {claim.reasons.length === 0 ? (
        <p>{explainWithoutReason(claim)}</p>
      ) : (
        <dl>
          {claim.reasons.map((reason, index) => (
            <div key={index}>
              <dt>{reasonLabels[reason.kind]}</dt>
              <dd>
                <Pieces pieces={explainReason(reason, review.sources)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {passages.length === 0 ? (
        <p>No passage of the sources is close to it.</p>
      ) : (
        <ol>
          {passages.map((evidence, index) => (
            <Passage key={index} evidence={evidence} index={index} review={review} />
          ))}
        </ol>
      )}
      <p className="hint">
        {kindLabels[claim.kind]}, read by the checker as a claim of its own ·{" "}
        {confidenceLabel(claim.confidence)}
      </p>
    </div>
  );
}

type PassageProps = { readonly evidence: Evidence; readonly index: number; readonly review: Review };

function Passage({ evidence, index, review }: PassageProps): ReactNode {
  const { review: store } = useStores();
  const at = review.sources.findIndex(({ id }) => id === evidence.source);
  const hash = review.sources[at]?.text ?? null;
  const text = store((state) => (hash === null ? undefined : state.texts[hash]));
  useEffect(() => {
    if (hash !== null) void store.getState().loadText(hash);
  }, [store, hash]);
  const words = text === undefined ? "" : shorten(text.slice(evidence.start, evidence.end), 110);
  return (
    <li>
      <button type="button" className="why-passage" onClick={() => store.getState().showPassage(index)}>
        <b data-role={evidence.role}>{evidenceLabels[evidence.role]}</b> source {at + 1}: {words}
      </button>
    </li>
  );
}
