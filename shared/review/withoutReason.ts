import type { Finding } from "../words/finding.ts";
import type { Tie } from "../words/judgement.ts";
import { confidenceLabel } from "./confidence.ts";

type Unexplained = {
  readonly finding: Finding;
  readonly confidence: number;
  readonly ties: readonly Pick<Tie, "role">[];
};

/**
 * Why a finding came without a reason, in one sentence that says no more than the finding. Where a person tied a passage against
 * the claim, the checker's silence is not the last word.
 */
export function explainWithoutReason({ finding, confidence, ties }: Unexplained): string {
  const isTiedAgainst = ties.some(({ role }) => role === "contradicts");
  return `${foundOf(finding, confidence)}${isTiedAgainst ? "; a passage that contradicts it was tied by hand" : ""}.`;
}

function foundOf(finding: Finding, confidence: number): string {
  if (finding !== "supported") return "Stet judged the claim as a whole; no single words of it stood out";
  return confidenceLabel(confidence) === "weak"
    ? "Stet found nothing that speaks against the claim, and is not sure that its evidence says the same"
    : "Stet found no difference between the claim and its evidence";
}
