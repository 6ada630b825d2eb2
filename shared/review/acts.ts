import type { Review } from "../api/answers.ts";
import type { Status } from "../words/article.ts";
import type { DecisionKind } from "../words/decision.ts";
import type { Evidence } from "../words/finding.ts";
import type { Verdict } from "../words/judgement.ts";
import type { Policy } from "../words/policy.ts";
import { decisionLabels, statusLabels } from "./labels.ts";
import { quoteClaim } from "./naming.ts";

/** Acts on an article that need it to be open. `judging` is a verdict, a waiver or an answer; `fixing` is an edit by one key. */
export type OpenAct = "judging" | "editing" | "fixing" | "addingSource" | "settlingProposal" | "rechecking";

/**
 * Why an act is refused on an article of this status, in one sentence; null where it is open. A rejected article takes
 * no act until it is reopened; an approval is bound to the judgements it saw, so these take none while it stands. Its text can be
 * edited, which outdates the approval, but not by one stray key.
 */
export function refusalOfAct(act: OpenAct, status: Status): string | null {
  if (status === "rejected")
    return "The article is rejected and takes no changes until the rejection is withdrawn with a reason.";
  const isBound = act === "judging" || act === "rechecking";
  if (status === "approved" && isBound)
    return "The article is approved on the judgements it has; withdraw the approval to change them.";
  if (status === "approved" && act === "fixing")
    return "The article is approved as it stands; withdraw the approval to mend it.";
  return null;
}

/** What judging means on an article whose status it does not change, in one sentence; null where it needs no saying. */
export function meaningOfJudging(status: Status): string | null {
  return status === "returned"
    ? "What is judged now stays with its claims for the next text and is not in the return; an edit, a new source or a withdrawal opens the article again."
    : null;
}

/** Why a verdict is refused as it is given, in one sentence; null where it is open. */
export function refusalOfVerdict(
  verdict: Verdict | null,
  note: string | null,
  evidence: readonly Evidence[],
): string | null {
  if (note !== null && isWorded(note)) return null;
  if (verdict === "query") return "A query needs its question: say in the note what is to be asked.";
  if (verdict !== "supported") return null;
  if (evidence.some(({ role }) => role === "supports")) return null;
  return "Supported needs a passage of a source that supports the claim, or a note that names the proof outside the desk.";
}

/** A stroke of the wrong key names no proof and asks nothing. */
function isWorded(note: string): boolean {
  return /\p{L}{2}/u.test(note);
}

/** Why a waiver over a claim is refused, in one sentence; null where it is open. */
export function refusalOfWaiver(claim: {
  readonly verdict: Verdict | null;
  readonly words: string;
}): string | null {
  if (claim.verdict !== null) return null;
  return `${quoteClaim(claim)} has no verdict yet; judge it first, then let it stand.`;
}

/**
 * Why a decision is refused for the reason and note it came with, in one sentence; null where they will do. A decision
 * with codes in the policy names one of them; a rejected article is reopened with a code or a note.
 */
export function refusalOfWords(
  decision: DecisionKind,
  status: Status,
  words: { readonly reason: string | null; readonly note: string | null },
  policy: Policy,
): string | null {
  const label = decisionLabels[decision];
  const codes = (policy.reasons[decision] ?? []).map(({ code }) => code);
  if (codes.length === 0 && words.reason !== null)
    return `This desk has no reason codes for ${label}; say the reason in the note.`;
  if (codes.length > 0 && (words.reason === null || !codes.includes(words.reason)))
    return `${label} needs a reason code of this desk: ${joinAlternatives(codes)}.`;
  if (status === "rejected" && decision === "withdraw" && words.reason === null && words.note === null)
    return "A rejected article opens again only with a reason; say it in the note.";
  return null;
}

/** Why an article may not leave the desk, in one sentence; null where it may. */
export function refusalOfExport(review: Pick<Review, "status" | "decisions">): string | null {
  if (review.status === "approved") return null;
  const approval = review.decisions.findLast(({ kind }) => kind === "approve");
  const outdated = review.decisions.at(-1) === approval ? approval?.outdated : null;
  const because = outdated === null || outdated === undefined ? "" : outdatedClauses[outdated.by];
  const is = statusLabels[review.status].toLowerCase();
  return `Only an approved article leaves the desk, and this one is ${is}${because}.`;
}

const outdatedClauses = {
  edit: ": an edit outdated its approval",
  source: ": a new source outdated its approval",
  import: ": a newly delivered text outdated its approval",
} as const;

function joinAlternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
