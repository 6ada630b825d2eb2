import { createEvidenceIndex } from "../../../shared/checking/evidence/evidenceIndex.ts";
import { findEvidence } from "../../../shared/checking/evidence/findEvidence.ts";
import { indexSource } from "../../../shared/checking/evidence/sourceIndex.ts";
import { isStopWord } from "../../../shared/checking/lexicon.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";
import { readWords } from "../../../shared/text/words.ts";
import type { Example } from "../examples.ts";
import { createRandom } from "../random.ts";

/**
 * Makes baseless claims out of good ones: the passages that carry one sentence of a supported draft are taken out of its
 * sources. The words that no source has then are marked.
 */
export function withholdSources(examples: readonly Example[], seed: number): readonly Example[] {
  const random = createRandom(seed);
  return examples.flatMap((example) => {
    if (example.bad || example.draft.length > 3_000 || random() < 0.3) return [];
    const made = withhold(example, random);
    return made === null ? [] : [made];
  });
}

function withhold(example: Example, random: () => number): Example | null {
  const read = example.sources.map((source) => indexSource(source));
  const index = createEvidenceIndex(read);
  if (index.passages.length < 6) return null;
  const sentences = splitSentences(example.draft);
  const sentence = sentences[Math.trunc(random() * sentences.length)];
  if (sentence === undefined) return null;
  const words = readWords(example.draft, sentence);
  if (words.length < 6) return null;
  const before = findEvidence(index, words);
  const taken = new Set(before.passages);
  if (taken.size === 0 || taken.size > 0.4 * index.passages.length) return null;
  const sources = example.sources.map((text, source) => {
    let kept = "";
    let at = 0;
    index.passages.forEach((passage, number) => {
      if (passage.source !== source || !taken.has(number)) return;
      kept += text.slice(at, passage.start);
      at = passage.end;
    });
    return kept + text.slice(at);
  });
  const left = createEvidenceIndex(sources.map((source) => indexSource(source)));
  const after = findEvidence(left, words);
  const lost = words.filter(
    (word, at) =>
      !isStopWord(word.form) &&
      (before.places[at]?.level ?? 0) >= 0.75 &&
      (after.places[at]?.level ?? 0) < 0.5 &&
      !left.lemmas.has(word.lemma),
  );
  const content = words.filter((word) => !isStopWord(word.form)).length;
  if (after.share > 0.6 * before.share || lost.length < Math.max(2, 0.3 * content)) return null;
  return {
    ...example,
    id: `${example.id} withheld`,
    set: "made",
    sources,
    bad: true,
    label: "unsupported",
    spans: lost.map((word) => [word.start, word.end] as const),
  };
}
