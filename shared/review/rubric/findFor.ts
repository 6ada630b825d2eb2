import type { CriterionCheck, Found } from "../../words/criterion.ts";
import { findDisclosure } from "./disclosure.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";
import { findHeadlineGaps } from "./headline.ts";
import { findRaisedCertainty } from "./hedges.ts";
import { findLeftovers } from "./leftovers.ts";
import { findLeastSources } from "./leastSources.ts";
import { findUnsourcedFigures } from "./unsourcedFigures.ts";
import { findUnsourcedNames } from "./names.ts";
import { findDoubtfulQuotations } from "./quotations.ts";

/** What the machine finds for a criterion's check in a draft; each is looked up once a reading. */
export function findFor(check: CriterionCheck, reading: DraftReading): Found {
  const count = check.kind === "least_sources" ? check.count : 0;
  return readOnce(reading, `${check.kind} ${count}`, () => finders[check.kind](reading, count));
}

const finders: {
  readonly [Kind in CriterionCheck["kind"]]: (reading: DraftReading, count: number) => Found;
} = {
  headline_carried: findHeadlineGaps,
  quotes_attributed: findDoubtfulQuotations,
  numbers_sourced: findUnsourcedFigures,
  names_sourced: findUnsourcedNames,
  hedges_kept: findRaisedCertainty,
  least_sources: findLeastSources,
  disclosure_present: findDisclosure,
  no_leftovers: findLeftovers,
};

/** Whether two findings say the same of the same words, wherever these stand. */
export function isSameFound(one: Found, other: Found): boolean {
  return one.sentence === other.sentence && wordsFound(one) === wordsFound(other);
}

function wordsFound({ places }: Found): string {
  return places.map(({ words }) => words).join("\n");
}
