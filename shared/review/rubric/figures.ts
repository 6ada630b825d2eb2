import { monthOf } from "../../checking/facts/dates.ts";
import { agree, comparable, readQuantities, type Quantity } from "../../checking/facts/quantities.ts";
import type { Word } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, sourceWords, type DraftReading } from "./draftReading.ts";
import type { Found } from "../../words/criterion.ts";
import { placeIn, tally } from "./found.ts";
import { isDoubted } from "./reasons.ts";

/** A number or a date of a draft in raw offsets: "2.1 million", "2 March 2027". */
type Figure = Span & { readonly quantities: readonly Quantity[] };

const kinds: readonly ReasonKind[] = ["number_differs", "date_differs", "no_evidence", "source_missing"];

/** The numbers and dates of the copy. "One", "first" and "half" are none. */
export function listFigures(reading: DraftReading): readonly Figure[] {
  return readOnce(reading, "figures", () => readFigures(reading));
}

function readFigures({ plain, sentences }: DraftReading): readonly Figure[] {
  return sentences.flatMap(({ words }) =>
    runsOf(words)
      .filter(({ first }) => !isPartOfName(plain.text, words[first]!))
      .map(({ first, end, quantities }) => ({
        ...plain.rawSpan({ start: words[first]!.start, end: words[end - 1]!.end }),
        quantities,
      })),
  );
}

/** Whether every number and date stands in a source, and the checker has nothing against it. */
export function findUnsourcedFigures(reading: DraftReading): Found {
  const figures = listFigures(reading);
  const theirs = sourceWords(reading).flatMap((words) => readQuantities(words));
  const lacking = figures.filter(
    (figure) =>
      isDoubted(reading, figure, kinds) ||
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

/** Quantities with the month beside them, as one figure where they touch: day, month and year are one date. */
function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (const quantity of readQuantities(words)) {
    if (quantity.kind === "vague" || quantity.kind === "ordinal") continue;
    const isDate = quantity.kind === "dayOfMonth" || quantity.kind === "year";
    const first = isDate && isMonth(words[quantity.first - 1]) ? quantity.first - 1 : quantity.first;
    const end = isDate && isMonth(words[quantity.end]) ? quantity.end + 1 : quantity.end;
    const last = runs.at(-1);
    if (isDate && last !== undefined && last.end >= first)
      runs[runs.length - 1] = { first: last.first, end, quantities: [...last.quantities, quantity] };
    else runs.push({ first, end, quantities: [quantity] });
  }
  return runs;
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && monthOf(word) !== null;
}

/** "GPT-5.4" is a name. */
function isPartOfName(text: string, { start }: Word): boolean {
  return /\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start));
}
