import type { Word } from "../../text/words.ts";
import { countedAsPart } from "./countedAsPart.ts";
import { isOfAgreedDay, isYearOfPublication } from "./agreedDays.ts";
import { agree, comparable, readQuantities, type Quantity } from "../facts/quantities.ts";
import { quantitiesIn } from "./quantitiesIn.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { standsSomewhere } from "./standing.ts";
import type { Suspicion } from "./suspicion.ts";

/**
 * A number of the draft must stand in the passages that carry its sentence. Where another of the same unit stands in its
 * slot there, the two differ; where none does and no source has it, it is open.
 */
export function checkQuantities(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const suspicions: Suspicion[] = [];
  const passages = alignment.passages.map((passage) => ({
    passage,
    quantities: readQuantities(index.passages[passage]!.words),
  }));
  const own = readQuantities(words);
  for (const quantity of own) {
    if (quantity.kind === "vague" || isNumbering(reading, quantity) || isConversion(reading, quantity))
      continue;
    const part = passages
      .flatMap(({ passage, quantities }) => quantities.map((other) => ({ passage, other })))
      .filter(({ other }) => agree(quantity, other));
    if (part.length > 0) {
      suspicions.push(...countedAsPart(reading, quantity, part));
      continue;
    }
    if (isOfAgreedDay(reading, quantity)) continue;
    if (
      standsSomewhere(reading, quantity) ||
      (quantity.kind === "amount" && isAgreedSomewhere(reading, quantity))
    )
      continue;
    const rival = passages
      .flatMap(({ passage, quantities }) =>
        quantities.map((other) => ({ passage, other, fit: fitOf(reading, passage, quantity, other) })),
      )
      .filter(
        ({ passage, other, fit }) =>
          comparable(quantity, other) &&
          other.kind !== "vague" &&
          fit > leastFit(quantity, other) &&
          isAge(words, quantity) === isAge(index.passages[passage]!.words, other) &&
          !own.some((each) => each !== quantity && agree(each, other)),
      )
      .toSorted((left, right) => right.fit - left.fit)[0];
    const counts = rival !== undefined && rival.other.unit === quantity.unit;
    if (!counts && passages.some(({ quantities }) => isSum(quantity, quantities))) continue;
    if (rival === undefined && isYearOfPublication(reading, quantity)) continue;
    // "The two men" counts what the sources name one by one.
    if (rival === undefined && words[quantity.first]!.kind === "word" && quantity.value <= 3) continue;
    const isDate = quantity.kind === "year" || quantity.kind === "decade" || quantity.kind === "dayOfMonth";
    suspicions.push({
      kind: isDate ? "date_differs" : "number_differs",
      draft: spanOfWords(words, quantity.first, quantity.end),
      source:
        rival === undefined ? null : placeOfWords(index, rival.passage, rival.other.first, rival.other.end),
      strength: rival === undefined ? "partly" : "contradicts",
    });
  }
  return suspicions;
}

const numbered = /^(?:passages?|sources?|articles?|documents?|texts?|steps?|sections?|options?|questions?)$/;

/** "Passage 3" and "step 6" count the parts of a text, and "12 jurors" are as many as a jury has. */
function isNumbering({ words }: Reading, { first, value }: Quantity): boolean {
  if (numbered.test(words[first - 1]?.form ?? "")) return true;
  return value === 12 && words.some(({ form }) => /^(?:jury|jurors?|juries)$/.test(form));
}

/** "(120 °C)" after "250 °F" says the same on another scale. Other money is worked out at a rate that no source gives. */
function isConversion({ text, words }: Reading, { first, end }: Quantity): boolean {
  const before = words[first - 1];
  if (before === undefined) return false;
  return (
    /\(\s*$/.test(text.slice(before.end, words[first]!.start)) &&
    /^\s*°/.test(text.slice(words[end - 1]!.end))
  );
}

const mostCounted = 30;
const mostParts = 100;

/** "Five people" are "three men and two women": the passage counts them in two parts. */
function isSum({ value, kind }: Quantity, parts: readonly Quantity[]): boolean {
  if (kind !== "amount" || value > mostCounted || !Number.isInteger(value)) return false;
  const counted = parts
    .slice(0, mostParts)
    .filter((part) => part.kind === "amount" && part.unit !== null && part.value < value);
  return counted.some((one, at) =>
    counted.slice(at + 1, at + 6).some((other) => one.value + other.value === value && one.unit !== "%"),
  );
}

/** Numbers that do not say that they count the same thing must stand in the very same surroundings; others in some of them. */
function leastFit(draft: Quantity, source: Quantity): number {
  if (draft.unit !== source.unit) return 3;
  return draft.kind === "amount" || draft.kind === "score" ? 1 : 0;
}

/** "A 16-year-old" is no rival of "for 17 years". */
function isAge(words: readonly Word[], { first, end }: Quantity): boolean {
  return words[end]?.form === "old" || words[end - 1]?.form === "old" || words[first - 1]?.form === "aged";
}

function isAgreedSomewhere({ index }: Reading, quantity: Quantity): boolean {
  return quantitiesIn(index).some((other) => comparable(quantity, other) && agree(quantity, other));
}

/** How well the words around two quantities agree: those near the draft's that are aligned near the source's. */
function fitOf({ words, alignment }: Reading, passage: number, draft: Quantity, source: Quantity): number {
  let fit = 0;
  for (let at = Math.max(0, draft.first - 5); at < Math.min(words.length, draft.end + 5); at++) {
    const place = alignment.places[at];
    // That both are ages does not make them the same person's.
    if ((at >= draft.first && at < draft.end) || words[at]!.form === "old") continue;
    if (place === null || place === undefined || place.passage !== passage) continue;
    const distance = Math.min(Math.abs(place.word - source.first), Math.abs(place.word - source.end));
    if (distance <= 6) fit += alignment.weights[at]! * (1 - distance / 8);
  }
  return fit + (draft.unit !== null && draft.unit === source.unit ? 1 : 0);
}
