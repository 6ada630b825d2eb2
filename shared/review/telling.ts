import type { Act, ActKind, Acts } from "../history/entry.ts";
import { answerLabels, decisionPasts, roleLabels, verdictLabels } from "./labels.ts";
import { countOf } from "./naming.ts";

/** What an act was, as a sentence without its subject and full stop: "judged c3 supported". */
export function tellAct(act: Pick<Act, "kind" | "body">): string {
  const tell = tellers[act.kind] as (body: Acts[ActKind]) => string;
  return tell(act.body);
}

const tellers: { readonly [Kind in ActKind]: (body: Acts[Kind]) => string } = {
  desk_created: ({ name }) => `created the desk “${name}”`,
  person_added: ({ name, role }) => `added ${name} as ${roleLabels[role].toLowerCase()}`,
  policy_set: () => "changed the policy of the desk",
  article_imported: ({ file, sources }) => `imported ${file} with ${countSources(sources)}`,
  revision_imported: ({ file, number }) => `imported ${file} as revision ${number}`,
  proposal_imported: ({ file }) => `imported ${file}, which waits as a proposal`,
  proposal_settled: ({ number }) =>
    number === null ? "dismissed the delivered text" : `accepted the delivered text as revision ${number}`,
  revision_cut: ({ number }) => `edited the text: revision ${number}`,
  source_added: ({ source }) => `added the source “${source.title}”`,
  rechecked: ({ check }) => `checked again with ${check.checker}`,
  claim_judged: ({ claim, verdict, note }) =>
    verdict === null
      ? `took the verdict on ${claim} back`
      : `judged ${claim} ${verdict === "query" ? "a query" : verdictLabels[verdict].toLowerCase()}${noted(note)}`,
  waived: ({ claim, criterion, reason }) =>
    reason === null
      ? `took the waiver of ${claim ?? criterion} back`
      : `let ${claim ?? criterion} stand${noted(reason)}`,
  criterion_answered: ({ criterion, answer, note }) =>
    answer === null
      ? `took the answer to ${criterion} back`
      : `answered ${criterion} with ${answerLabels[answer].toLowerCase()}${noted(note)}`,
  decided: ({ decision, revision, reason, note }) =>
    `${decisionPasts[decision]} revision ${revision}${reason === null ? "" : ` (${reason})`}${noted(note)}`,
  exported: ({ format, revision, name }) => `exported revision ${revision} as ${format}: ${name}`,
};

function countSources(sources: readonly unknown[]): string {
  return sources.length === 0 ? "no sources" : countOf(sources.length, "source", "sources");
}

function noted(words: string | null): string {
  return words === null ? "" : `: “${words}”`;
}
