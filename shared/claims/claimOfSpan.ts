import { splitSentences } from "../text/sentences.ts";
import type { PlainText } from "../text/plain.ts";
import { wholeWords } from "../text/wholeWords.ts";
import type { Span } from "../words/span.ts";
import { kindOf, type ClaimSentence } from "./findClaims.ts";

/**
 * The claim that a person made of words of the draft, in the sentence (or the run of sentences) that holds them. `span` is
 * raw and as `claimableSpan` gives it; the answer is plain. Unlike `findClaims`, it takes any words that a person points at.
 */
export function claimOfSpan(plain: PlainText, span: Span): ClaimSentence {
  const claim = plainSpanOf(plain, span);
  const block = plain.blocks.find(({ start, end }) => start <= claim.start && claim.end <= end) ?? claim;
  const headline = block === plain.blocks[0] && plain.blocks[0].kind === "heading";
  const sentences = headline ? [block] : splitSentences(plain.text, block);
  const own = sentences.filter(({ start, end }) => start < claim.end && end > claim.start);
  return {
    start: Math.min(claim.start, own[0]?.start ?? claim.start),
    end: Math.max(claim.end, own.at(-1)?.end ?? claim.end),
    claims: [{ ...claim, kind: kindOf(plain.text, claim) }],
    headline,
  };
}

/**
 * The words of the draft that a person's selection (raw) can make a claim of: whole ones, without white space at its ends, outside
 * markup, within one block of the text; null where there are none.
 */
export function claimableSpan(plain: PlainText, selected: Span): Span | null {
  const words = plainSpanOf(plain, selected);
  const claim = words.end > words.start ? wholeWords(plain.text, words) : words;
  const hasWords = /[\p{L}\p{N}]/u.test(plain.text.slice(claim.start, claim.end));
  const isInBlock = plain.blocks.some(({ start, end }) => start <= claim.start && claim.end <= end);
  return hasWords && isInBlock ? plain.rawSpanWithMarks(claim) : null;
}

function plainSpanOf(plain: PlainText, { start, end }: Span): Span {
  const from = plain.plainOffset(start);
  const words = plain.text.slice(from, plain.plainOffset(end));
  const trimmed = words.trim();
  const first = from + words.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}
