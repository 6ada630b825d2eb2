import { useId, type ReactNode } from "react";
import { checkLabels, occasionLabels } from "../../../shared/review/labels.ts";
import { criterionChecks, occasions, type Criterion } from "../../../shared/words/criterion.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { changeCheck, changeOccasion } from "./criterionChanges.ts";

type Props = {
  readonly criterion: Criterion;
  readonly number: number;
  readonly onChange: (criterion: Criterion) => void;
};

/** One question of the rubric: its words, of which drafts it is asked, and what the machine looks up for it. */
export function CriterionFields({ criterion, number, onChange }: Props): ReactNode {
  const { check } = criterion;
  const id = useId();
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
      <div className="criterion-when">
        <Select
          label={`Question ${number} is asked of`}
          value={criterion.when ?? "always"}
          options={occasions.map((value) => ({ value, label: occasionLabels[value] }))}
          onChange={(when) => onChange(changeOccasion(criterion, when))}
        />
        <Select
          label={`Stet looks up for question ${number}`}
          value={check?.kind ?? "nothing"}
          options={[
            { value: "nothing", label: "Nothing" },
            ...criterionChecks.map((value) => ({ value, label: checkLabels[value] })),
          ]}
          onChange={(kind) => onChange(changeCheck(criterion, kind))}
        />
        {check?.kind === "least_sources" && (
          <div className="field">
            <label htmlFor={`${id}count`}>Sources, at least</label>
            <input
              id={`${id}count`}
              type="number"
              min={1}
              max={99}
              value={check.count}
              onChange={({ target }) =>
                onChange({ ...criterion, check: { ...check, count: Number(target.value) } })
              }
            />
          </div>
        )}
      </div>
      <Checkbox
        label="Must be answered yes, or waived with a reason"
        isOn={criterion.required}
        onChange={(required) => onChange({ ...criterion, required })}
      />
    </>
  );
}
