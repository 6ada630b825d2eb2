import { agree, comparable, quantityAt, type Quantity } from "../../checking/facts/quantities.ts";
import type { Word } from "../../text/words.ts";
import type { Found } from "../../words/criterion.ts";
import type { ReasonKind } from "../../words/finding.ts";
import { sourceWords, type DraftReading } from "./draftReading.ts";
import { figuresOf, listFigures, type Figure, type FigureParts } from "./figures.ts";
import { placeIn, tally, withDoubts } from "./found.ts";
import { isBaseless, isDoubted } from "./reasons.ts";
import { placesOfWords } from "./sameWords.ts";

const kinds: readonly ReasonKind[] = ["number_differs", "date_differs", "source_missing"];

/** Whether every number and date stands in a source, and the checker has nothing against it. */
export function findUnsourcedFigures(reading: DraftReading): Found {
  const figures = listFigures(reading);
  const agrees = agreeingWith(sourceWords(reading));
  const isDoubtful = (figure: Figure): boolean =>
    isDoubted(reading, figure, kinds) || isBaseless(reading, figure);
  // What is doubted is told to stand in a source only as one number or date: its day here and its month there are none.
  const isGood = (figure: Figure): boolean => !isDoubtful(figure) && agrees.inParts(figure);
  const isDoubtedOnly = (figure: Figure): boolean =>
    (isDoubtful(figure) && agrees.whole(figure)) || agrees.byWords(figure);
  const others = figures.filter((figure) => !isGood(figure));
  const places = (some: readonly Figure[]) => some.map((figure) => placeIn(reading, figure));
  const found = tally(
    {
      noun: ["number or date", "numbers and dates"],
      does: ["stands in a source", "stand in a source"],
      lacks: ["does not", "do not"],
    },
    figures.length,
    places(others.filter((figure) => !isDoubtedOnly(figure))),
  );
  return withDoubts(found, places(others.filter(isDoubtedOnly)), ["is right here", "are right here"]);
}

/** Tells whether sources have a figure: all its parts, wherever each stands; as one figure; or its very words, of whatever thing. */
function agreeingWith(
  sources: readonly (readonly Word[])[],
): Readonly<Record<"inParts" | "whole" | "byWords", (figure: Figure) => boolean>> {
  const theirs = sources.flatMap(figuresOf);
  const all = {
    quantities: theirs.flatMap(({ quantities }) => quantities),
    days: theirs.flatMap(({ days }) => days),
  };
  return {
    inParts: (figure) => hasParts(all, figure),
    whole: (figure) => theirs.some((one) => hasParts(one, figure)),
    byWords: ({ words, quantities: [number] }) =>
      number !== undefined &&
      sources.some((source) =>
        placesOfWords(words, source).some((at) => quantityAt(source, at)?.kind === number.kind),
      ),
  };
}

function hasParts(theirs: FigureParts, ours: FigureParts): boolean {
  return (
    ours.days.every((day) => theirs.days.includes(day)) &&
    ours.quantities.every((one) => theirs.quantities.some((other) => isSame(bare(one), bare(other))))
  );
}

function isSame(ours: Quantity, theirs: Quantity): boolean {
  return comparable(ours, theirs) && agree(ours, theirs);
}

/** A year or a day of a month counts nothing, whatever word follows it. */
function bare(quantity: Quantity): Quantity {
  return quantity.kind === "year" || quantity.kind === "dayOfMonth" ? { ...quantity, unit: null } : quantity;
}
