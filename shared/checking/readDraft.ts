import type { ClaimSentence } from "../claims/findClaims.ts";
import type { PlainText } from "../text/plain.ts";
import { longestSentence } from "../text/sentences.ts";
import { readWords } from "../text/words.ts";
import { carryDays } from "./evidence/carryDays.ts";
import type { EvidenceIndex } from "./evidence/evidenceIndex.ts";
import { findEvidence } from "./evidence/findEvidence.ts";
import { lacksCapitals, restoreCapitals } from "./evidence/restoreCapitals.ts";
import { readPublication } from "./facts/publication.ts";
import type { Span } from "../words/span.ts";
import type { Reading } from "./judge/reading.ts";

/** Reads a sentence of a draft against its sources; the words that give it to one of them (`attributions`) are left out. */
export function readSentence(
  plain: PlainText,
  sentence: ClaimSentence,
  index: EvidenceIndex,
  createdAt: string | null,
  attributions: readonly Span[] = [],
): Reading {
  const isAttributing = (word: Span): boolean =>
    attributions.some(({ start, end }) => word.start >= start && word.end <= end);
  // Only a claim that a person made of pages has more words than a sentence has characters: it is judged by so many.
  const read = readWords(plain.text, sentence)
    .slice(0, longestSentence)
    .filter((word) => !isAttributing(word));
  const words = lacksCapitals(plain.text.slice(sentence.start, sentence.end))
    ? restoreCapitals(read, index)
    : read;
  const written = readPublication(createdAt);
  const alignment = carryDays(findEvidence(index, words), index, words, written);
  return { text: plain.text, sentence, headline: sentence.headline, words, alignment, index, written };
}
