import { checkLabels, decisionLabels, occasionLabels, roleLabels } from "./labels.ts";
import { decisionKinds, type DecisionKind } from "../words/decision.ts";
import type { Criterion } from "../words/criterion.ts";
import type { Policy } from "../words/policy.ts";
import { quote } from "../text/quote.ts";

/** What a new policy changes, a sentence each, in the order of the page; none where it changes nothing. */
export function listPolicyChanges(before: Policy, after: Policy): readonly string[] {
  return [
    ...listRuleChanges(before, after),
    ...listReasonChanges(before, after),
    ...listRubricChanges(before, after),
  ];
}

function listRuleChanges(before: Policy, after: Policy): readonly string[] {
  return [
    names(before) !== names(after) && `Approving is for: ${names(after)} (before: ${names(before)}).`,
    before.judge !== after.judge &&
      (after.judge === "all"
        ? "Every claim needs a verdict (before: only flagged ones)."
        : "Only flagged claims need a verdict (before: every claim)."),
    before.fourEyes !== after.fourEyes &&
      (after.fourEyes
        ? "Whoever approves must be another person than the one who judged or edited last."
        : "One person alone may judge and approve; exports will say so."),
    before.disclosure !== after.disclosure && `The disclosure becomes: ${quote(after.disclosure)}`,
  ].filter((change) => change !== false);
}

function listReasonChanges(before: Policy, after: Policy): readonly string[] {
  return decisionKinds.flatMap((kind) => {
    const now = listReasons(after, kind);
    if (listReasons(before, kind) === now) return [];
    return [`Reasons to choose from under ${quote(decisionLabels[kind])}: ${now === "" ? "none" : now}.`];
  });
}

function listRubricChanges(before: Policy, after: Policy): readonly string[] {
  const old = new Map(before.rubric.map((criterion) => [criterion.id, criterion]));
  const kept = new Set(after.rubric.map(({ id }) => id));
  const changes = [
    ...after.rubric.flatMap((criterion) => describeCriterion(old.get(criterion.id), criterion)),
    ...before.rubric
      .filter(({ id }) => !kept.has(id))
      .map(({ question }) => `Goes from the rubric: ${quote(question)}`),
  ];
  return changes.length === 0 && order(before) !== order(after) ? ["The rubric has a new order."] : changes;
}

function describeCriterion(before: Criterion | undefined, after: Criterion): readonly string[] {
  if (before === undefined) return [`New in the rubric: ${quote(after.question)}`];
  const changes = [
    before.question !== after.question &&
      `The question ${quote(before.question)} becomes ${quote(after.question)}`,
    before.help !== after.help && `${quote(after.question)} gets another explanation.`,
    before.required !== after.required &&
      `${quote(after.question)} ${after.required ? "must be answered yes from now on" : "is advice only from now on"}.`,
    asked(before) !== asked(after) &&
      `${quote(after.question)} is asked of ${asked(after)} (before: ${asked(before)}).`,
    looked(before) !== looked(after) && `For ${quote(after.question)} Stet looks up: ${looked(after)}.`,
  ];
  return changes.filter((change) => change !== false);
}

function asked({ when = "always" }: Criterion): string {
  return occasionLabels[when];
}

function looked({ check }: Criterion): string {
  if (check === undefined) return "nothing";
  const label = quote(checkLabels[check.kind]);
  return check.kind === "least_sources" ? `${label} (${check.count})` : label;
}

function names({ approvers }: Policy): string {
  return approvers.map((role) => roleLabels[role].toLowerCase()).join(", ");
}

function order({ rubric }: Policy): string {
  return rubric.map(({ id }) => id).join(" ");
}

function listReasons({ reasons }: Policy, kind: DecisionKind): string {
  return (reasons[kind] ?? []).map(({ label }) => label).join(", ");
}
