import { keepHeadline } from "./delivered.ts";

/** A draft's headline and the text under it. */
export type Headed = { readonly headline: string; readonly body: string };

/**
 * Parts a draft into headline and body. The headline is the one given, else a leading `# ` (or underlined) heading, else the first
 * line, without the markup around it. A leading heading that repeats the given headline is taken off.
 */
export function findHeadline(text: string, given: string | null): Headed {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, "")
    .replace(/\s+$/, "")
    .split("\n");
  const first = lines[0] ?? "";
  const heading = /^ {0,3}#[ \t]+(?<words>.*?)(?:[ \t]+#+)?[ \t]*$/.exec(first)?.groups?.["words"];
  const isUnderlined = first.trim() !== "" && /^ {0,3}=+[ \t]*$/.test(lines[1] ?? "");
  const leading = heading ?? (isUnderlined ? first : null);
  const after = lines.slice(heading === undefined && isUnderlined ? 2 : 1);
  if (given !== null) {
    const repeats = leading !== null && keepHeadline(leading) === keepHeadline(given);
    return { headline: keepHeadline(given), body: bodyOf(repeats ? after : lines) };
  }
  return { headline: keepHeadline(leading ?? withoutMarkup(first)), body: bodyOf(after) };
}

function bodyOf(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

function withoutMarkup(line: string): string {
  const words = line.trim().replace(/^#{2,6}[ \t]+/, "");
  return /^(?<mark>\*\*|__)(?<inner>[^*_]+)\k<mark>$/.exec(words)?.groups?.["inner"] ?? words;
}
