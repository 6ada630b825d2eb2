import { splitSentences } from "../../../../shared/text/sentences.ts";
import type { Span } from "../../../../shared/words/span.ts";
import { paragraphsOf } from "../paragraphs.ts";

/** The sentences of a source: what a person chooses from by keys. */
export function sentencesOf(text: string): readonly Span[] {
  return paragraphsOf(text).flatMap((paragraph) => splitSentences(text, paragraph));
}

/** Where choosing may begin: what was found or tied before leads, then the passage in hand, as far as a person sees it. */
export type Beginnings = {
  readonly sought: Span | null;
  readonly inHand: Span | null;
  /** The part of the text that is in view; null where nobody knows. */
  readonly view: Span | null;
};

/** The sentence to begin with: of what was sought, else of the passage in hand where it is in view, else the first in view. */
export function firstChoice(sentences: readonly Span[], { sought, inHand, view }: Beginnings): Span | null {
  const isSeen = inHand !== null && (view === null || (inHand.start < view.end && inHand.end > view.start));
  const shown = sought ?? (isSeen ? inHand : null);
  if (shown !== null) return sentences.find(({ end }) => end > shown.start) ?? sentences[0] ?? null;
  const from = view?.start ?? 0;
  const whole = sentences.find(({ start }) => start >= from && start < (view?.end ?? Infinity));
  return whole ?? sentences.find(({ end }) => end > from) ?? sentences[0] ?? null;
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
