import type { Word } from "../../text/words.ts";
import { canBeSame, readDays, type NamedDay } from "../facts/calendar.ts";
import type { Publication } from "../facts/publication.ts";
import { carryPlaces, isFound, type Carrier } from "./carryPlaces.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";
import type { Alignment } from "./findEvidence.ts";

const leastContext = 0.3;

/**
 * The alignment of a sentence in which each day that a passage names in another way stands in that passage: "3 November" where
 * it was published a week later and says "last Tuesday".
 */
export function carryDays(
  alignment: Alignment,
  index: EvidenceIndex,
  words: readonly Word[],
  publication: Publication | null,
): Alignment {
  const open = readDays(words, publication).filter((day) => isOpen(alignment, day));
  return carryPlaces(alignment, open, (day) => findCarrier(alignment, index, day));
}

function isOpen({ places }: Alignment, { first, end }: NamedDay): boolean {
  return places.slice(first, end).some((place) => !isFound(place));
}

/** The passage that names a day that is surely known to be this one or to lie about it, and says so in other words. */
function findCarrier(alignment: Alignment, index: EvidenceIndex, day: NamedDay): Carrier | null {
  for (const [number, passage] of alignment.passages.entries()) {
    const { words, source } = index.passages[passage]!;
    const other = readDays(words, index.published[source] ?? null).find(
      (each) =>
        (each.relative || day.relative || each.spans?.length !== 1) &&
        each.spans !== null &&
        canBeSame(day, each),
    );
    if (other !== undefined)
      return { number, passage, context: contextOf(alignment, day, passage), wordAt: () => other.first };
  }
  return null;
}

/** How well the words beside a day agree with the passage. */
function contextOf({ places }: Alignment, { first, end }: NamedDay, passage: number): number {
  const beside = [places[first - 1], places[first - 2], places[end], places[end + 1]];
  return Math.max(leastContext, ...beside.map((place) => (place?.passage === passage ? place.context : 0)));
}
