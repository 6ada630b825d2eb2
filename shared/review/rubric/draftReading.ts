import type { Checker } from "../../checking/checker.ts";
import type { NamedSource } from "../../checking/facts/attributions.ts";
import { createRecent } from "../../checking/recent.ts";
import { partRevision, type RevisionParts } from "../../publishing/revisionParts.ts";
import { plainTextOf, type Block, type PlainText } from "../../text/plain.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { Claim } from "../../words/claim.ts";
import type { Span } from "../../words/span.ts";

/** A draft as the rubric looks at it: its raw text, what the checker found in it, and the texts that it was made from. */
export type DraftToAsk = {
  readonly text: string;
  readonly language: string;
  readonly createdAt: string | null;
  readonly claims: readonly Claim[];
  readonly sources: readonly (NamedSource & { readonly id: string; readonly words: string | null })[];
  /** Checks the headline against the copy. */
  readonly check: Checker["check"];
};

/** A sentence of a draft in plain offsets, with its words. */
export type DraftSentence = Span & { readonly words: readonly Word[] };

/** A draft with its words read once for all criteria. */
export type DraftReading = DraftToAsk & {
  readonly parts: RevisionParts;
  readonly plain: PlainText;
  /** The blocks that are read as copy: no code, no headings but the headline. */
  readonly blocks: readonly Block[];
  /** The sentences of the copy, without the headline. */
  readonly sentences: readonly DraftSentence[];
  /** What was read or found so far, by what it is. */
  readonly kept: Map<string, unknown>;
};

/** Reads a draft for its rubric. */
export function readDraftToAsk(draft: DraftToAsk): DraftReading {
  const plain = plainTextOf(draft.text);
  const blocks = plain.blocks.filter(({ kind }, index) =>
    kind === "heading" ? index === 0 : kind !== "code",
  );
  const sentences = blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap((block) => splitSentences(plain.text, block))
    .map((sentence) => ({ ...sentence, words: readWords(plain.text, sentence) }));
  return { ...draft, parts: partRevision(draft.text), plain, blocks, sentences, kept: new Map() };
}

/** Reads something of a draft once. */
export function readOnce<Value>({ kept }: DraftReading, what: string, read: () => Value): Value {
  if (!kept.has(what)) kept.set(what, read());
  return kept.get(what) as Value;
}

const read = createRecent<readonly Word[]>(256);

/** The words of every source that has a text. A source is read once while it is in use. */
export function sourceWords({ sources }: DraftToAsk): readonly (readonly Word[])[] {
  return sources.flatMap(({ words }) =>
    words === null ? [] : [read.remember(words, () => readWords(words))],
  );
}
