import { verdictLabels } from "../../shared/review/labels.ts";
import type { ReviewClaim } from "../../shared/api/answers.ts";

/** What the marks say of a claim: a person's verdict, else what the checker flags, else that nobody has looked. */
export const claimStates = [
  "supported",
  "partially_supported",
  "unsupported",
  "contradicted",
  "not_checkable",
  "query",
  "waived",
  "unjudged",
] as const;
export type ClaimState = (typeof claimStates)[number];

type Judged = Pick<ReviewClaim, "finding" | "verdict" | "waiver">;

/**
 * The state that pattern, letter and colour show. A claim that only the checker finds supported is `unjudged`:
 * the proof never lets a machine's "supported" look like an examined one.
 */
export function stateOf(claim: Judged): ClaimState {
  if (claim.waiver !== null) return "waived";
  if (claim.verdict !== null) return claim.verdict;
  return claim.finding === "supported" ? "unjudged" : claim.finding;
}

/** What each state is called beside its letter. */
export const stateLabels: Readonly<Record<ClaimState, string>> = {
  ...verdictLabels,
  waived: "Let stand",
  unjudged: "Open",
};

/** The margin's letter for each state. */
export const letters: Readonly<Record<ClaimState, string>> = {
  supported: "S",
  partially_supported: "P",
  unsupported: "U",
  contradicted: "C",
  not_checkable: "N",
  query: "Q",
  waived: "L",
  unjudged: "·",
};

/** Whether a person has said anything of the claim: the margin letter is filled then, and hollow before. */
export function isExamined(claim: Pick<ReviewClaim, "verdict" | "waiver">): boolean {
  return claim.verdict !== null || claim.waiver !== null;
}
