import { startOfBound } from "../facts/bounds.ts";
import { readQuantities, type Quantity } from "../facts/quantities.ts";
import { frameAround, isTight } from "./frames.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const leastSupport = 0.5;

/** "Fewer than 400" where the passage has "more than 400": the same number, bounded from the other side. */
export function checkBounds(reading: Reading): readonly Suspicion[] {
  const { words, index, alignment } = reading;
  return readQuantities(words).flatMap((quantity): Suspicion[] => {
    if (quantity.bound !== "atLeast" && quantity.bound !== "atMost") return [];
    const same = alignment.passages.flatMap((passage) =>
      readQuantities(index.passages[passage]!.words)
        .filter((other) => isSameNumber(quantity, other))
        .map((other) => ({ passage, other })),
    );
    const turned = same.find(({ other }) => other.bound !== quantity.bound && other.bound.startsWith("at"));
    if (turned === undefined || same.some(({ other }) => other.bound === quantity.bound)) return [];
    const { passage, other } = turned;
    const source = index.passages[passage]!.words;
    const isFramed = isTight(frameAround(words, quantity.first - 1, source, other.first - 1));
    if (!isFramed && supportAt(reading, quantity.first, passage, other.first, quantity.end) < leastSupport)
      return [];
    return [
      {
        kind: "number_differs",
        draft: spanOfWords(words, startOfBound(words, quantity.first), quantity.end),
        source: placeOfWords(index, passage, startOfBound(source, other.first), other.end),
        strength: "contradicts",
      },
    ];
  });
}

function isSameNumber(draft: Quantity, source: Quantity): boolean {
  return draft.value === source.value && draft.kind === source.kind && draft.unit === source.unit;
}
