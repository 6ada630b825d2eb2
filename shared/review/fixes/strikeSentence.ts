import type { Fix } from "./fix.ts";
import { fixOf, struckOf, type Stretch } from "./stretch.ts";

/** Takes a whole sentence out, and with the last of its sentences the paragraph or the item. */
export function strikeSentence(stretch: Stretch): Fix | null {
  const { plain, sentence, block, raw } = stretch;
  const { text } = plain;
  const isAlone =
    text.slice(block.start, sentence.start).trim() === "" &&
    text.slice(sentence.end, block.end).trim() === "";
  if (isAlone) return strikeBlock(stretch);
  const isLast = text.slice(sentence.end, block.end).trim() === "";
  const space = /^\s*/u.exec(text.slice(sentence.end, block.end))?.[0].length ?? 0;
  const kept = text.slice(block.start, sentence.start);
  const gone = isLast
    ? { start: block.start + kept.trimEnd().length, end: sentence.end }
    : { start: sentence.start, end: sentence.end + space };
  const tight = plain.rawSpanWithMarks(sentence);
  const places = isLast
    ? [{ start: tight.start - trailingSpace(raw.slice(0, tight.start)), end: tight.end }]
    : [{ start: tight.start, end: tight.end + leadingSpace(raw.slice(tight.end)) }];
  return struckOf(
    stretch,
    gone,
    "",
    sentence,
    [...places, plain.rawSpan(gone)].map((place) => ({ ...place, insert: "" })),
  );
}

/** The block goes with its line, its sign of a list or of a quotation included. */
function strikeBlock(stretch: Stretch): Fix | null {
  const { plain, block, raw, sentence } = stretch;
  const words = { kind: "strike", out: plain.text.slice(sentence.start, sentence.end), in: "" } as const;
  if (plain.blocks.length === 1) return strikeStretch(stretch, words);
  const inside = plain.rawSpanWithMarks(block);
  const start = raw.lastIndexOf("\n", inside.start - 1) + 1;
  const lineEnd = raw.indexOf("\n", inside.end);
  const splices = [
    lineEnd < 0
      ? { start: Math.max(0, start - 1), end: raw.length, insert: "" }
      : { start, end: lineEnd + 1, insert: "" },
    { ...inside, insert: "" },
  ];
  return fixOf(stretch, splices, "", words);
}

/** A paragraph goes with the blank lines on one side of it. */
function strikeStretch({ at, blank }: Stretch, words: Pick<Fix, "kind" | "out" | "in">): Fix {
  return blank.after > 0
    ? { ...words, start: at.start, end: at.end + blank.after, insert: "" }
    : { ...words, start: at.start - blank.before, end: at.end, insert: "" };
}

function leadingSpace(raw: string): number {
  return /^(?:[ \t]+\n?|\n)[ \t]*/u.exec(raw)?.[0].length ?? 0;
}

function trailingSpace(raw: string): number {
  return /\s*$/u.exec(raw)?.[0].length ?? 0;
}
