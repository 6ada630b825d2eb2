import { Refusal, type Handlers } from "../../shared/api/api.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Policy } from "../../shared/words/policy.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { putText } from "../store/texts.ts";
import { listPeople } from "../store/views/people.ts";
import { getPolicy } from "../store/views/policies.ts";
import { getPerson } from "./people.ts";

/** A policy that is sent names the version that it changes; the desk counts the new one. */
export function createPolicyHandlers(desk: Desk): Pick<Handlers, "policy" | "setPolicy"> {
  return {
    policy: () => getPolicy(desk.db).policy,
    setPolicy: ({ policy, as }) =>
      inTransaction(desk, () => {
        const { policy: standing } = getPolicy(desk.db);
        const person = getPerson(desk, as);
        const problem = refusalOfPolicy(policy, standing, person, listPeople(desk.db));
        if (problem !== null) throw new Refusal("refused", problem);
        if (canonicalJson(policy) === canonicalJson(standing)) return standing;
        const next: Policy = { ...policy, version: standing.version + 1 };
        appendAct(desk, "policy_set", { policy: putText(desk.db, canonicalJson(next)) }, person.id);
        return next;
      }),
  };
}

function refusalOfPolicy(
  policy: Policy,
  standing: Policy,
  person: Person,
  people: readonly Person[],
): string | null {
  if (person.role !== "lead" && people.some(({ role }) => role === "lead"))
    return `Only a lead changes the policy of this desk, and ${person.name} is none.`;
  if (policy.version !== standing.version)
    return `The policy was changed meanwhile and is at version ${standing.version}; look at it again.`;
  if (policy.fourEyes && people.length < 2)
    return "Four eyes need two people at the desk; add the second one first.";
  const twice = firstTwice(policy.rubric.map(({ id }) => id));
  if (twice !== null) return `The rubric has two criteria "${twice}"; give each an id of its own.`;
  const codes = Object.values(policy.reasons).map((reasons) =>
    firstTwice((reasons ?? []).map(({ code }) => code)),
  );
  const code = codes.find((one) => one !== null) ?? null;
  return code === null
    ? null
    : `The reason code "${code}" is there twice; give each reason a code of its own.`;
}

function firstTwice(ids: readonly string[]): string | null {
  return ids.find((id, index) => ids.indexOf(id) < index) ?? null;
}
