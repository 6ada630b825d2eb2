import type { ChangeKind } from "../diff/changes.ts";
import type { ImportOutcome } from "../api/fileAnswers.ts";
import type { Status } from "../words/article.ts";
import type { ClaimChange, ClaimKind } from "../words/claim.ts";
import type { CriterionCheck, DraftTrait, Occasion } from "../words/criterion.ts";
import type { DecisionKind } from "../words/decision.ts";
import type { EvidenceRole, Finding, ReasonKind } from "../words/finding.ts";
import type { CriterionAnswer, Verdict } from "../words/judgement.ts";
import type { Role, Way } from "../words/person.ts";

/** Findings as people read them. */
export const findingLabels = {
  supported: "Supported",
  partially_supported: "Partly supported",
  unsupported: "Unsupported",
  contradicted: "Contradicted",
} as const satisfies Record<Finding, string>;

/** Verdicts as people read them. */
export const verdictLabels = {
  ...findingLabels,
  not_checkable: "Not checkable",
  query: "Query",
} as const satisfies Record<Verdict, string>;

export const statusLabels = {
  new: "New",
  in_review: "In review",
  returned: "Returned",
  rejected: "Rejected",
  approved: "Approved",
} as const satisfies Record<Status, string>;

/** What the queue calls the approved articles that have not left since their approval. */
export const notExportedLabel = "Not yet exported";

/** Decisions as the buttons and the refusals name them. */
export const decisionLabels = {
  approve: "Approve",
  return: "Return",
  reject: "Reject",
  withdraw: "Withdraw",
} as const satisfies Record<DecisionKind, string>;

/** Decisions as the history tells them: "approved revision 3". */
export const decisionPasts = {
  approve: "approved",
  return: "returned",
  reject: "rejected",
  withdraw: "withdrew the decision on",
} as const satisfies Record<DecisionKind, string>;

export const kindLabels = {
  number: "Number",
  date: "Date",
  name: "Name",
  quote: "Quote",
  attribution: "Attribution",
  statement: "Statement",
} as const satisfies Record<ClaimKind, string>;

export const reasonLabels = {
  number_differs: "Number differs",
  date_differs: "Date differs",
  name_differs: "Name differs",
  name_absent: "Name in no source",
  quote_altered: "Quote altered",
  wrong_speaker: "Wrong speaker",
  negation: "Negation",
  certainty_raised: "Certainty raised",
  direction: "Direction turned round",
  cause_invented: "Cause invented",
  scope_widened: "Scope widened",
  role_swapped: "Roles swapped",
  no_evidence: "No evidence",
  source_missing: "Source missing",
  hidden_text: "Hidden text",
} as const satisfies Record<ReasonKind, string>;

export const evidenceLabels = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
} as const satisfies Record<EvidenceRole, string>;

/** What a tied passage does, after its claim: "tied a passage of source 2 to c4, which it supports". */
export const tiedLabels = {
  supports: "which it supports",
  contradicts: "which it contradicts",
  context: "as context",
} as const satisfies Record<EvidenceRole, string>;

/** Why an earlier verdict does not stand any more, as a clause: "open again: the sentence has changed". */
export const changeLabels = {
  sentence: "the sentence has changed",
  extent: "it was split or merged",
  evidence: "the evidence has changed",
  finding: "the finding is new",
} as const satisfies Record<ClaimChange, string>;

export const changeKindLabels = {
  added: "added",
  removed: "removed",
  replaced: "replaced",
  rewritten: "rewritten",
  moved: "moved",
} as const satisfies Record<ChangeKind, string>;

export const answerLabels = { yes: "Yes", no: "No" } as const satisfies Record<CriterionAnswer, string>;

/** What a draft can have in it, inside a sentence: "it has no quotations". */
export const traitLabels = {
  headline: "headline",
  quotations: "quotations",
  numbers: "numbers or dates",
  names: "names",
  hedges: "claims on hedged words",
  accusations: "accusations or criticism",
  leftovers: "words of the machine that wrote it",
} as const satisfies Record<DraftTrait, string>;

/** Of which drafts a criterion is asked: "Asked of every draft". */
export const occasionLabels = {
  always: "every draft",
  headline: "drafts with a headline",
  quotations: "drafts with quotations",
  numbers: "drafts with numbers or dates",
  names: "drafts with names",
  hedges: "drafts that rest on hedged words",
  accusations: "drafts that accuse or criticise",
  leftovers: "drafts in which the machine speaks to whoever asked",
} as const satisfies Record<Occasion, string>;

/** What the machine looks up for a criterion. */
export const checkLabels = {
  headline_carried: "The copy carries the headline",
  quotes_attributed: "Every quotation names its speaker",
  numbers_sourced: "Every number and date stands in a source",
  names_sourced: "Every name stands in a source",
  hedges_kept: "Nothing is surer than its source",
  least_sources: "It rests on enough sources",
  disclosure_present: "The disclosure leaves, and nothing speaks against it",
  no_leftovers: "Nothing speaks to whoever asked for the draft",
} as const satisfies Record<CriterionCheck["kind"], string>;

export const roleLabels = {
  checker: "Checker",
  editor: "Editor",
  lead: "Lead",
} as const satisfies Record<Role, string>;

export const wayLabels = {
  desktop: "Desktop",
  browser: "Browser",
  cli: "Command line",
} as const satisfies Record<Way, string>;

export const outcomeLabels = {
  added: "Added",
  revised: "Revised",
  proposed: "Waits as a proposal",
  unchanged: "Unchanged",
  refused: "Refused",
} as const satisfies Record<ImportOutcome, string>;
