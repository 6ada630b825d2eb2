import type { ReviewClaim } from "../../../shared/api/answers.ts";
import type { ReasonKind } from "../../../shared/words/finding.ts";
import type { Span } from "../../../shared/words/span.ts";

/** The source's words in place of the draft's; offsets are into the raw text. */
export type Fix = Span & { readonly insteadOf: string; readonly words: string };

const fixable: ReadonlySet<ReasonKind> = new Set([
  "number_differs",
  "date_differs",
  "name_differs",
  "quote_altered",
]);

/** What can be mended in a claim by one key: the first reason with different words on both sides; null for none. */
export function findFix(claim: Pick<ReviewClaim, "reasons">, text: string): Fix | null {
  for (const { kind, draft, source } of claim.reasons) {
    if (!fixable.has(kind) || draft === null || source === null) continue;
    const words = source.words.trim();
    const isThere = text.slice(draft.start, draft.end) === draft.words;
    if (isThere && words !== "" && words !== draft.words)
      return { start: draft.start, end: draft.end, insteadOf: draft.words, words };
  }
  return null;
}

/** The text with a fix in it; signs that Markdown would read are escaped, so that the source's words stay words. */
export function withFix(text: string, fix: Fix): string {
  const words = fix.words.replace(/\s+/gu, " ").replace(/[\\`*_[\]<]/gu, "\\$&");
  return text.slice(0, fix.start) + words + text.slice(fix.end);
}
