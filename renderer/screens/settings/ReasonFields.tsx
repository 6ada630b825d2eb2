import type { ReactNode } from "react";
import { decisionLabels } from "../../../shared/review/labels.ts";
import type { DecisionKind } from "../../../shared/words/decision.ts";
import { Button } from "../../components/Button.tsx";
import { replaceItem } from "./lists.ts";
import type { PolicyFieldsProps } from "./RuleFields.tsx";
import { useFocusAdded } from "./useFocusAdded.ts";

const kinds = ["return", "reject", "withdraw", "approve"] as const satisfies readonly DecisionKind[];

/** The reasons to choose from, for each decision; a decision without any asks for none. */
export function ReasonFields({ policy, onChange }: PolicyFieldsProps): ReactNode {
  return (
    <section className="reasons" aria-label="Reasons">
      <h2>Reasons to choose from</h2>
      {kinds.map((kind) => (
        <ReasonList
          key={kind}
          title={decisionLabels[kind]}
          reasons={policy.reasons[kind] ?? []}
          onChange={(reasons) => onChange({ ...policy, reasons: { ...policy.reasons, [kind]: reasons } })}
        />
      ))}
    </section>
  );
}

type Reason = { readonly code: string; readonly label: string };

type ListProps = {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly onChange: (reasons: readonly Reason[]) => void;
};

function ReasonList({ title, reasons, onChange }: ListProps): ReactNode {
  const { list, onAdded } = useFocusAdded<HTMLFieldSetElement>(".input");
  return (
    <fieldset className="reason-list" ref={list}>
      <legend className="legend">{title}</legend>
      {reasons.map((reason, index) => (
        // A new reason has no code yet; its place is what tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <input
            className="input"
            aria-label={`${title}: reason ${index + 1}`}
            value={reason.label}
            onChange={(event) =>
              onChange(replaceItem(reasons, index, { ...reason, label: event.target.value }))
            }
          />
          <button
            type="button"
            className="close"
            aria-label={`Remove “${reason.label}”`}
            onClick={() => onChange(replaceItem(reasons, index, null))}
          >
            ×
          </button>
        </div>
      ))}
      <Button
        aria-label={`Add a reason to ${title}`}
        onClick={() => {
          onChange([...reasons, { code: "", label: "" }]);
          onAdded();
        }}
      >
        Add a reason
      </Button>
    </fieldset>
  );
}
