import type { Word } from "../../text/words.ts";
import { canBeSame, readDays, type NamedDay } from "../facts/calendar.ts";
import type { Publication } from "../facts/publication.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";
import type { Alignment, Place } from "./findEvidence.ts";

/** A day that another date says is carried nearly as well as by its own words. */
const level = 0.95;
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
  if (open.length === 0) return alignment;
  const places = [...alignment.places];
  const shares = [...alignment.shares];
  let { share } = alignment;
  const total = alignment.weights.reduce((sum, weight) => sum + weight, 0);
  for (const day of open) {
    const found = findCarrier(alignment, index, day);
    if (found === null) continue;
    const context = contextOf(alignment, day, found.passage);
    for (let at = day.first; at < day.end; at++) {
      if (isFound(places[at])) continue;
      const gain = (alignment.weights[at]! / total) * level * (0.7 + 0.3 * context);
      share += gain;
      shares[found.number]! += gain;
      places[at] = { passage: found.passage, word: found.first, level, context };
    }
  }
  return { ...alignment, places, shares: shares.map(capped), share: capped(share) };
}

function isOpen({ places }: Alignment, { first, end }: NamedDay): boolean {
  return places.slice(first, end).some((place) => !isFound(place));
}

function isFound(place: Place | null | undefined): boolean {
  return place !== null && place !== undefined && place.level >= 0.75;
}

/** The passage that names a day that is surely known to be this one or to lie about it, and says so in other words. */
function findCarrier(
  { passages }: Alignment,
  index: EvidenceIndex,
  day: NamedDay,
): { readonly number: number; readonly passage: number; readonly first: number } | null {
  for (const [number, passage] of passages.entries()) {
    const { words, source } = index.passages[passage]!;
    const other = readDays(words, index.published[source] ?? null).find(
      (each) =>
        (each.relative || day.relative || each.spans?.length !== 1) &&
        each.spans !== null &&
        canBeSame(day, each),
    );
    if (other !== undefined) return { number, passage, first: other.first };
  }
  return null;
}

/** How well the words beside a day agree with the passage. */
function contextOf({ places }: Alignment, { first, end }: NamedDay, passage: number): number {
  const beside = [places[first - 1], places[first - 2], places[end], places[end + 1]];
  return Math.max(leastContext, ...beside.map((place) => (place?.passage === passage ? place.context : 0)));
}

function capped(share: number): number {
  return Math.min(1, share);
}
