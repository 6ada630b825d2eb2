import { findReferences } from "../../checking/facts/references.ts";
import { machineTalk } from "../../claims/uncheckable.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Found } from "../../words/criterion.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";
import { listPlaces, placeIn } from "./found.ts";

const wordCount = /^[([]?(?:word count:? ?\d+|\d+ words)[)\]]?[.:]?$/i;
const placeholder =
  /\[(?:insert|add|your|name|date|source|quote|link|city|tbd|tbc|todo|citation needed|placeholder)\b[^\]\n]{0,60}\]|\b(?:TODO|TKTK|lorem ipsum)\b/giu;
/** What a machine writes for a word that it does not know; "Unk" may be a name. */
const lostWord = /\bUNK\b/gu;

/**
 * What the machine wrote for whoever asked it, not for readers, in raw offsets: "Sure! Here is a summary in 79 words:", a count of words, a
 * placeholder that nobody filled in. Such sentences are no claims, so that the checker says nothing of them.
 */
export function listLeftovers(reading: DraftReading): readonly Span[] {
  return readOnce(reading, "leftovers", () => readLeftovers(reading));
}

function readLeftovers({ plain, blocks }: DraftReading): readonly Span[] {
  const { text } = plain;
  return blocks.flatMap((block) =>
    splitSentences(text, block).flatMap((sentence): readonly Span[] => {
      const words = text.slice(sentence.start, sentence.end);
      if (isSaidToTheDesk(words)) return [plain.rawSpan(sentence)];
      return leftoversIn(words).map(({ start, end }) =>
        plain.rawSpan({ start: sentence.start + start, end: sentence.start + end }),
      );
    }),
  );
}

/** Placeholders, lost words, and passages by their number, in order, in offsets of the words. */
function leftoversIn(words: string): readonly Span[] {
  const marks = [...words.matchAll(placeholder), ...words.matchAll(lostWord)].map(
    ({ index, 0: found }): Span => ({ start: index, end: index + found.length }),
  );
  return [...marks, ...findReferences(words)].toSorted((left, right) => left.start - right.start);
}

function isSaidToTheDesk(sentence: string): boolean {
  const words = sentence.trim().replaceAll("’", "'");
  return wordCount.test(words) || machineTalk.some((pattern) => pattern.test(words));
}

/** Whether nothing in the copy is meant for whoever asked for it. */
export function findLeftovers(reading: DraftReading): Found {
  const places = listLeftovers(reading).map((span) => placeIn(reading, span));
  const sentence =
    places.length === 0
      ? "Nothing in the draft speaks to whoever asked for it."
      : `Not written for readers: ${listPlaces(places)}.`;
  return { holds: places.length === 0, sentence, places };
}
