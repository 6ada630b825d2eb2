import type { Criterion, CriterionCheck, Occasion } from "../../../shared/words/criterion.ts";

const sourcesAtFirst = 2;

/** The criterion asked of other drafts; of every draft is what a criterion says by saying nothing. */
export function changeOccasion(criterion: Criterion, when: Occasion): Criterion {
  const { when: _before, ...always } = criterion;
  return when === "always" ? always : { ...always, when };
}

/** The criterion with another check, or none. */
export function changeCheck(
  { check, ...criterion }: Criterion,
  kind: CriterionCheck["kind"] | "nothing",
): Criterion {
  if (kind === "nothing") return criterion;
  if (kind !== "least_sources") return { ...criterion, check: { kind } };
  const count = check?.kind === "least_sources" ? check.count : sourcesAtFirst;
  return { ...criterion, check: { kind, count } };
}
