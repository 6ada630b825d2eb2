import { keepHeadline } from "./delivered.ts";

// No pattern here may be slow on a long run of blanks: a line of a hostile file may be 5 MB long.

/** A draft's headline and the text under it. */
export type Headed = { readonly headline: string; readonly body: string };

/** The words of a Markdown heading line (`## Words ##`) and its level; null for any other line. */
export function findHeading(line: string): { readonly level: number; readonly words: string } | null {
  const marks = /^ {0,3}(?<marks>#{1,6})(?=[ \t]|$)/.exec(line)?.groups?.["marks"];
  if (marks === undefined) return null;
  const words = line.trim().slice(marks.length).trim();
  return { level: marks.length, words: words.replace(/(?:^|[ \t])#+$/, "").trim() };
}

/**
 * Parts a draft into headline and body. The headline is the one given, else a leading `# ` (or underlined) heading, else the first
 * line, without the markup around it. A leading heading that repeats the given headline is taken off; so are leading rules.
 */
export function findHeadline(text: string, given: string | null): Headed {
  const lines = text.trimEnd().split("\n");
  const start = lines.findIndex((line) => line.trim() !== "" && (given !== null || !isRule(line)));
  const [first = "", second = ""] = lines.slice(Math.max(start, 0));
  const heading = findHeading(first);
  const isUnderlined = heading === null && /^ {0,3}=+[ \t]*$/.test(second);
  const leading = heading?.level === 1 ? heading.words : isUnderlined ? first : null;
  const under = lines.slice(start + (isUnderlined ? 2 : 1));
  if (given !== null) {
    const repeats = leading !== null && keepHeadline(leading) === keepHeadline(given);
    return { headline: keepHeadline(given), body: bodyOf(repeats ? under : lines) };
  }
  return { headline: keepHeadline(leading ?? heading?.words ?? withoutBold(first)), body: bodyOf(under) };
}

function bodyOf(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  return first === -1 ? "" : lines.slice(first).join("\n").trimEnd();
}

function isRule(line: string): boolean {
  const marks = line.replaceAll(/[ \t]/g, "");
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(marks);
}

function withoutBold(line: string): string {
  const words = line.trim();
  return /^(?<mark>\*\*|__)(?<inner>[^*_]+)\k<mark>$/.exec(words)?.groups?.["inner"] ?? words;
}
