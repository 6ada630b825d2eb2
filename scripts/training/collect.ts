import { findClaims, type ClaimSentence } from "../../shared/claims/findClaims.ts";
import { createEvidenceIndex, type EvidenceIndex } from "../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../shared/checking/evidence/sourceIndex.ts";
import { suspectSentence } from "../../shared/checking/judge/suspectSentence.ts";
import type { Reading } from "../../shared/checking/judge/reading.ts";
import type { Suspicion } from "../../shared/checking/judge/suspicion.ts";
import { gatherWordFacts, type WordFacts } from "../../shared/checking/judge/wordFacts.ts";
import { wordFeatureCount } from "../../shared/checking/judge/wordFeatureNames.ts";
import { isJudgeable, writeWordFeatures } from "../../shared/checking/judge/wordFeatures.ts";
import { readSentence } from "../../shared/checking/readDraft.ts";
import { plainTextOf, type PlainText } from "../../shared/text/plain.ts";
import type { Span } from "../../shared/words/span.ts";
import type { Example } from "./examples.ts";

/** A sentence of an example, read: `firstRow` is the row of its first judgeable word. */
export type ReadSentence = {
  readonly example: number;
  readonly reading: Reading;
  readonly facts: WordFacts;
  readonly suspicions: readonly Suspicion[];
  readonly claims: ClaimSentence["claims"];
  /** Numbers of the judgeable words. */
  readonly judged: readonly number[];
  readonly firstRow: number;
  /** For each word, 1 where people marked it wrong. */
  readonly marked: Uint8Array;
  /** Raw offsets of each word, and of each claim. */
  readonly rawWords: readonly Span[];
  readonly rawClaims: readonly Span[];
  readonly plain: PlainText;
};

export type Collected = {
  readonly sentences: readonly ReadSentence[];
  readonly wordRows: Float32Array;
  readonly wordCount: number;
};

/** Reads the drafts of examples against their sources, as the product does, and writes the features of every word. */
export function collect(examples: readonly Example[]): Collected {
  const indexes = new Map<string, EvidenceIndex>();
  const sentences: ReadSentence[] = [];
  const rows: Float32Array[] = [];
  let count = 0;
  examples.forEach((example, number) => {
    const index = indexOf(indexes, example.sources);
    for (const sentence of readExample(example, number, index, count)) {
      for (const at of sentence.judged) {
        const row = new Float32Array(wordFeatureCount);
        writeWordFeatures(sentence.reading, sentence.facts, sentence.suspicions, at, row);
        rows.push(row);
      }
      count += sentence.judged.length;
      sentences.push(sentence);
    }
  });
  const wordRows = new Float32Array(count * wordFeatureCount);
  rows.forEach((row, number) => wordRows.set(row, number * wordFeatureCount));
  return { sentences, wordRows, wordCount: count };
}

function indexOf(indexes: Map<string, EvidenceIndex>, sources: readonly string[]): EvidenceIndex {
  const key = sources.join("\u0000");
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = createEvidenceIndex(sources.map((source) => indexSource(source)));
  indexes.clear();
  indexes.set(key, index);
  return index;
}

function* readExample(
  example: Example,
  number: number,
  index: EvidenceIndex,
  firstRow: number,
): Generator<ReadSentence> {
  const plain = plainTextOf(example.draft);
  let row = firstRow;
  for (const sentence of findClaims(plain)) {
    const reading = readSentence(plain, sentence, index, null);
    const judged = reading.words.flatMap((word, at) => (isJudgeable(word) ? [at] : []));
    const rawWords = reading.words.map((word) => plain.rawSpan(word));
    const marked = Uint8Array.from(rawWords, (word) => (overlaps(example.spans, word) ? 1 : 0));
    const { claims } = sentence;
    yield {
      example: number,
      reading,
      facts: gatherWordFacts(reading),
      suspicions: suspectSentence(reading),
      claims,
      judged,
      firstRow: row,
      marked,
      rawWords,
      plain,
      rawClaims: claims.map((claim) => plain.rawSpan(claim)),
    };
    row += judged.length;
  }
}

function overlaps(spans: Example["spans"], word: Span): boolean {
  return spans?.some(([start, end]) => start < word.end && end > word.start) ?? false;
}
