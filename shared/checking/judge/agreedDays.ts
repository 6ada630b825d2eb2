import { canBeSame, readDays, type NamedDay } from "../facts/calendar.ts";
import { dayOfNumber } from "../facts/daySpans.ts";
import type { Quantity } from "../facts/quantities.ts";
import type { Reading } from "./reading.ts";

// Several checks ask it of the same sentence.
const agreed = new WeakMap<Reading, readonly NamedDay[]>();

/**
 * Whether a number is part of a date that agrees with what a passage says in other words: "2025" where it says "last year",
 * "3" of "3 November" where it says "on Tuesday".
 */
export function isOfAgreedDay(reading: Reading, { first, kind }: Quantity): boolean {
  if (kind !== "year" && kind !== "dayOfMonth") return false;
  let days = agreed.get(reading);
  if (days === undefined) {
    days = findAgreed(reading);
    agreed.set(reading, days);
  }
  return days.some((day) => first >= day.first && first < day.end);
}

/** The year in which a passage was published needs no words of it. */
export function isYearOfPublication({ alignment, index }: Reading, { kind, value }: Quantity): boolean {
  if (kind !== "year") return false;
  return alignment.passages.some((passage) => {
    const published = index.published[index.passages[passage]!.source] ?? null;
    return published !== null && dayOfNumber(published.to).year === value;
  });
}

function findAgreed({ words, alignment, index, written }: Reading): readonly NamedDay[] {
  const theirs = alignment.passages.flatMap((passage) => {
    const { words: source, source: number } = index.passages[passage]!;
    const published = index.published[number] ?? null;
    return published === null ? [] : readDays(source, published).filter(isKnownByPublication);
  });
  if (theirs.length === 0) return [];
  return readDays(words, written).filter((day) => theirs.some((other) => canBeSame(day, other)));
}

function isKnownByPublication({ spans, relative, weekday }: NamedDay): boolean {
  return spans !== null && (relative || weekday !== null);
}
