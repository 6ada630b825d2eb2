import type { ClaimSentence } from "../claims/findClaims.ts";
import type { PlainText } from "../text/plain.ts";
import { longestSentence } from "../text/sentences.ts";
import { readWords } from "../text/words.ts";
import { carryDays } from "./evidence/carryDays.ts";
import { carryQuantities } from "./evidence/carryQuantities.ts";
import type { EvidenceIndex } from "./evidence/evidenceIndex.ts";
import { findEvidence } from "./evidence/findEvidence.ts";
import { lacksCapitals, restoreCapitals } from "./evidence/restoreCapitals.ts";
import { readPublication } from "./facts/publication.ts";
import { findReferences } from "./facts/references.ts";
import type { Span } from "../words/span.ts";
import type { Reading } from "./judge/reading.ts";

/**
 * Reads a sentence of a draft against its sources; the words that give it to one of them, by its name (`attributions`) or
 * as "passage 2", are left out.
 */
export function readSentence(
  plain: PlainText,
  sentence: ClaimSentence,
  index: EvidenceIndex,
  createdAt: string | null,
  attributions: readonly Span[] = [],
): Reading {
  const given = [...attributions, ...referencesIn(plain, sentence)];
  const isAttributing = (word: Span): boolean =>
    given.some(({ start, end }) => word.start >= start && word.end <= end);
  // Only a claim that a person made of pages has more words than a sentence has characters: it is judged by so many.
  const read = readWords(plain.text, sentence)
    .slice(0, longestSentence)
    .filter((word) => !isAttributing(word));
  const words = lacksCapitals(plain.text.slice(sentence.start, sentence.end))
    ? restoreCapitals(read, index)
    : read;
  const written = readPublication(createdAt);
  const dated = carryDays(findEvidence(index, words), index, words, written);
  const alignment = carryQuantities(dated, index, words);
  return {
    text: plain.text,
    sentence,
    headline: sentence.headline,
    opening: opensDraft(plain, sentence),
    words,
    alignment,
    index,
    written,
  };
}

/** Whether nothing stands before a sentence in its draft, and something after it: one sentence alone may be cut from a page. */
export function opensDraft({ text }: PlainText, { start, end }: Span): boolean {
  return (
    start < longestRead && !hasLetters(text.slice(0, start)) && hasLetters(text.slice(end, end + longestRead))
  );
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Long sentences are pages that a person made a claim of, not what a machine says of its sources. */
const longestRead = 2000;

function referencesIn({ text }: PlainText, { start, end }: Span): readonly Span[] {
  if (end - start > longestRead) return [];
  return findReferences(text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}
