import { splitSentences } from "../../../../shared/text/sentences.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { paragraphsOf } from "../paragraphs.ts";

/** The sentences of a source: what a person chooses from by keys. */
export function sentencesOf(text: string): readonly Span[] {
  return paragraphsOf(text).flatMap((paragraph) => splitSentences(text, paragraph));
}

/** The sentence to begin with: where the passage that is shown begins, else the first. */
export function firstChoice(sentences: readonly Span[], shown: Span | null): Span | null {
  const at = shown === null ? 0 : sentences.findIndex(({ end }) => end > shown.start);
  return sentences[Math.max(0, at)] ?? null;
}

/** The one sentence after what is chosen, or before it; at either end, what is there. */
export function stepChoice(sentences: readonly Span[], chosen: Span, by: 1 | -1): Span {
  const { first, last } = placesOf(sentences, chosen);
  const at = by > 0 ? last + 1 : first - 1;
  return sentences[Math.min(sentences.length - 1, Math.max(0, at))] ?? chosen;
}

/** What is chosen with one sentence more at its end, or one less; never less than one. */
export function growChoice(sentences: readonly Span[], chosen: Span, by: 1 | -1): Span {
  const { first, last } = placesOf(sentences, chosen);
  const end = sentences[Math.min(sentences.length - 1, Math.max(first, last + by))]?.end;
  return { start: sentences[first]?.start ?? chosen.start, end: end ?? chosen.end };
}

function placesOf(
  sentences: readonly Span[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  return { first: Math.max(0, first), last: Math.max(0, first, last) };
}
