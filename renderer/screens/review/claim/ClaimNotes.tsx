import type { ReactNode } from "react";
import type { ReviewClaim } from "../../../../shared/api/answers.ts";
import type { ClaimChange } from "../../../../shared/words/claim.ts";
import { joinWords } from "../../../../shared/review/naming.ts";
import { useStores } from "../../../stores/stores.ts";
import { formatExactly, formatInstant } from "../../../time.ts";
import { usePersonName } from "../usePersonName.ts";

/** What people left on the claim: who judged it when and why, who let it stand, and why it is open again. */
export function ClaimNotes({ claim }: { readonly claim: ReviewClaim }): ReactNode {
  const nameOf = usePersonName();
  const held = useStores().review((state) => state.heldNotes[claim.id]);
  const { judgement, waiver } = claim;
  const isReopened = claim.verdict === null && claim.changes.length > 0;
  if (judgement === null && waiver === null && held === undefined && !isReopened) return null;
  return (
    <ul className="claim-notes">
      {isReopened && (
        <li>
          <b>Changed since {claim.follows ?? "the last check"}:</b>{" "}
          {joinWords(claim.changes.map((change) => changed[change]))}; no earlier verdict stands.
        </li>
      )}
      {judgement !== null && (
        <li>
          {nameOf(judgement.person)}, <Time at={judgement.at} />
          {judgement.note !== null && <Words>{judgement.note}</Words>}
        </li>
      )}
      {waiver !== null && (
        <li>
          <b>Let stand</b> by {nameOf(waiver.person)}, <Time at={waiver.at} />
          <Words>{waiver.reason}</Words>
        </li>
      )}
      {held !== undefined && (
        <li>
          <b>Note, goes with your verdict</b>
          <Words>{held}</Words>
        </li>
      )}
    </ul>
  );
}

const changed = {
  sentence: "the sentence",
  evidence: "its evidence",
  finding: "the finding",
} as const satisfies Record<ClaimChange, string>;

function Words({ children }: { readonly children: string }): ReactNode {
  return <span className="claim-words">: “{children}”</span>;
}

function Time({ at }: { readonly at: string }): ReactNode {
  return (
    <time dateTime={at} title={formatExactly(at)}>
      {formatInstant(at)}
    </time>
  );
}
