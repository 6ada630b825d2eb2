import type { Word } from "../../text/words.ts";
import { canBeSame, readDays, weekdayOfDay, type NamedDay } from "../facts/calendar.ts";
import { monthOf, yearOf } from "../facts/dates.ts";
import { findQuotes } from "../facts/quotes.ts";
import { isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

/** At this support, a day that is known by its distance from publication stands in the place of another. */
const leastSupport = 0.5;
/** A day of which every word stands in thousands of places is not looked for in all of them. */
const mostPlaces = 2_000;

/** A day, week, month or year of the draft that no passage of its sentence can mean, where the best passage names another. */
export function checkDays(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const ours = readDays(words, reading.written).filter((day) => !isQuoted(reading, day));
  if (ours.length === 0) return [];
  const passages = alignment.passages.map((passage) => {
    const { words: source, source: number } = index.passages[passage]!;
    return { passage, days: readDays(source, index.published[number] ?? null) };
  });
  const [best] = passages;
  return ours.flatMap((day): Suspicion[] => {
    if (passages.some(({ days }) => days.some((other) => canBeSame(day, other)))) return [];
    const rival = best?.days
      .filter((other) => !ours.some((each) => each !== day && isSameMonth(each, other)))
      .find((other) => isRival(reading, best.passage, day, other));
    if (best === undefined || rival === undefined || !isCarried(reading)) return [];
    return [conflict(reading, best.passage, day, rival)];
  });
}

function conflict({ words, index }: Reading, passage: number, day: NamedDay, rival: NamedDay): Suspicion {
  const ours = differingWord(words, day, rival) ?? day;
  const theirs = differingWord(index.passages[passage]!.words, rival, day) ?? rival;
  return {
    kind: "date_differs",
    draft: spanOfWords(words, ours.first, ours.end),
    source: placeOfWords(index, passage, theirs.first, theirs.end),
    strength: "contradicts",
  };
}

/** "We begin tomorrow" was said when it was said. */
function isQuoted({ text, sentence, words }: Reading, { first, relative }: NamedDay): boolean {
  if (!relative) return false;
  return findQuotes(text, sentence).some(
    ({ start, end }) => words[first]!.start >= start && words[first]!.end <= end,
  );
}

/** The one word in which a day differs from another: its month, its day or its year. */
function differingWord(
  words: readonly Word[],
  day: NamedDay,
  other: NamedDay,
): { readonly first: number; readonly end: number } | null {
  if (day.relative || other.relative) return null;
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

/** Whether a day of the sentence's own is the passage's: "from January to March" names both, and January stands for itself. */
function isSameMonth(one: NamedDay, other: NamedDay): boolean {
  return one.month !== null && one.month === other.month && canBeSame(one, other);
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

/**
 * Days of the week are compared where both sides know theirs, months with months. What only publication tells is compared
 * where both stand in the same place, and no source has the draft's day in its own words.
 */
function isRival(reading: Reading, passage: number, draft: NamedDay, source: NamedDay): boolean {
  if (draft.loose || source.loose) return false;
  const named =
    (draft.weekday !== null && weekdayOfDay(source) !== null) ||
    (draft.month !== null && source.month !== null);
  // Both say Tuesday, and mean the Tuesdays of two weeks.
  const isNamesake = draft.weekday !== null && draft.weekday === source.weekday;
  if (named && !draft.relative && !isNamesake) return true;
  const isResolved = draft.relative || source.relative || draft.weekday !== null || source.weekday !== null;
  if (!isResolved || !isKnown(draft) || !isKnown(source)) return false;
  if (!draft.relative && !isNamesake && standsSomewhere(reading, draft)) return false;
  return supportAt(reading, draft.first, passage, source.first, draft.end) >= leastSupport;
}

function isKnown({ spans, month }: NamedDay): boolean {
  return spans !== null || month !== null;
}

/** Whether a source has all the words of a day next to each other. */
function standsSomewhere({ words, index }: Reading, { first, end }: NamedDay): boolean {
  const own = words.slice(first, end);
  const placesOf = (at: number): readonly number[] => index.lemmas.get(own[at]!.lemma) ?? [];
  const rarest = own.reduce((best, _, at) => (placesOf(at).length < placesOf(best).length ? at : best), 0);
  return placesOf(rarest)
    .slice(0, mostPlaces)
    .some((place) => own.every(({ lemma }, at) => index.words[place - rarest + at]?.lemma === lemma));
}
