import type { ReviewCriterion } from "../../shared/api/answers.ts";
import type { LiveParts, Standing } from "../../shared/review/liveReview.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Replacement } from "../proof/changed.ts";
import type { ClaimsPatch } from "./claimsPatch.ts";

/** What the page tells its checker: the review that stands, with the sources' texts that it has not had yet; or what was typed. */
export type LiveQuestion =
  | {
      readonly kind: "opened";
      readonly standing: Standing;
      readonly texts: Readonly<Record<TextHash, string>>;
    }
  | { readonly kind: "typed"; readonly number: number; readonly change: Replacement };

/**
 * What the checker says of the text after change `number`, as what it changes in the claims that it said before; and, once
 * nobody has typed for a moment, which criteria that text calls for.
 */
export type LiveAnswer =
  | (Pick<LiveParts, "lost" | "citations"> & {
      readonly kind: "checked";
      readonly number: number;
      readonly claims: ClaimsPatch;
    })
  | { readonly kind: "asked"; readonly number: number; readonly rubric: readonly ReviewCriterion[] };

/** The way to a checker that works beside the page. One listens at a time. */
export type LivePort = {
  readonly ask: (question: LiveQuestion) => void;
  readonly listen: (listener: (answer: LiveAnswer) => void) => void;
};
