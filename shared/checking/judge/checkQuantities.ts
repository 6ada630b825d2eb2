import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { agree, comparable, readQuantities, type Quantity } from "../facts/quantities.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
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
  for (const quantity of readQuantities(words)) {
    if (quantity.kind === "vague") continue;
    if (passages.some(({ quantities }) => quantities.some((other) => agree(quantity, other)))) continue;
    if (
      standsSomewhere(reading, quantity) ||
      (quantity.kind === "amount" && isAgreedSomewhere(reading, quantity))
    )
      continue;
    const rival = passages
      .flatMap(({ passage, quantities }) =>
        quantities.map((other) => ({ passage, other, fit: fitOf(reading, passage, quantity, other) })),
      )
      .filter(({ other, fit }) => comparable(quantity, other) && fit > 0)
      .toSorted((left, right) => right.fit - left.fit)[0];
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

function standsSomewhere({ index, words }: Reading, quantity: Quantity): boolean {
  return words
    .slice(quantity.first, quantity.end)
    .every((word) => word.kind === "sign" || index.lemmas.has(word.lemma));
}

const quantitiesOf = new WeakMap<EvidenceIndex, readonly Quantity[]>();
const mostCompared = 500;

function isAgreedSomewhere({ index }: Reading, quantity: Quantity): boolean {
  let all = quantitiesOf.get(index);
  if (all === undefined) {
    all = index.passages.flatMap(({ words }) => readQuantities(words)).slice(0, mostCompared);
    quantitiesOf.set(index, all);
  }
  return all.some((other) => comparable(quantity, other) && agree(quantity, other));
}

/** How well the words around two quantities agree: those near the draft's that are aligned near the source's. */
function fitOf({ words, alignment }: Reading, passage: number, draft: Quantity, source: Quantity): number {
  let fit = 0;
  for (let at = Math.max(0, draft.first - 5); at < Math.min(words.length, draft.end + 5); at++) {
    const place = alignment.places[at];
    if (at >= draft.first && at < draft.end) continue;
    if (place === null || place === undefined || place.passage !== passage) continue;
    const distance = Math.min(Math.abs(place.word - source.first), Math.abs(place.word - source.end));
    if (distance <= 6) fit += alignment.weights[at]! * (1 - distance / 8);
  }
  return fit + (draft.unit !== null && draft.unit === source.unit ? 1 : 0);
}
