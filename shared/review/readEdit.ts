import { Refusal } from "../api/api.ts";
import { keepHeadline, keepText } from "../packages/delivered.ts";
import { limits } from "../packages/limits.ts";
import { measureUtf8 } from "../text/utf8.ts";

/** A text as it is kept: a first line `# headline`, then the body under it. */
export type Edit = { readonly text: string; readonly headline: string };

/**
 * Reads a text that a person wrote as a revision: line ends become LF, blank lines at its ends go. Throws `Refusal` (`input`)
 * for what is no article: no headline, nothing under it, half a character, too long.
 */
export function readEdit(typed: string): Edit {
  const text = keepText(typed)
    .text.replace(/^(?:[ \t]*\n)+/u, "")
    .trimEnd();
  if (text === "") throw new Refusal("input", "The text is empty; an article has a headline and a body.");
  if (!text.isWellFormed())
    throw new Refusal("input", "The text holds half a character (a lone surrogate); take it out.");
  if (measureUtf8(text) > limits.textBytes)
    throw new Refusal("input", "The text is longer than 5 MB; make it shorter.");
  const headline = headlineOf(text);
  const [, ...rest] = text.split("\n");
  if (headline === null)
    throw new Refusal("input", "The text has lost its headline; begin it with a line like “# Headline”.");
  if (rest.join("").trim() === "")
    throw new Refusal("input", "There is no text under the headline; an article has a body too.");
  return { text: `# ${headline}\n\n${rest.join("\n").replace(/^(?:[ \t]*\n)+/u, "")}`, headline };
}

/** The headline in the first line of a text; null where it is no line like `# headline`. */
export function headlineOf(text: string): string | null {
  const headline = keepHeadline(/^#[ \t]+(?<words>.*)$/u.exec(firstLine(text))?.groups?.["words"] ?? "");
  return headline === "" ? null : headline;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
