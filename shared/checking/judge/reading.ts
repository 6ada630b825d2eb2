import type { Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import type { Alignment } from "../evidence/findEvidence.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import type { Publication } from "../facts/publication.ts";
import type { SourcePlace } from "./suspicion.ts";

/** A sentence of the draft as the checks read it. Word numbers count within the sentence. */
export type Reading = {
  readonly text: string;
  readonly sentence: Span;
  readonly headline: boolean;
  /** Nothing stands before the sentence in its draft, and something after it. */
  readonly opening: boolean;
  readonly words: readonly Word[];
  readonly alignment: Alignment;
  readonly index: EvidenceIndex;
  /** When the draft was written, where that is known. */
  readonly written: Publication | null;
};

/** The draft's span of a run of words. */
export function spanOfWords(words: readonly Word[], first: number, end: number): Span {
  return { start: words[first]!.start, end: words[end - 1]!.end };
}

/** The source's span of a run of words of a passage. */
export function placeOfWords(index: EvidenceIndex, passage: number, first: number, end: number): SourcePlace {
  const { source, words } = index.passages[passage]!;
  return { source, start: words[first]!.start, end: words[end - 1]!.end };
}

/** Whether a word with a lemma stands in a passage of the sentence. */
export function isInPassages({ alignment, index }: Reading, lemma: string): boolean {
  return alignment.passages.some((passage) =>
    index.passages[passage]!.words.some((word) => word.lemma === lemma),
  );
}

/** Whether a word of some form stands in a passage of the sentence, or in the one before or after it. */
export function isNearPassages({ alignment, index }: Reading, hasForm: (form: string) => boolean): boolean {
  return alignment.passages.some((passage) =>
    [passage - 1, passage, passage + 1].some(
      (each) => index.passages[each]?.words.some(({ form }) => hasForm(form)) === true,
    ),
  );
}
