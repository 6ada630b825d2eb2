import { monthOf, weekdayOf } from "../../checking/facts/dates.ts";
import { agree, comparable, readQuantities, type Quantity } from "../../checking/facts/quantities.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, sourceWords, type DraftReading } from "./draftReading.ts";
import type { Found } from "../../words/criterion.ts";
import { placeIn, tally } from "./found.ts";
import { isBaseless, isDoubted } from "./reasons.ts";

/** A number or a date of a draft in raw offsets: "2.1 million", "2 March 2027", "Friday"; `days` are its months and days of the week. */
type Figure = Span & { readonly quantities: readonly Quantity[]; readonly days: readonly string[] };

const kinds: readonly ReasonKind[] = ["number_differs", "date_differs", "source_missing"];

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
        days: words.slice(first, end).flatMap(dayName),
      })),
  );
}

/** Whether every number and date stands in a source, and the checker has nothing against it. */
export function findUnsourcedFigures(reading: DraftReading): Found {
  const figures = listFigures(reading);
  const sources = sourceWords(reading);
  const theirs = sources.flatMap((words) => readQuantities(words));
  const days = new Set(sources.flatMap((words) => words.flatMap(dayName)));
  const lacking = figures.filter(
    (figure) =>
      isDoubted(reading, figure, kinds) ||
      isBaseless(reading, figure) ||
      !figure.days.every((day) => days.has(day)) ||
      !figure.quantities.every((ours) =>
        theirs.some((other) => comparable(ours, other) && agree(ours, other)),
      ),
  );
  return tally(
    {
      noun: ["number or date", "numbers and dates"],
      does: ["stands in a source", "stand in a source"],
      lacks: ["does not", "do not"],
    },
    figures.length,
    lacking.map((figure) => placeIn(reading, figure)),
  );
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
