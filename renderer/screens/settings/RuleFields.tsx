import type { ReactNode } from "react";
import { roles, type Role } from "../../../shared/words/person.ts";
import { roleLabels } from "../../../shared/review/labels.ts";
import type { Policy } from "../../../shared/words/policy.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Choices } from "../../components/Choices.tsx";
import { TextField } from "../../components/TextField.tsx";

export type PolicyFieldsProps = {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
};

/** Who approves, what must be judged, four eyes, and the words of the disclosure. */
export function RuleFields({ policy, onChange }: PolicyFieldsProps): ReactNode {
  const toggle = (role: Role, may: boolean): void => {
    const approvers = roles.filter((one) => (one === role ? may : policy.approvers.includes(one)));
    onChange({ ...policy, approvers });
  };
  return (
    <>
      <fieldset className="choices">
        <legend className="legend">Who may approve</legend>
        {roles.map((role) => (
          <Checkbox
            key={role}
            label={`${roleLabels[role]}s`}
            isOn={policy.approvers.includes(role)}
            onChange={(may) => toggle(role, may)}
          />
        ))}
      </fieldset>
      <Choices
        legend="What must be judged before an approval"
        value={policy.judge}
        onChange={(judge) => onChange({ ...policy, judge })}
        choices={[
          { value: "all", label: "Every claim", hint: "Also those that the checker finds supported." },
          {
            value: "flagged",
            label: "Flagged claims",
            hint: "The checker’s “supported” stands where nobody judged.",
          },
        ]}
      />
      <fieldset className="choices">
        <legend className="legend">Four eyes</legend>
        <Checkbox
          label="Two people for every approval"
          hint="Whoever approves neither judged the claims nor changed the text last. Needs two people."
          isOn={policy.fourEyes}
          onChange={(fourEyes) => onChange({ ...policy, fourEyes })}
        />
      </fieldset>
      <TextField
        label="Disclosure"
        lines={3}
        value={policy.disclosure}
        onChange={(disclosure) => onChange({ ...policy, disclosure })}
        hint="Leaves with every export, as words and for machines. It can be worded, not switched off."
      />
    </>
  );
}
