import type { Example } from "../examples.ts";
import { makeErrors } from "./makeErrors.ts";
import { withholdSources } from "./withholdSources.ts";

const seeds = { errors: [5, 6], withheld: 3 } as const;

/** All that is made by rule of the supported drafts: errors and harmless changes, twice over, and claims that lost their passages. */
export function makeExamples(labelled: readonly Example[]): readonly Example[] {
  return [
    ...seeds.errors.flatMap((seed) => makeErrors(labelled, seed)),
    ...withholdSources(labelled, seeds.withheld),
  ];
}
