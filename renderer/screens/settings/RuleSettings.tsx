import { useState, type ReactNode } from "react";
import type { Policy } from "../../../shared/words/policy.ts";
import { Button } from "../../components/Button.tsx";
import { personAtDesk } from "../../stores/desk.ts";
import { useStores } from "../../stores/stores.ts";
import { ConfirmRules } from "./ConfirmRules.tsx";
import { listPolicyChanges } from "./policyChanges.ts";
import { ReasonFields } from "./ReasonFields.tsx";
import { RubricFields } from "./RubricFields.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { tidyPolicy } from "./tidyPolicy.ts";

/** The desk's rules, edited on a copy; saving is an act of the log, after a look at what changes. */
export function RuleSettings(): ReactNode {
  const policy = useStores().desk((state) => state.loaded?.policy);
  // Another version starts a new copy: what somebody else changed meanwhile is not written over.
  return policy && <RuleForm key={policy.version} standing={policy} />;
}

function RuleForm({ standing }: { readonly standing: Policy }): ReactNode {
  const { desk } = useStores();
  const [draft, setDraft] = useState(standing);
  const [isConfirming, setConfirming] = useState(false);
  const person = desk(personAtDesk);
  const hasLead = desk((state) => state.loaded?.people.some(({ role }) => role === "lead") ?? false);
  const tidy = tidyPolicy(draft);
  const changes = listPolicyChanges(standing, tidy);
  const closed =
    hasLead && person?.role !== "lead" ? "Only a lead changes the rules of this desk." : problemOf(tidy);
  return (
    <>
      <h1>Rules</h1>
      <p className="settings-words">
        Version {standing.version}. Every change is an act in the log; decisions name the version that they
        were taken under.
      </p>
      <RuleFields policy={draft} onChange={setDraft} />
      <RubricFields policy={draft} onChange={setDraft} />
      <ReasonFields policy={draft} onChange={setDraft} />
      <div className="settings-acts settings-save">
        <Button
          tone="primary"
          size="large"
          obstacle={changes.length === 0 ? "Nothing is changed yet." : closed}
          onClick={() => setConfirming(true)}
        >
          Save the rules…
        </Button>
        {changes.length > 0 && (
          <Button size="large" onClick={() => setDraft(standing)}>
            Undo the changes
          </Button>
        )}
      </div>
      {isConfirming && <ConfirmRules policy={tidy} changes={changes} onClose={() => setConfirming(false)} />}
    </>
  );
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
