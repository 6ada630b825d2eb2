import { useMemo } from "react";
import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import type { CommandId } from "../../../shared/commands.ts";
import { findAttribution, type Attributed } from "../../../shared/review/fixes/attribute.ts";
import type { Fix } from "../../../shared/review/fixes/fix.ts";
import { findReplacement } from "../../../shared/review/fixes/replaceWords.ts";
import { findStrike } from "../../../shared/review/fixes/strike.ts";
import type { ReviewState } from "../../stores/reviewState.ts";
import { useStores } from "../../stores/stores.ts";

/** What can be mended in a claim by one key each; null for what cannot. */
export type Fixes = Readonly<Record<Fix["kind"], Fix | null>>;

/** The command, and so the key, of each fix. */
export const fixCommands = {
  replace: "fix.apply",
  attribute: "fix.attribute",
  strike: "fix.strike",
} as const satisfies Record<Fix["kind"], CommandId>;

/** The fixes of a claim of a review, its attribution by the passage in hand. */
export function findFixes(
  claim: ReviewClaim,
  review: Review,
  { passage, texts }: Pick<ReviewState, "passage" | "texts">,
): Fixes {
  const to = attributed(claim, review, passage, texts);
  return {
    replace: findReplacement(claim, review.text),
    attribute: to === null ? null : findAttribution(claim, review.text, to),
    strike: findStrike(claim, review.text),
  };
}

const none: Fixes = { replace: null, attribute: null, strike: null };

/** The same while the screen is drawn: found again only where the claim, its text or the passage is another. */
export function useFixes(claim: ReviewClaim | null, review: Review): Fixes {
  const store = useStores().review;
  const passage = store((state) => state.passage);
  const texts = store((state) => state.texts);
  return useMemo(
    () => (claim === null ? none : findFixes(claim, review, { passage, texts })),
    [claim, review, passage, texts],
  );
}

/** The passage in hand and its source; none where that contradicts the claim, since it never said so. */
function attributed(
  { evidence }: ReviewClaim,
  { sources }: Review,
  passage: number,
  texts: ReviewState["texts"],
): Attributed | null {
  const shown = evidence[passage];
  const source = sources.find(({ id }) => id === shown?.source);
  if (shown === undefined || source === undefined || shown.role === "contradicts") return null;
  const words = source.text === null ? "" : (texts[source.text] ?? "");
  return { passage: words.slice(shown.start, shown.end), publisher: source.publisher, title: source.title };
}
