import { plainTextOf } from "../text/plain.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../words/span.ts";
import { claimableSpan } from "./claimOfSpan.ts";

/** The sentences of a draft on no word of which a claim lies, as raw spans in the order of the text, headings last. */
export function unclaimedSentences(text: string, claims: readonly Span[]): readonly Span[] {
  const plain = plainTextOf(text);
  const headings = plain.blocks.filter(({ kind }) => kind === "heading");
  return [...plain.blocks.filter(({ kind }) => kind !== "heading"), ...headings]
    .flatMap((block) => splitSentences(plain.text, block))
    .flatMap((sentence) => claimableSpan(plain, plain.rawSpan(sentence)) ?? [])
    .filter(({ start, end }) => !claims.some((claim) => claim.start < end && start < claim.end));
}
