import type { CheckedClaim } from "../../words/claim.ts";
import { findBreak } from "./brokenHeadline.ts";
import type { DraftReading } from "./draftReading.ts";
import type { Found, FoundPlace } from "../../words/criterion.ts";
import { placeIn, quoteWords } from "./found.ts";

/** Whether the copy carries the headline: the checker reads the headline with the copy as its source. */
export function findHeadlineGaps(reading: DraftReading): Found {
  const { parts, language, createdAt } = reading;
  const lastWords = findBreak(parts.headline, parts.body);
  if (lastWords !== null) return describeBreak(reading, lastWords);
  const copy = { id: "copy", text: parts.body, title: "", publisher: null, publishedAt: createdAt };
  const claims = reading.check({
    text: reading.text.slice(0, parts.bodyStart),
    language,
    createdAt,
    sources: [copy],
  });
  const gaps = claims.filter(({ finding }) => finding !== "supported");
  if (claims.length === 0)
    return { holds: true, sentence: "The headline says nothing that can be checked.", places: [] };
  if (gaps.length === 0) return { holds: true, sentence: "The copy carries the headline.", places: [] };
  return {
    holds: false,
    sentence: `The copy does not carry all of the headline: ${gaps.map((gap) => describeGap(reading.text, gap)).join("; ")}.`,
    places: gaps.flatMap((gap) => placesOf(reading, gap)),
  };
}

function describeBreak(reading: DraftReading, lastWords: string): Found {
  const start = reading.text.lastIndexOf(lastWords, reading.parts.bodyStart - 1);
  const place = placeIn(reading, { start, end: start + lastWords.length });
  return {
    holds: false,
    sentence: `The headline breaks off after ${quoteWords(lastWords)}.`,
    places: [place],
  };
}

function describeGap(text: string, { start, end, reasons }: CheckedClaim): string {
  const [first] = reasons;
  const theirs = first?.source?.words ?? "";
  const ours = quoteWords(first?.draft?.words ?? text.slice(start, end));
  return theirs === "" ? ours : `${ours} (the copy has ${quoteWords(theirs)})`;
}

/** The words in the headline, and those in the copy that they are measured by. */
function placesOf(reading: DraftReading, gap: CheckedClaim): readonly FoundPlace[] {
  const [first] = gap.reasons;
  const { bodyStart } = reading.parts;
  const source = first?.source ?? null;
  const ours = placeIn(reading, first?.draft ?? gap);
  if (source === null || source.words === "") return [ours];
  return [ours, placeIn(reading, { start: source.start + bodyStart, end: source.end + bodyStart })];
}
