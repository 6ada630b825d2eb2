import { useMemo } from "react";
import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import type { CommandId } from "../../../shared/commands.ts";
import type { Attributed } from "../../../shared/review/fixes/attribute.ts";
import { isCarriedBy, passagesOfClaim } from "../../../shared/review/claimEvidence.ts";
import { findFixes, type Fixes } from "../../../shared/review/fixes/findFixes.ts";
import type { Fix } from "../../../shared/review/fixes/fix.ts";
import type { ReviewState } from "../../stores/reviewState.ts";
import { useStores } from "../../stores/stores.ts";
import { useInHand } from "./useInHand.ts";

/** The command, and so the key, of each fix. */
export const fixCommands = {
  replace: "fix.apply",
  attribute: "fix.attribute",
  strike: "fix.strike",
} as const satisfies Record<Fix["kind"], CommandId>;

/** The fixes of a claim of a review, its attribution by the passage in hand. */
export function fixesOf(
  claim: ReviewClaim,
  review: Review,
  { passage, texts }: Pick<ReviewState, "passage" | "texts">,
): Fixes {
  return findFixes(claim, review.text, attributed(claim, review, passage, texts));
}

/** The same while the screen is drawn: found again only where the claim, its text or the passage is another. */
export function useFixes(claim: ReviewClaim, review: Review): Fixes {
  const store = useStores().review;
  const { passage } = useInHand();
  const texts = store((state) => state.texts);
  return useMemo(() => fixesOf(claim, review, { passage, texts }), [claim, review, passage, texts]);
}

/** The passage in hand and its source, where it carries the claim; nobody is said to have said what they did not. */
export function attributed(
  claim: ReviewClaim,
  { sources }: Review,
  passage: number,
  texts: ReviewState["texts"],
): Attributed | null {
  const shown = passagesOfClaim(claim)[passage];
  const source = sources.find(({ id }) => id === shown?.source);
  if (shown === undefined || source === undefined || !isCarriedBy(claim, shown)) return null;
  const words = source.text === null ? "" : (texts[source.text] ?? "");
  return { passage: words.slice(shown.start, shown.end), publisher: source.publisher, title: source.title };
}
