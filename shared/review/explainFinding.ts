import type { ReviewClaim } from "../api/answers.ts";
import { quote } from "../text/quote.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { Evidence } from "../words/finding.ts";
import { confidenceLabel } from "./confidence.ts";
import { isSamePassage } from "./claimEvidence.ts";
import { joinWords } from "./naming.ts";
import { findOtherWords } from "./otherWords.ts";

/** The sources in the article's order: the first is "Source 1". */
export type Sources = readonly { readonly id: string; readonly text?: string | null }[];

/** What is explained of a claim; `words` are its words, where they are known. */
export type Explained = Pick<
  CheckedClaim,
  "start" | "end" | "finding" | "confidence" | "reasons" | "evidence"
> &
  Partial<Pick<ReviewClaim, "setAside" | "words">>;

/** What the checker found of a claim as a whole, in one sentence. */
export function explainFinding(claim: Explained, sources: Sources): string {
  const role = claim.finding === "contradicted" ? "contradicts" : "supports";
  const found = claim.evidence.filter((passage) => passage.role === role);
  const standing = found.filter(
    (passage) => claim.setAside?.some((one) => isSamePassage(one, passage)) !== true,
  );
  if (standing.length < found.length && standing.length === 0) return withoutStanding[claim.finding];
  const ids = new Set(standing.map(({ source }) => source));
  if (ids.size === 0 || claim.finding === "unsupported") return withoutEvidence[claim.finding];
  const names = [...ids].map((id) => sourceName(id, sources).replace(/^source /u, ""));
  const isOne = ids.size === 1;
  const isWeak = confidenceLabel(claim.confidence) === "weak";
  const verb = {
    supported: isWeak ? `${isOne ? "seems" : "seem"} to carry this` : `${isOne ? "carries" : "carry"} this`,
    partially_supported: `${isOne ? "carries" : "carry"} only part of this`,
    contradicted: `${isOne ? "says" : "say"} otherwise`,
  }[claim.finding];
  const said = `${isOne ? "Source" : "Sources"} ${joinWords(names)} ${verb}`;
  return isWeak && claim.finding === "supported" ? said + inOtherWords(claim, standing, sources) : `${said}.`;
}

/** More of them are not looked up one by one. */
const mostOthers = 3;

/** What to look at where a claim seems to be carried: its words that stand in none of its passages. */
function inOtherWords(claim: Explained, passages: readonly Evidence[], sources: Sources): string {
  const texts = passages.flatMap(({ source, start, end }) => {
    const text = sources.find(({ id }) => id === source)?.text;
    return typeof text === "string" ? [text.slice(start, end)] : [];
  });
  if (claim.words === undefined || texts.length < passages.length) return ".";
  const words = findOtherWords(claim.words, texts);
  if (words.length === 0) return ".";
  if (words.length > mostOthers) return ", in other words.";
  return `, but not with the ${words.length === 1 ? "word" : "words"} ${joinWords(words.map(quote))}.`;
}

/** Where people set aside all that a finding rests on. */
const withoutStanding = {
  supported: "What the checker took to carry this was set aside.",
  partially_supported: "What the checker took to carry part of this was set aside.",
  unsupported: "No source carries this.",
  contradicted: "What the checker took to say otherwise was set aside.",
} as const;

const withoutEvidence = {
  supported: "The sources carry this.",
  partially_supported: "The sources carry only part of this.",
  unsupported: "No source carries this.",
  contradicted: "The sources say otherwise.",
} as const;

/** How a source is called inside a sentence: `source 2`, or by its id where the article has no such source. */
export function sourceName(id: string, sources: Sources): string {
  const index = sources.findIndex((source) => source.id === id);
  return index < 0 ? `source “${id}”` : `source ${index + 1}`;
}
