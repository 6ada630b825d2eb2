import { agree, readQuantities, type Quantity } from "../facts/quantities.ts";
import { quantitiesIn } from "./quantitiesIn.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** A quantity of a passage that has the draft's number. */
type Agreeing = { readonly passage: number; readonly other: Quantity };

/** "10 rebounds" where every 10 of the sources is a part of something else: "18 points, 10 of which came in the first half". */
export function countedAsPart(
  reading: Reading,
  quantity: Quantity,
  agreeing: readonly Agreeing[],
): readonly Suspicion[] {
  const { words, index } = reading;
  const { unit } = quantity;
  const [first] = agreeing;
  if (unit === null || first === undefined || quantity.whole !== undefined || quantity.kind !== "amount")
    return [];
  if (!agreeing.every(({ other }) => isPartOfOther(other, unit))) return [];
  if (quantitiesIn(index).some((other) => other.unit === unit && agree(quantity, other))) return [];
  const place = placeAgainst(reading, unit, first);
  if (place === null) return [];
  const end = quantity.end + (words[quantity.end]?.lemma === unit ? 1 : 0);
  return [
    {
      kind: "number_differs",
      draft: spanOfWords(words, quantity.first, end),
      source: place,
      strength: "contradicts",
    },
  ];
}

function isPartOfOther({ whole }: Quantity, unit: string): boolean {
  return whole !== undefined && whole.unit !== null && whole.unit !== unit;
}

/** The passage's own number of what the draft counts, else the part with its whole; null where it speaks of that without a number. */
function placeAgainst({ index }: Reading, unit: string, { passage, other }: Agreeing): Suspicion["source"] {
  const { words } = index.passages[passage]!;
  const own = readQuantities(words).find((each) => each.unit === unit);
  if (own !== undefined)
    return placeOfWords(index, passage, own.first, words[own.end]?.lemma === unit ? own.end + 1 : own.end);
  if (words.some(({ lemma }) => lemma === unit)) return null;
  const whole = other.whole!;
  return placeOfWords(index, passage, Math.min(whole.first, other.first), Math.max(whole.end, other.end));
}
