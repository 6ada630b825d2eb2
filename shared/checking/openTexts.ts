import type { SourceToCheck } from "./checker.ts";
import type { EvidenceIndex } from "./evidence/evidenceIndex.ts";

/** The texts of a draft's sources, ready to search; `named` are those that have one, in the order of the draft. */
export type OpenTexts = {
  readonly named: readonly SourceToCheck[];
  readonly index: EvidenceIndex;
};
