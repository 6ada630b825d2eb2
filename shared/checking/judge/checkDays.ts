import type { Word } from "../../text/words.ts";
import { monthOf, yearOf } from "../facts/dates.ts";
import { isStopWord } from "../lexicon.ts";
import { canBeSame, readDays, weekdayOfDay, type NamedDay } from "../facts/calendar.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** A day or month of the draft that no passage of its sentence can mean, where the best passage names another. */
export function checkDays(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const passages = alignment.passages.map((passage) => {
    const { words: source, source: number } = index.passages[passage]!;
    return { passage, days: readDays(source, index.published[number] ?? null) };
  });
  return readDays(words, reading.createdAt).flatMap((day): Suspicion[] => {
    if (passages.some(({ days }) => days.some((other) => canBeSame(day, other)))) return [];
    const rival = passages
      .slice(0, 1)
      .flatMap(({ passage, days }) =>
        days.filter((other) => isRival(day, other)).map((other) => ({ passage, other })),
      )[0];
    if (rival === undefined || !isCarried(reading)) return [];
    const theirWords = index.passages[rival.passage]!.words;
    const ours = differingWord(words, day, rival.other) ?? day;
    const theirs = differingWord(theirWords, rival.other, day) ?? rival.other;
    const source = placeOfWords(index, rival.passage, theirs.first, theirs.end);
    return [
      {
        kind: "date_differs",
        draft: spanOfWords(words, ours.first, ours.end),
        source,
        strength: "contradicts",
      },
    ];
  });
}

/** The one word in which a day differs from another: its month, its day or its year. */
function differingWord(
  words: readonly Word[],
  day: NamedDay,
  other: NamedDay,
): { readonly first: number; readonly end: number } | null {
  for (let at = day.first; at < day.end; at++) {
    const word = words[at]!;
    const isDay = word.kind === "number" && word.raw.length <= 2;
    const differs =
      (monthOf(word) !== null && other.month !== null && day.month !== other.month) ||
      (isDay && other.day !== null && day.day !== other.day) ||
      (yearOf(word) !== null && other.year !== null && day.year !== other.year);
    if (differs) return { first: at, end: at + 1 };
  }
  return null;
}

/** Whether the best passage tells of the same thing: it has two of the sentence's content words or more. */
function isCarried({ words, alignment }: Reading): boolean {
  const best = alignment.passages[0];
  const found = alignment.places.filter(
    (place, at) =>
      place !== null && place.passage === best && place.level > 0.7 && !isStopWord(words[at]!.form),
  );
  return found.length >= 2;
}

/** Days of the week are compared where both sides know theirs, months with months. */
function isRival(draft: NamedDay, source: NamedDay): boolean {
  return (
    (draft.weekday !== null && weekdayOfDay(source) !== null) ||
    (draft.month !== null && source.month !== null)
  );
}
