import { slugOf } from "../../../shared/packages/slug.ts";
import type { Policy } from "../../../shared/words/policy.ts";

type Reason = { readonly code: string; readonly label: string };

/** The policy as it is sent: words trimmed, empty reasons left out, new criteria and reasons named after their words. */
export function tidyPolicy(policy: Policy): Policy {
  const rubric = policy.rubric.map((criterion) => ({
    ...criterion,
    question: criterion.question.trim(),
    help: criterion.help.trim(),
  }));
  const ids = nameAll(rubric.map(({ id, question }) => ({ name: id, words: question })));
  return {
    ...policy,
    disclosure: policy.disclosure.trim(),
    rubric: rubric.map((criterion, index) => ({ ...criterion, id: ids[index] ?? criterion.id })),
    reasons: Object.fromEntries(
      Object.entries(policy.reasons).map(([kind, reasons]) => [kind, tidyReasons(reasons ?? [])]),
    ),
  };
}

function tidyReasons(reasons: readonly Reason[]): Reason[] {
  const kept = reasons
    .map(({ code, label }) => ({ code, label: label.trim() }))
    .filter(({ label }) => label !== "");
  const codes = nameAll(kept.map(({ code, label }) => ({ name: code, words: label })));
  return kept.map(({ label }, index) => ({ code: codes[index] ?? "", label }));
}

/** A name for each that has none yet (""), made from its words and different from all others. */
function nameAll(things: readonly { readonly name: string; readonly words: string }[]): readonly string[] {
  const taken = new Set(things.map(({ name }) => name).filter((name) => name !== ""));
  return things.map(({ name, words }) => {
    if (name !== "") return name;
    const plain = slugOf(words)
      .replaceAll(/[^a-z0-9-]/g, "")
      .replace(/^[^a-z]+/, "");
    const base = plain.split("-").slice(0, 4).join("-") || "item";
    let fresh = base;
    for (let count = 2; taken.has(fresh); count += 1) fresh = `${base}-${count}`;
    taken.add(fresh);
    return fresh;
  });
}
