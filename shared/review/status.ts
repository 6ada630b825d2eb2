import type { Act } from "../history/entry.ts";
import type { Status } from "../words/article.ts";
import type { Decision, DecisionKind } from "../words/decision.ts";

const statusOfDecision = {
  approve: "approved",
  return: "returned",
  reject: "rejected",
  withdraw: "in_review",
} as const satisfies Record<DecisionKind, Status>;

/** An edit opens an article that was decided on. */
export const statusAfterEdit: Status = "in_review";

/**
 * The status of an article after an act on it. The first human act opens a new article; a new text or source
 * opens any article again, except that an import never reopens a rejected one (a person does, with a reason).
 */
export function statusAfter(status: Status, act: Act): Status {
  switch (act.kind) {
    case "article_imported":
      return "new";
    case "revision_imported":
      return status === "new" || status === "rejected" ? status : "in_review";
    case "revision_cut":
    case "proposal_merged":
      return statusAfterEdit;
    case "source_added":
      return "in_review";
    case "proposal_settled":
      return act.body.number === null ? afterHumanAct(status) : "in_review";
    case "claim_placed":
    case "claim_judged":
    case "evidence_tied":
    case "passage_set_aside":
    case "claims_shaped":
    case "waived":
    case "criterion_answered":
      return afterHumanAct(status);
    case "decided":
      return statusOfDecision[act.body.decision];
    default:
      return status;
  }
}

function afterHumanAct(status: Status): Status {
  return status === "new" ? "in_review" : status;
}

/**
 * What an act outdates the article's standing approval by, or null where it leaves the approval valid.
 * A standing approval is the article's last decision, where that is an approval (see `isStandingApproval`).
 */
export function outdatingBy(act: Act): "edit" | "source" | "import" | null {
  switch (act.kind) {
    case "revision_cut":
      return "edit";
    case "source_added":
      return "source";
    case "revision_imported":
    case "proposal_merged":
      return "import";
    case "proposal_settled":
      return act.body.number === null ? null : "import";
    default:
      return null;
  }
}

/** Whether the article's last decision (null where there was none) is an approval that nothing has outdated. */
export function isStandingApproval(last: Pick<Decision, "kind" | "outdated"> | null): boolean {
  return last !== null && last.kind === "approve" && last.outdated === null;
}
