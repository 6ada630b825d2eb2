import type { ImportAnswer } from "../../../shared/api/fileAnswers.ts";
import { formatCount } from "../../time.ts";

/** What an import found: "412 words · 31 claims, 5 flagged · 6 sources, 1 without its text · 9 citations, 2 unplaced". */
export function foundSentence({ found, outcome }: Pick<ImportAnswer, "found" | "outcome">): string {
  if (found === null) return outcome === "unchanged" ? "The desk has exactly this already." : "";
  const parts = [
    formatCount(found.words, "word"),
    withRest(formatCount(found.claims, "claim"), found.flagged, "flagged"),
    withRest(formatCount(found.sources, "source"), found.sourcesWithoutText, "without text"),
    found.citations > 0 &&
      withRest(formatCount(found.citations, "citation"), found.unplacedCitations, "unplaced"),
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

function withRest(words: string, count: number, rest: string): string {
  return count === 0 ? words : `${words}, ${count} ${rest}`;
}
