import type { Span } from "../../words/span.ts";

/** A mend of the draft as one change: `insert` in place of the span of the raw text. `words` say it to a person. */
export type Fix = Span & {
  readonly kind: "replace" | "attribute" | "strike";
  readonly insert: string;
  /** What goes, as a reader reads it; empty where nothing does. */
  readonly out: string;
  /** What comes in its place, as a reader reads it; empty where nothing does. */
  readonly in: string;
};

/** The text with a fix in it. */
export function applyFix(text: string, { start, end, insert }: Fix): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** Words as Markdown writes them so that they are read as they are: on one line, its signs escaped. */
export function asMarkdown(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_[\]<>~|&#]/gu, "\\$&");
}
