import type { Span } from "../words/span.ts";
import type { Block, BlockKind, PlainText } from "./plain.ts";

/** Collects the plain text of a raw one, piece by piece, in the order of the raw text. */
export type PlainBuilder = {
  readonly openBlock: (kind: BlockKind) => void;
  readonly closeBlock: () => void;
  /** Takes raw characters over as they are; a line break, with the white space around it, becomes one space. */
  readonly copy: (from: number, to: number) => void;
  /** Puts other characters in the place of raw ones. */
  readonly replace: (from: number, to: number, words: string) => void;
  /** Remembers where markup that reaches over words opens and closes. */
  readonly openMark: (from: number) => void;
  readonly closeMark: (to: number) => void;
  readonly finish: () => PlainText;
};

/** A run of plain characters; `exact` runs have the same characters in both texts. */
type Piece = {
  readonly plain: number;
  readonly raw: number;
  readonly rawEnd: number;
  readonly exact: boolean;
};
type Mark = { readonly plain: Span; readonly raw: Span };

export function createPlainBuilder(raw: string): PlainBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const open: { readonly raw: number; readonly plain: number }[] = [];
  let length = 0;
  let endsInSpace = true;
  let block: { readonly kind: BlockKind; readonly start: number } | null = null;

  const put = (from: number, to: number, words: string, exact: boolean): void => {
    if (words === "") return;
    pieces.push({ plain: length, raw: from, rawEnd: to, exact });
    parts.push(words);
    length += words.length;
    endsInSpace = /\s$/.test(words);
  };
  const copyLine = (from: number, to: number): void => {
    if (from < to) put(from, to, raw.slice(from, to), true);
  };
  return {
    openBlock: (kind) => {
      const last = pieces.at(-1);
      if (last !== undefined && parts.at(-1) !== "\n") put(last.rawEnd, last.rawEnd, "\n", false);
      block = { kind, start: length };
    },
    closeBlock: () => {
      if (block === null || length <= block.start) return;
      const trailing = block.kind === "code" ? 0 : parts.at(-1)!.length - parts.at(-1)!.trimEnd().length;
      if (length - trailing > block.start)
        blocks.push({ kind: block.kind, start: block.start, end: length - trailing });
      block = null;
    },
    copy: (from, to) => {
      if (block?.kind === "code") return copyLine(from, to);
      let at = endsInSpace ? from + raw.slice(from, to).search(/\S|$/) : from;
      const base = at;
      for (const gap of raw.slice(base, to).matchAll(/\n\s*/g)) {
        const lineEnd = base + gap.index;
        const gapStart = withoutBlanks(raw, at, lineEnd);
        copyLine(at, gapStart);
        at = lineEnd + gap[0].length;
        put(gapStart, at, " ", false);
      }
      copyLine(at, to);
    },
    replace: (from, to, words) => {
      if (words !== " " || !endsInSpace) put(from, to, words, false);
    },
    openMark: (from) => void open.push({ raw: from, plain: length }),
    closeMark: (to) => {
      const mark = open.pop()!;
      marks.push({ plain: { start: mark.plain, end: length }, raw: { start: mark.raw, end: to } });
    },
    finish: () => createPlainText(raw, parts.join(""), blocks, pieces, marks),
  };
}

/** Where a line ends without the blanks behind it. Not by a regular expression, which would walk each long gap many times. */
function withoutBlanks(raw: string, from: number, to: number): number {
  let end = to;
  while (end > from && (raw[end - 1] === " " || raw[end - 1] === "\t")) end--;
  return end;
}

function createPlainText(
  raw: string,
  text: string,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  marks: readonly Mark[],
): PlainText {
  const rawOffset = (plain: number): number => {
    const piece = pieces[lastIndexUpTo(pieces, plain, (each) => each.plain)];
    if (piece === undefined) return plain <= 0 ? 0 : raw.length;
    const into = plain - piece.plain;
    return piece.exact ? Math.min(piece.raw + into, piece.rawEnd) : into === 0 ? piece.raw : piece.rawEnd;
  };
  const plainOffset = (offset: number): number => {
    const index = lastIndexUpTo(pieces, offset, (each) => each.raw);
    const piece = pieces[index];
    if (piece === undefined) return 0;
    const next = pieces[index + 1]?.plain ?? text.length;
    if (offset >= piece.rawEnd) return next;
    return piece.exact ? piece.plain + offset - piece.raw : piece.plain;
  };
  const rawSpan = ({ start, end }: Span): Span => {
    const from = rawOffset(start);
    return end <= start ? { start: from, end: from } : { start: from, end: endOffset(end) };
  };
  // The end of the last character, not the start of the next: markup may stand between the two.
  const endOffset = (end: number): number => {
    const piece = pieces[lastIndexUpTo(pieces, end - 1, (each) => each.plain)];
    if (piece === undefined) return raw.length;
    return piece.exact ? piece.raw + end - piece.plain : piece.rawEnd;
  };
  const rawSpanWithMarks = (plain: Span): Span => {
    const tight = rawSpan(plain);
    let { start, end } = tight;
    for (const mark of marksTouching(marks, plain)) {
      start = Math.min(start, mark.raw.start);
      end = Math.max(end, mark.raw.end);
    }
    return { start, end };
  };
  return { text, blocks, rawOffset, plainOffset, rawSpan, rawSpanWithMarks };
}

/** The marks that stand wholly within a span and begin or end where it does. Marks are ordered by their ends. */
function marksTouching(marks: readonly Mark[], { start, end }: Span): readonly Mark[] {
  const touching: Mark[] = [];
  for (let index = firstIndexAfter(marks, start); index < marks.length; index++) {
    const { plain } = marks[index]!;
    if (plain.end > end) break;
    if (plain.start === start || (plain.end === end && plain.start >= start)) touching.push(marks[index]!);
  }
  return touching;
}

function firstIndexAfter(marks: readonly Mark[], plain: number): number {
  return lastIndexUpTo(marks, plain, (mark) => mark.plain.end) + 1;
}

/** The last index whose offset is not greater than `limit`, or -1. */
function lastIndexUpTo<Item>(
  items: readonly Item[],
  limit: number,
  offsetOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsetOf(items[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
