import { useState, type ReactNode } from "react";
import type { Policy } from "../../../shared/words/policy.ts";
import { useCommands } from "../../commands/CommandProvider.tsx";
import { Button } from "../../components/Button.tsx";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";
import { ConfirmRules } from "./ConfirmRules.tsx";
import { ReasonFields } from "./ReasonFields.tsx";
import { RubricFields } from "./RubricFields.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { useRules, type Rules } from "./useRules.ts";

/** The desk's rules, edited on a copy that outlasts the screen; saving is an act of the log, after a look at what changes. */
export function RuleSettings(): ReactNode {
  const rules = useRules();
  return rules && <RuleForm rules={rules} />;
}

function RuleForm({ rules }: { readonly rules: Rules }): ReactNode {
  const { standing, draft, tidy, changes, isChanged, overtaken } = rules;
  const { forms, notices } = useStores();
  const { keepRules } = forms.getState();
  const [isConfirming, setConfirming] = useState(false);
  const obstacle = useObstacle(rules);
  const save = (): void =>
    obstacle === null ? setConfirming(true) : notices.getState().say(obstacle, "refused");
  useCommands({ "rules.save": save });
  return (
    <>
      <h1>Rules</h1>
      <p className="settings-words">
        Version {standing.version}. Every change is an act in the log; decisions name the version that they
        were taken under.
      </p>
      {overtaken !== null && (
        <p className="settings-warning" role="status">
          Somebody changed the rules meanwhile. What was changed here and not saved was of version {overtaken}
          ; look at the rules below and change them anew.
        </p>
      )}
      <RuleFields policy={draft} onChange={keepRules} />
      <RubricFields policy={draft} onChange={keepRules} />
      <ReasonFields policy={draft} onChange={keepRules} />
      <div className="settings-acts settings-save">
        <Button command="rules.save" tone="primary" size="large" obstacle={obstacle} onObstacle={save}>
          Save the rules…
        </Button>
        {isChanged && (
          <Button size="large" onClick={() => keepRules(null)}>
            Undo the changes
          </Button>
        )}
      </div>
      {isConfirming && <ConfirmRules policy={tidy} changes={changes} onClose={() => setConfirming(false)} />}
    </>
  );
}

/** Why the rules cannot be saved as they are, in one sentence; null where they can. */
function useObstacle({ tidy, isChanged }: Rules): string | null {
  const { desk } = useStores();
  const person = desk(personAtDesk);
  const hasLead = desk((state) => state.loaded?.people.some(({ role }) => role === "lead") ?? false);
  if (!isChanged) return "Nothing is changed yet.";
  if (hasLead && person?.role !== "lead") return "Only a lead changes the rules of this desk.";
  return problemOf(tidy);
}

function problemOf(policy: Policy): string | null {
  if (policy.approvers.length === 0) return "Somebody must be able to approve: choose at least one role.";
  if (policy.disclosure.length < 20) return "The disclosure needs a whole sentence.";
  if (policy.rubric.some(({ question }) => question === "")) return "A question of the rubric is empty.";
  const isCounted = policy.rubric.every(
    ({ check }) =>
      check?.kind !== "least_sources" ||
      (Number.isInteger(check.count) && check.count >= 1 && check.count <= 99),
  );
  return isCounted ? null : "How many sources are enough is a number from 1 to 99.";
}
