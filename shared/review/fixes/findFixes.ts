import type { CheckedClaim } from "../../words/claim.ts";
import { findAttribution, type Attributed } from "./attribute.ts";
import type { Fix } from "./fix.ts";
import { findReplacement } from "./replaceWords.ts";
import { readStretch } from "./stretch.ts";
import { findStrike } from "./strike.ts";

/** What can be mended in a claim by one key each; null for what cannot. */
export type Fixes = Readonly<Record<Fix["kind"], Fix | null>>;

/** The fixes of a claim of a text; `to` is the passage in hand to attribute it to, null where there is none. */
export function findFixes(
  claim: Pick<CheckedClaim, "start" | "end" | "reasons">,
  text: string,
  to: Attributed | null,
): Fixes {
  const stretch = readStretch(text, claim);
  return {
    replace: findReplacement(claim, text),
    attribute: stretch === null || to === null ? null : findAttribution(stretch, to),
    strike: stretch === null ? null : findStrike(stretch),
  };
}
