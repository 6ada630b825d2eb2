import type { ReactNode } from "react";
import type { Criterion } from "../../../shared/words/criterion.ts";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { TextField } from "../../components/TextField.tsx";
import { moveItem, replaceItem } from "./lists.ts";
import type { PolicyFieldsProps } from "./RuleFields.tsx";

/** The questions that an article must pass. */
export function RubricFields({ policy, onChange }: PolicyFieldsProps): ReactNode {
  const { rubric } = policy;
  const change = (next: readonly Criterion[]): void => onChange({ ...policy, rubric: [...next] });
  return (
    <section className="criteria" aria-label="Rubric">
      <h2>Rubric</h2>
      <ol>
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
      <Button onClick={() => change([...rubric, { id: "", question: "", help: "", required: true }])}>
        Add a question
      </Button>
    </section>
  );
}

type FieldsProps = {
  readonly criterion: Criterion;
  readonly number: number;
  readonly onChange: (criterion: Criterion) => void;
};

function CriterionFields({ criterion, number, onChange }: FieldsProps): ReactNode {
  return (
    <>
      <TextField
        label={`Question ${number}`}
        value={criterion.question}
        onChange={(question) => onChange({ ...criterion, question })}
        wrong={criterion.question.trim() === "" && criterion.id !== "" ? "A question needs words." : null}
      />
      <TextField
        label={`What question ${number} means`}
        lines={2}
        value={criterion.help}
        onChange={(help) => onChange({ ...criterion, help })}
      />
      <Checkbox
        label="Must be answered yes, or waived with a reason"
        isOn={criterion.required}
        onChange={(required) => onChange({ ...criterion, required })}
      />
    </>
  );
}
