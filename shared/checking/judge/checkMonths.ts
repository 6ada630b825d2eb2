import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import { lemmaOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";
import { monthOf } from "../facts/dates.ts";
import { dayOfNumber } from "../facts/daySpans.ts";
import { findQuotes } from "../facts/quotes.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import { runsOn } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** A month of the draft that no source names, and in which none was published: "July" where the sources know only June. */
export function checkMonths(reading: Reading): readonly Suspicion[] {
  const { words } = reading;
  return words.flatMap((word, at): Suspicion[] => {
    const month = monthOf(word);
    if (month === null || isPartOfTitle(reading, at) || isKnown(reading, month)) return [];
    return [
      {
        kind: "date_differs",
        draft: spanOfWords(
          words,
          isUnknownNumber(reading, at - 1) ? at - 1 : at,
          isUnknownNumber(reading, at + 1) ? at + 2 : at + 1,
        ),
        source: null,
        strength: "partly",
      },
    ];
  });
}

function isKnown({ index, written }: Reading, month: number): boolean {
  const full = numbers.months[month - 1]!;
  const spellings = [full, full.slice(0, 3), ...(full === "september" ? ["sept"] : [])];
  if (spellings.some((spelling) => index.lemmas.has(spelling) || index.lemmas.has(lemmaOf(spelling))))
    return true;
  if ([...index.published, written].some((day) => day !== null && isNear(dayOfNumber(day.to).month, month)))
    return true;
  return index.words.some((_, at) => isNumericDate(index.words, at));
}

/** "2016-07-05", "5/7/2016", "05.07.2016": which month that is, nobody can tell for sure. */
function isNumericDate(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first?.kind !== "number") return false;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(first.raw)) return true;
  if (second?.kind !== "number" || third?.kind !== "number") return false;
  return second.start - first.end === 1 && third.start - second.end === 1 && second.raw.length <= 2;
}

/** "2016" of "July 2016", where no source has it. */
function isUnknownNumber({ words, index }: Reading, at: number): boolean {
  const word = words[at];
  return word?.kind === "number" && !index.lemmas.has(word.lemma);
}

/** "Next month", said in a text of June, is July. */
function isNear(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return apart <= 1 || apart === 11;
}

/** "The June award", "Mrs May": a month beside another word with a capital may be a name. */
function isPartOfTitle({ text, sentence, words, headline }: Reading, at: number): boolean {
  const { start, end } = words[at]!;
  const [before, after] = [words[at - 1], words[at + 1]];
  const isNamed = (other: typeof before, runs: boolean): boolean =>
    runs && other !== undefined && other.capital && other.kind === "word" && at > 1 && !headline;
  if (isNamed(before, before !== undefined && runsOn(text, before.end, start))) return true;
  if (isNamed(after, after !== undefined && runsOn(text, end, after.start))) return true;
  return findQuotes(text, sentence).some((quote) => start >= quote.start && start < quote.end);
}
