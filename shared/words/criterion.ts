import { z } from "zod";
import type { Span } from "./span.ts";

/** What a draft can have in it that calls for a criterion. */
const draftTraits = [
  "headline",
  "quotations",
  "numbers",
  "names",
  "hedges",
  "accusations",
  "leftovers",
] as const;
export type DraftTrait = (typeof draftTraits)[number];

/** When a criterion is asked: of every draft, or only of one with that in it. */
export const occasions = ["always", ...draftTraits] as const;
export type Occasion = (typeof occasions)[number];

/** What the machine can look up for a criterion. It never answers it. */
export const criterionChecks = [
  "headline_carried",
  "quotes_attributed",
  "numbers_sourced",
  "names_sourced",
  "hedges_kept",
  "least_sources",
  "disclosure_present",
  "no_leftovers",
] as const;

const checkSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(criterionChecks).exclude(["least_sources"]) }),
  /** `count`: on how many sources a draft must rest. */
  z.strictObject({ kind: z.literal("least_sources"), count: z.int().min(1).max(99) }),
]);

/**
 * One question that an article must pass. `id` is what log entries and the command line name. Without `when` it is asked of
 * every draft; without `check` the machine has nothing to say to it.
 */
export const criterionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  question: z.string().min(1),
  help: z.string(),
  required: z.boolean(),
  when: z.enum(occasions).exactOptional(),
  check: checkSchema.exactOptional(),
});

export type CriterionCheck = Readonly<z.infer<typeof checkSchema>>;
export type Criterion = Readonly<z.infer<typeof criterionSchema>>;

/** Words of the draft that a check points at, in offsets of the raw text; `claim` is the claim they stand in. */
export type FoundPlace = Span & { readonly words: string; readonly claim: string | null };

/** What the machine found for a criterion, in one sentence. It answers nothing: a person does. */
export type Found = {
  /** Whether all is as the criterion asks, as far as the machine sees. */
  readonly holds: boolean;
  readonly sentence: string;
  /** The places that are not as asked. */
  readonly places: readonly FoundPlace[];
};
