import type { ReactNode } from "react";
import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import { confidenceLabel } from "../../../../shared/review/confidence.ts";
import { findingLabels, reasonLabels, verdictLabels } from "../../../../shared/review/labels.ts";
import { Key } from "../../../components/Key.tsx";

type Props = {
  readonly claim: ReviewClaim;
  readonly index: number;
  readonly of: number;
  readonly isWhyOpen: boolean;
  readonly onWhy: () => void;
};

/** Which claim, what is said of it, how sure the checker is, and the way to its reasons. */
export function ClaimHead({ claim, index, of, isWhyOpen, onWhy }: Props): ReactNode {
  const reason = claim.reasons[0];
  return (
    <div className="claim-head">
      <span className="numbers">
        Claim {index + 1} of {of}
      </span>
      <Said claim={claim} />
      {reason !== undefined && claim.verdict === null && (
        <span className="claim-reason">{reasonLabels[reason.kind].toLowerCase()}</span>
      )}
      <button type="button" className="claim-why" aria-expanded={isWhyOpen} onClick={onWhy}>
        {confidenceLabel(claim.confidence)} · why <Key command="claim.why" />
      </button>
    </div>
  );
}

function Said({ claim }: { readonly claim: ReviewClaim }): ReactNode {
  if (claim.verdict !== null) return <b className={`ink-${claim.verdict}`}>{verdictLabels[claim.verdict]}</b>;
  return <b className={`ink-${claim.finding}`}>{findingLabels[claim.finding]}?</b>;
}
