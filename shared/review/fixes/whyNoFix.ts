import type { Attributed } from "./attribute.ts";
import type { Fix } from "./fix.ts";

/** Why a claim has no fix of a kind, in one sentence; `to` is the passage that it could be attributed to. */
export function whyNoFix(kind: Fix["kind"], to: Attributed | null): string {
  if (kind === "replace") return "No source has other words to put in place of this claim’s.";
  if (kind === "strike") return "These words are not struck by a key: an article needs its headline.";
  return to === null
    ? "Nobody is named for this claim: the passage in hand does not carry it."
    : "The text says already who says so.";
}
