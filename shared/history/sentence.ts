import { decisionPasts, tiedLabels, verdictLabels } from "../review/labels.ts";
import { joinWords } from "../review/naming.ts";
import type { DecisionKind } from "../words/decision.ts";
import type { ActKind, Acts, Entry } from "./entry.ts";
import { quote } from "../text/quote.ts";

/** The id of the article that an entry is about, or null where it is about the desk. */
export function articleOf(entry: Pick<Entry, "body">): string | null {
  return "article" in entry.body ? entry.body.article : null;
}

/** What an entry did, as a sentence without its subject, by ids and codes: "judged c4 unsupported: no source says so". */
export function sentenceOf(entry: Pick<Entry, "kind" | "body">): string {
  const note = noteOf(entry);
  return note === null ? actOf(entry, codes) : `${actOf(entry, codes)}: ${note}`;
}

/** How the things that entries name by ids and codes are called in a sentence. */
export type EntryNames = {
  readonly claim: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly source: (id: string) => string;
  /** A reason code with what stands around it, after the decision. */
  readonly reason: (decision: DecisionKind, code: string) => string;
};

const codes: EntryNames = {
  claim: (id) => id,
  criterion: (id) => quote(id),
  source: (id) => `source ${id}`,
  reason: (_, code) => ` (${code})`,
};

/** What an entry did, as a sentence without its subject and without the words that a person added to it. */
export function actOf({ kind, body }: Pick<Entry, "kind" | "body">, names: EntryNames): string {
  return (sentences[kind] as (body: Acts[ActKind], names: EntryNames) => string)(body, names);
}

/** The words that a person added to an act, whole: its note or its reason; null for none. */
export function noteOf({ body }: Pick<Entry, "body">): string | null {
  if ("note" in body) return body.note;
  return "criterion" in body && "reason" in body ? body.reason : null;
}

const sentences: { readonly [Kind in ActKind]: (body: Acts[Kind], names: EntryNames) => string } = {
  desk_created: ({ name }) => `created the desk ${quote(name)}`,
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
  revision_cut: cutSentence,
  source_added: ({ source }) => `added the source ${quote(source.title)} (${source.id})`,
  claim_placed: ({ claim, at, query, back }, names) => {
    const lost = `${query === true ? "lost query on" : "lost claim"} ${names.claim(claim)}`;
    return back === true
      ? `took the ${lost} off ${names.claim(at)} again`
      : `put the ${lost} on ${names.claim(at)}`;
  },
  rechecked: ({ check }) => `checked again with ${check.checker}`,
  claim_judged: ({ claim, verdict }, names) =>
    verdict === null
      ? `took back the verdict on ${names.claim(claim)}`
      : `judged ${names.claim(claim)} ${verdictLabels[verdict].toLowerCase()}`,
  evidence_tied: ({ claim, source, role }, names) =>
    role === null
      ? `untied a passage of ${names.source(source)} from ${names.claim(claim)}`
      : `tied a passage of ${names.source(source)} to ${names.claim(claim)}, ${tiedLabels[role]}`,
  passage_set_aside: ({ claim, source, back }, names) =>
    back
      ? `took up again for ${names.claim(claim)} a passage of ${names.source(source)} that was set aside`
      : `set a passage of ${names.source(source)} aside for ${names.claim(claim)}`,
  claims_shaped: shapedSentence,
  waived: ({ claim, criterion, reason }, names) => {
    const target = claim === null ? names.criterion(criterion ?? "") : names.claim(claim);
    return reason === null ? `took back the waiver of ${target}` : `let ${target} stand`;
  },
  criterion_answered: ({ criterion, answer }, names) =>
    answer === null
      ? `took back the answer to ${names.criterion(criterion)}`
      : `answered ${names.criterion(criterion)} ${answer}`,
  decided: ({ decision, revision, reason }, names) =>
    `${decisionPasts[decision]} revision ${revision}${reason === null ? "" : names.reason(decision, reason)}`,
  exported: ({ revision, format, name }) => `exported revision ${revision} as ${format}: ${name}`,
};

function cutSentence({ number, restores, mended = [] }: Acts["revision_cut"], names: EntryNames): string {
  const did = restores === undefined ? "edited the text" : `restored the text of revision ${restores}`;
  const right = mended.length === 0 ? "" : `, which mended ${namesOfMended(mended, names)}`;
  return `${did}: revision ${number}${right}`;
}

/** Two are named; of more the first, so that a sentence stays one. */
function namesOfMended(mended: readonly string[], names: EntryNames): string {
  const [first = ""] = mended;
  return mended.length < 3
    ? joinWords(mended.map(names.claim))
    : `${names.claim(first)} and ${mended.length - 1} more`;
}

function shapedSentence({ how, back, instead, claims }: Acts["claims_shaped"], names: EntryNames): string {
  const [before, now] = [joinWords(instead.map(names.claim)), joinWords(claims.map(names.claim))];
  if (how === "added") return back ? `took back the claim ${before}` : `added the claim ${now}`;
  const did = how === "split" ? "split" : "merged";
  return back
    ? `took back ${before}: ${now} ${claims.length === 1 ? "stands" : "stand"} again`
    : `${did} ${before} into ${now}`;
}

function countSources(sources: readonly unknown[]): string {
  return sources.length === 1 ? "1 source" : `${sources.length} sources`;
}
