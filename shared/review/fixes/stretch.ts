import { plainTextOf, type Block, type PlainText } from "../../text/plain.ts";
import { splitSentences } from "../../text/sentences.ts";
import { splitClauses, type Clause } from "../../claims/clauses.ts";
import type { Span } from "../../words/span.ts";
import type { Fix } from "./fix.ts";

/** The stretch of a draft between blank lines that a claim stands in, read as a reader reads it. */
export type Stretch = {
  /** Where it stands in the draft. */
  readonly at: Span;
  /** How many blank characters stand behind it in the draft, and before it. */
  readonly blank: { readonly before: number; readonly after: number };
  readonly raw: string;
  readonly plain: PlainText;
  /** The block of it that the claim stands in, and that block's number. */
  readonly block: Block;
  readonly number: number;
  /** The claim, its sentence and that sentence's clauses, in plain offsets. */
  readonly claim: Span;
  readonly sentence: Span;
  readonly clauses: readonly Clause[];
  /** The first line of the draft: it has no end mark, and an article cannot do without it. */
  readonly isHeadline: boolean;
};

/** Reads the stretch around a claim; null where no block of words holds the claim. */
export function readStretch(text: string, claim: Span): Stretch | null {
  const at = stretchAround(text, claim);
  const raw = text.slice(at.start, at.end);
  const plain = plainTextOf(raw);
  const start = plain.plainOffset(claim.start - at.start);
  const number = plain.blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = plain.blocks[number];
  if (block === undefined || block.kind === "code") return null;
  const end = Math.min(block.end, Math.max(start + 1, plain.plainOffset(claim.end - at.start)));
  const isHeadline = at.start === 0 && number === 0;
  const sentence = isHeadline
    ? block
    : splitSentences(plain.text, block).find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) return null;
  const clauses = isHeadline ? [{ ...block, attribution: false }] : splitClauses(plain.text, sentence);
  const blank = {
    before: at.start - text.slice(0, at.start).trimEnd().length,
    after: /^\s*/u.exec(text.slice(at.end))?.[0].length ?? 0,
  };
  return { at, blank, raw, plain, block, number, claim: { start, end }, sentence, clauses, isHeadline };
}

/** From the blank line before a claim to the one behind it. */
function stretchAround(text: string, claim: Span): Span {
  const from = beforeLastBlank(text, claim.start);
  const before = [...text.slice(from, claim.start).matchAll(/\n[ \t]*\n/gu)].at(-1);
  const after = /\n[ \t]*(?:\n|$)/u.exec(text.slice(claim.end));
  return {
    start: before === undefined ? 0 : from + before.index + before[0].length,
    end: after === null ? text.length : claim.end + after.index,
  };
}

/** Where the blank characters start that hold the last blank line before a place; 0 for none. Long drafts are not read whole. */
function beforeLastBlank(text: string, place: number): number {
  for (let end = place; end > 0;) {
    const newline = text.lastIndexOf("\n", end - 1);
    if (newline < 0) return 0;
    let start = newline;
    while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1;
    if (text.slice(start, newline).includes("\n")) return start;
    end = start;
  }
  return 0;
}

function isBlank(character: string): boolean {
  return character === "\n" || character === " " || character === "\t";
}

/** A change of a stretch's raw text. */
export type Splice = Span & { readonly insert: string };

/**
 * Makes a fix of the first of some changes after which a reader reads just what was meant: the claim's block with the words
 * given (gone where they are empty), and every other block of the stretch as it was. Null where none does so.
 */
export function fixOf(
  { at, raw, plain, block, number }: Stretch,
  splices: readonly Splice[],
  meant: string,
  words: Pick<Fix, "kind" | "out" | "in">,
): Fix | null {
  const own = meant.trim() === "" ? [] : [meant];
  const expected = plain.blocks.flatMap((one, index) => (index === number ? own : [wordsOf(plain, one)]));
  const splice = splices.find(({ start, end, insert }) => {
    const after = plainTextOf(raw.slice(0, start) + insert + raw.slice(end));
    const found = after.blocks.map((one) => wordsOf(after, one));
    const isSameKind = own.length === 0 || after.blocks[number]?.kind === block.kind;
    return (
      isSameKind && found.length === expected.length && found.every((one, index) => one === expected[index])
    );
  });
  if (splice === undefined) return null;
  return { ...words, start: at.start + splice.start, end: at.start + splice.end, insert: splice.insert };
}

function wordsOf(plain: PlainText, { start, end }: Span): string {
  return plain.text.slice(start, end);
}

/** A fix that takes words out: `gone` is what leaves the plain text, `put` what closes the gap, `struck` what it is called by. */
export function struckOf(
  stretch: Stretch,
  gone: Span,
  put: string,
  struck: Span,
  splices: readonly Splice[],
): Fix | null {
  const { plain, block } = stretch;
  const meant = plain.text.slice(block.start, gone.start) + put + plain.text.slice(gone.end, block.end);
  const out = plain.text.slice(struck.start, struck.end).trim();
  return fixOf(stretch, splices, meant, { kind: "strike", out, in: "" });
}
