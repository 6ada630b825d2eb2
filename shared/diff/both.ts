import type { Span } from "../words/span.ts";

/** As what two wordings of one place can stand one after the other. */
export type Together = "sentences" | "paragraphs";

type Wordings = { readonly mine: string; readonly theirs: string };

const sentenceEnd = /[.!?…]["”’»')\]*_]*\s*$/u;

/**
 * As what both wordings of a place in a base can stand: whole sentences of a paragraph, or whole paragraphs. Null for anything
 * less, which would be no copy one after the other, and for headings, of which there is one.
 */
export function standTogether(base: string, place: Span, { mine, theirs }: Wordings): Together | null {
  const lead = base.slice(0, place.start);
  const both = [mine, theirs];
  if (both.some((words) => words.trim() === "" || /^\s*#{1,6}\s/u.test(words))) return null;
  const beginsLine = both.every((words) => /^\s*\n/u.test(words)) || lead === "" || /\n\s*$/u.test(lead);
  if (!beginsLine && /^#{1,6}\s/u.test(lead.slice(lead.lastIndexOf("\n") + 1))) return null;
  if (!beginsLine && !sentenceEnd.test(lead)) return null;
  if (!both.every((words) => sentenceEnd.test(words))) return null;
  const rest = base.slice(place.end);
  const endsLine = both.every((words) => /\n\s*$/u.test(words)) || rest === "" || /^\s*\n/u.test(rest);
  if (beginsLine && endsLine) return "paragraphs";
  return both.some((words) => words.trim().includes("\n")) ? null : "sentences";
}

/** Mine and theirs after it; the white space before both and after both stays. */
export function joinBoth({ mine, theirs }: Wordings, together: Together): string {
  return mine.trimEnd() + gapOf(mine, theirs, together) + theirs.trimStart();
}

function gapOf(mine: string, theirs: string, together: Together): string {
  if (together === "sentences") return " ";
  const blanks = [/\s*$/u.exec(mine)?.[0] ?? "", /^\s*/u.exec(theirs)?.[0] ?? ""];
  return blanks.find((blank) => blank.includes("\n")) ?? "\n\n";
}
