import { createRecent } from "../checking/recent.ts";
import { findQuotes } from "../checking/facts/quotes.ts";
import { findNames } from "../checking/facts/names.ts";
import { numberKey } from "../checking/facts/numberWords.ts";
import { isCalendarWord } from "../checking/facts/dates.ts";
import type { PlainText } from "../text/plain.ts";
import { longestSentence, splitSentences } from "../text/sentences.ts";
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

const longestKept = 5_000;
const kept = createRecent<readonly ClaimSentence[]>(4_000);

/** The sentences of a draft that make claims. Of its headings, only the headline makes one. */
export function findClaims(plain: PlainText): readonly ClaimSentence[] {
  return plain.blocks.flatMap((block, number) => {
    const headline = block.kind === "heading" && number === 0;
    if (block.kind === "code" || (block.kind === "heading" && !headline)) return [];
    const text = plain.text.slice(block.start, block.end);
    const find = (): readonly ClaimSentence[] => claimsOfBlock(text, headline);
    // While a draft is edited, all blocks but one are the same as before.
    const found = text.length > longestKept ? find() : kept.remember(`${headline ? "#" : ""}${text}`, find);
    return found.map((sentence) => shiftSentence(sentence, block.start));
  });
}

function claimsOfBlock(text: string, headline: boolean): readonly ClaimSentence[] {
  const isWhole = headline && text.length <= longestSentence;
  const sentences = isWhole ? [{ start: 0, end: text.length }] : splitSentences(text);
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (useOfSentence(words) !== "claim" || readWords(text, sentence).length < 3) return [];
    const clauses = headline ? [{ ...sentence, attribution: false }] : splitClauses(text, sentence);
    const claims = clauses.map(({ start, end, attribution }) => ({
      start,
      end,
      kind: attribution ? ("attribution" as const) : kindOf(text, { start, end }),
    }));
    return [{ ...sentence, claims, headline }];
  });
}

function shiftSentence({ start, end, claims, headline }: ClaimSentence, by: number): ClaimSentence {
  const shifted = claims.map((claim) => ({ start: claim.start + by, end: claim.end + by, kind: claim.kind }));
  return { start: start + by, end: end + by, claims: shifted, headline };
}

/** What kind of claim some words make, by what is weightiest in them. */
export function kindOf(text: string, clause: Span): ClaimKind {
  const words = readWords(text, clause);
  if (findQuotes(text, clause).some((quote) => readWords(text, quote).length >= 3)) return "quote";
  if (words.some((word) => isCalendarWord(word))) return "date";
  if (words.some((word) => numberKey(word) !== null && word.form !== "one" && word.form !== "first"))
    return "number";
  return findNames(words, false).length > 0 ? "name" : "statement";
}
