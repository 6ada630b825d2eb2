import { decisionPasts, tiedLabels, verdictLabels } from "../review/labels.ts";
import { joinWords } from "../review/naming.ts";
import type { ActKind, Acts, Entry } from "./entry.ts";

/** The id of the article that an entry is about, or null where it is about the desk. */
export function articleOf(entry: Pick<Entry, "body">): string | null {
  return "article" in entry.body ? entry.body.article : null;
}

/** What an entry did, as a sentence without its subject: "judged c4 unsupported: no source says so". */
export function sentenceOf({ kind, body }: Pick<Entry, "kind" | "body">): string {
  return (sentences[kind] as (body: Acts[ActKind]) => string)(body);
}

const sentences: { readonly [Kind in ActKind]: (body: Acts[Kind]) => string } = {
  desk_created: ({ name }) => `created the desk “${name}”`,
  person_added: ({ name, role }) => `added ${name} as ${role}`,
  policy_set: () => "changed the policy",
  article_imported: ({ file, sources }) => `imported revision 1 from ${file} with ${countSources(sources)}`,
  revision_imported: ({ number, file, sources }) =>
    `imported revision ${number} from ${file} with ${countSources(sources)}`,
  proposal_imported: ({ file, sources }) =>
    `imported a proposal from ${file} with ${countSources(sources)}; it waits for a person`,
  proposal_settled: ({ number }) =>
    number === null ? "dismissed the proposal" : `took the proposal as revision ${number}`,
  proposal_merged: ({ number, taken, refused }) =>
    `merged the proposal as revision ${number}: ${taken} of its changes taken, ${refused} refused`,
  revision_cut: ({ number }) => `edited the text: revision ${number}`,
  source_added: ({ source }) => `added the source “${source.title}” (${source.id})`,
  claim_placed: ({ claim, at }) => `put the lost claim ${claim} on ${at}`,
  rechecked: ({ check }) => `checked again with ${check.checker}`,
  claim_judged: ({ claim, verdict, note }) =>
    verdict === null
      ? withNote(`took back the verdict on ${claim}`, note)
      : withNote(`judged ${claim} ${verdictLabels[verdict].toLowerCase()}`, note),
  evidence_tied: ({ claim, source, role }) =>
    role === null
      ? `untied a passage of source ${source} from ${claim}`
      : `tied a passage of source ${source} to ${claim}, ${tiedLabels[role]}`,
  passage_set_aside: ({ claim, source, back }) =>
    back
      ? `took up again for ${claim} a passage of source ${source} that was set aside`
      : `set a passage of source ${source} aside for ${claim}`,
  claims_shaped: shapedSentence,
  waived: ({ claim, criterion, reason }) => {
    const target = claim ?? `“${criterion ?? ""}”`;
    return reason === null ? `took back the waiver of ${target}` : `let ${target} stand: ${reason}`;
  },
  criterion_answered: ({ criterion, answer, note }) =>
    answer === null
      ? withNote(`took back the answer to “${criterion}”`, note)
      : withNote(`answered “${criterion}” ${answer}`, note),
  decided: ({ decision, revision, reason, note }) =>
    withNote(`${decisionPasts[decision]} revision ${revision}${reason === null ? "" : ` (${reason})`}`, note),
  exported: ({ revision, format, name }) => `exported revision ${revision} as ${format}: ${name}`,
};

function shapedSentence({ how, back, instead, claims }: Acts["claims_shaped"]): string {
  const [before, now] = [joinWords(instead), joinWords(claims)];
  if (how === "added") return back ? `took back the claim ${before}` : `added the claim ${now}`;
  const did = how === "split" ? "split" : "merged";
  return back
    ? `took back ${before}: ${now} ${claims.length === 1 ? "stands" : "stand"} again`
    : `${did} ${before} into ${now}`;
}

function countSources(sources: readonly unknown[]): string {
  return sources.length === 1 ? "1 source" : `${sources.length} sources`;
}

function withNote(sentence: string, note: string | null): string {
  return note === null ? sentence : `${sentence}: ${note}`;
}
