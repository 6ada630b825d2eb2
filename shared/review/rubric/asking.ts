import type { Criterion, DraftTrait } from "../../words/criterion.ts";
import { hasAccusations } from "./accusations.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";
import { listFigures } from "./figures.ts";
import { listHedged } from "./hedges.ts";
import { listLeftovers } from "./leftovers.ts";
import { listNames } from "./names.ts";
import { listQuotations } from "./quotations.ts";

const has: { readonly [Trait in DraftTrait]: (reading: DraftReading) => boolean } = {
  headline: ({ parts }) => parts.headline.trim() !== "",
  quotations: (reading) => listQuotations(reading).length > 0,
  numbers: (reading) => listFigures(reading).length > 0,
  names: (reading) => listNames(reading).length > 0,
  hedges: (reading) => listHedged(reading).length > 0,
  accusations: hasAccusations,
  leftovers: (reading) => listLeftovers(reading).length > 0,
};

/** Whether a criterion is asked of a draft: always, or because of what is in it. */
export function isAsked({ when = "always" }: Criterion, reading: DraftReading): boolean {
  return when === "always" || readOnce(reading, `has ${when}`, () => has[when](reading));
}
