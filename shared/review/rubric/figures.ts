import { monthOf, weekdayOf } from "../../checking/facts/dates.ts";
import { readQuantities, type Quantity } from "../../checking/facts/quantities.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";

/** What a number or a date says: "2.1 million", "2 March 2027", "Friday"; `days` are its months and days of the week. */
export type FigureParts = { readonly quantities: readonly Quantity[]; readonly days: readonly string[] };

/** A number or a date of a draft in raw offsets, with its words. */
export type Figure = Span & FigureParts & { readonly words: readonly Word[] };

/** The numbers and dates of headline and copy. "One", "first" and "half" are none. */
export function listFigures(reading: DraftReading): readonly Figure[] {
  return readOnce(reading, "figures", () => readFigures(reading));
}

function readFigures({ plain, blocks, sentences }: DraftReading): readonly Figure[] {
  const headlines = blocks.filter(({ kind }) => kind === "heading");
  const texts = [
    ...headlines.map((block) => readWords(plain.text, block)),
    ...sentences.map(({ words }) => words),
  ];
  return texts.flatMap((words) =>
    runsOf(words)
      .filter(({ first }) => !isPartOfName(plain.text, words[first]!))
      .map(({ first, end, quantities }) => ({
        ...plain.rawSpan({ start: words[first]!.start, end: words[end - 1]!.end }),
        quantities,
        days: daysOf({ first, end }, words),
        words: words.slice(first, end),
      })),
  );
}

/** The numbers and dates of a source. */
export function figuresOf(words: readonly Word[]): readonly FigureParts[] {
  return runsOf(words).map((run) => ({ quantities: run.quantities, days: daysOf(run, words) }));
}

type Run = { readonly first: number; readonly end: number; readonly quantities: readonly Quantity[] };

/** Quantities, months and days of the week in their order, as one figure where they touch: "Friday, 2 March 2027" is one date. */
function runsOf(words: readonly Word[]): readonly Run[] {
  const quantities = readQuantities(words).filter(({ kind }) => kind !== "vague" && kind !== "ordinal");
  const days = words.flatMap((word, at) =>
    dayName(word).length === 0 || quantities.some(({ first, end }) => at >= first && at < end)
      ? []
      : [{ first: at, end: at + 1, quantities: [], isDate: true }],
  );
  const parts = quantities.map((quantity) => ({
    first: quantity.first,
    end: quantity.end,
    quantities: [quantity],
    isDate: quantity.kind === "dayOfMonth" || quantity.kind === "year",
  }));
  const runs: (Run & { readonly isDate: boolean })[] = [];
  for (const part of [...parts, ...days].toSorted((left, right) => left.first - right.first)) {
    const last = runs.at(-1);
    if (last?.isDate === true && part.isDate && last.end >= part.first)
      runs[runs.length - 1] = {
        ...part,
        first: last.first,
        quantities: [...last.quantities, ...part.quantities],
      };
    else runs.push(part);
  }
  return runs;
}

function daysOf({ first, end }: Pick<Run, "first" | "end">, words: readonly Word[]): readonly string[] {
  return words.slice(first, end).flatMap(dayName);
}

/** The month or the day of the week that a word names, in one spelling: "oct." and "October" are the same. */
function dayName(word: Word): readonly string[] {
  const [month, weekday] = [monthOf(word), weekdayOf(word)];
  if (month !== null) return [`month ${month}`];
  return weekday === null ? [] : [`weekday ${weekday}`];
}

/** "GPT-5.4" is a name. */
function isPartOfName(text: string, { start }: Word): boolean {
  return /\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start));
}
