import { findQuotes } from "../checking/facts/quotes.ts";
import { findNames } from "../checking/facts/names.ts";
import { numberKey } from "../checking/facts/numberWords.ts";
import { isCalendarWord } from "../checking/facts/dates.ts";
import type { PlainText } from "../text/plain.ts";
import { splitSentences } from "../text/sentences.ts";
import { readWords } from "../text/words.ts";
import type { ClaimKind } from "../words/claim.ts";
import type { Span } from "../words/span.ts";
import { useOfSentence } from "./checkable.ts";
import { splitClauses } from "./clauses.ts";

/** A sentence of a draft that says something checkable, and the claims in it, in plain offsets. */
export type ClaimSentence = Span & {
  readonly claims: readonly (Span & { readonly kind: ClaimKind })[];
  /** Every word of a headline may be written with a capital. */
  readonly headline: boolean;
};

/** The sentences of a draft that make claims. Of its headings, only the headline makes one. */
export function findClaims(plain: PlainText): readonly ClaimSentence[] {
  const sentences: ClaimSentence[] = [];
  plain.blocks.forEach((block, number) => {
    const headline = block.kind === "heading" && number === 0;
    if (block.kind === "code" || (block.kind === "heading" && !headline)) return;
    for (const span of headline ? [block] : splitSentences(plain.text, block)) {
      const sentence = { start: span.start, end: span.end };
      const words = plain.text.slice(span.start, span.end);
      if (useOfSentence(words) !== "claim" || readWords(plain.text, sentence).length < 3) continue;
      const clauses = headline ? [{ ...sentence, attribution: false }] : splitClauses(plain.text, sentence);
      const claims = clauses.map(({ start, end, attribution }) => ({
        start,
        end,
        kind: attribution ? ("attribution" as const) : kindOf(plain.text, { start, end }),
      }));
      sentences.push({ ...sentence, claims, headline });
    }
  });
  return sentences;
}

function kindOf(text: string, clause: Span): ClaimKind {
  const words = readWords(text, clause);
  if (findQuotes(text, clause).some((quote) => readWords(text, quote).length >= 3)) return "quote";
  if (words.some((word) => isCalendarWord(word))) return "date";
  if (words.some((word) => numberKey(word) !== null && word.form !== "one" && word.form !== "first"))
    return "number";
  return findNames(words, false).length > 0 ? "name" : "statement";
}
