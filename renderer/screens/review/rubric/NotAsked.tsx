import type { ReactNode } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { traitLabels } from "../../../../shared/review/labels.ts";
import { joinWords } from "../../../../shared/review/naming.ts";
import { useStores } from "../../../stores/stores.ts";

/** What the policy would ask of a draft with other things in it. */
export function NotAsked({ rubric }: { readonly rubric: readonly ReviewCriterion[] }): ReactNode {
  const criteria = useStores().desk((state) => state.loaded?.policy.rubric) ?? [];
  const left = criteria.filter(({ id }) => !rubric.some((criterion) => criterion.id === id));
  const traits = new Set(
    left.flatMap(({ when = "always" }) => (when === "always" ? [] : [traitLabels[when]])),
  );
  if (traits.size === 0) return null;
  const questions =
    left.length === 1 ? "One question is not asked" : `${left.length} questions are not asked`;
  return (
    <p className="hint not-asked">
      {questions}: the draft has {joinWords([...traits].map((trait) => `no ${trait}`))}.
    </p>
  );
}
