import type { ReactNode } from "react";
import type { Criterion } from "../../../shared/words/criterion.ts";
import { Button } from "../../components/Button.tsx";
import { CriterionFields } from "./CriterionFields.tsx";
import { moveItem, replaceItem } from "./lists.ts";
import type { PolicyFieldsProps } from "./RuleFields.tsx";
import { useFocusAdded } from "./useFocusAdded.ts";

/** The questions that an article must pass. */
export function RubricFields({ policy, onChange }: PolicyFieldsProps): ReactNode {
  const { rubric } = policy;
  const { list, onAdded } = useFocusAdded<HTMLOListElement>("li > .field:first-child input");
  const change = (next: readonly Criterion[]): void => onChange({ ...policy, rubric: [...next] });
  return (
    <section className="criteria" aria-label="Rubric">
      <h2>Rubric</h2>
      <ol ref={list}>
        {rubric.map((criterion, index) => (
          // New criteria have no id yet; their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <CriterionFields
              criterion={criterion}
              number={index + 1}
              onChange={(next) => change(replaceItem(rubric, index, next))}
            />
            <div className="criterion-acts">
              {index > 0 && <Button onClick={() => change(moveItem(rubric, index, -1))}>Move up</Button>}
              <Button onClick={() => change(replaceItem(rubric, index, null))}>Remove</Button>
            </div>
          </li>
        ))}
      </ol>
      <Button
        onClick={() => {
          change([...rubric, { id: "", question: "", help: "", required: true }]);
          onAdded();
        }}
      >
        Add a question
      </Button>
    </section>
  );
}
