import type { Obstacle } from "../api/answers.ts";
import type { Status } from "../words/article.ts";
import type { DecisionKind } from "../words/decision.ts";
import type { Person } from "../words/person.ts";
import type { Policy } from "../words/policy.ts";
import { claimsInTheWay } from "./claimObstacles.ts";
import { decisionLabels, roleLabels } from "./labels.ts";
import { countOf, listIds } from "./naming.ts";
import { obstacle, type ReviewToGate } from "./obstacle.ts";
import { openCriteria } from "./rubric/rubricOf.ts";

/**
 * Everything that is in the way of a decision, heaviest first; empty where it is open. With no person, what depends on
 * who decides (role, four eyes) is left out.
 */
export function obstaclesTo(
  decision: DecisionKind,
  review: ReviewToGate,
  person: Person | null,
  policy: Policy,
): readonly Obstacle[] {
  const closed = statusInTheWay(decision, review.status);
  if (decision !== "approve" || review.status === "approved") return closed;
  return [
    ...closed,
    ...roleInTheWay(person, policy),
    ...claimsInTheWay(review, policy),
    ...criteriaInTheWay(review),
    ...proposalInTheWay(review),
    ...fourEyesInTheWay(review, person, policy),
  ];
}

/** The one sentence that refuses a decision and names all that is in its way; null where nothing is. */
export function refusalOf(obstacles: readonly Obstacle[], decision: DecisionKind = "approve"): string | null {
  if (obstacles.length === 0) return null;
  return `${decisionLabels[decision]} is closed: ${obstacles.map(({ sentence }) => sentence).join("; ")}.`;
}

const statusClauses: Readonly<Record<DecisionKind, Partial<Readonly<Record<Status, string>>>>> = {
  approve: {
    approved: "the article is approved already",
    returned: "the article is returned; withdraw the return or edit the text first",
    rejected: "the article is rejected; withdraw the rejection with a reason first",
  },
  return: {
    approved: "the article is approved; withdraw the approval first",
    returned: "the article is returned already",
    rejected: "the article is rejected; withdraw the rejection with a reason first",
  },
  reject: {
    approved: "the article is approved; withdraw the approval first",
    rejected: "the article is rejected already",
  },
  withdraw: {
    new: "no decision stands on this article",
    in_review: "no decision stands on this article",
  },
};

function statusInTheWay(decision: DecisionKind, status: Status): readonly Obstacle[] {
  const clause = statusClauses[decision][status];
  return clause === undefined ? [] : [obstacle("status", clause)];
}

function roleInTheWay(person: Person | null, policy: Policy): readonly Obstacle[] {
  if (person === null || policy.approvers.includes(person.role)) return [];
  const may = policy.approvers.map((role) => roleLabels[role].toLowerCase()).join(" or ");
  const is = roleLabels[person.role].toLowerCase();
  return [
    obstacle("role", `${person.name} is ${article(is)} ${is}, and approving takes ${article(may)} ${may}`),
  ];
}

function criteriaInTheWay(review: ReviewToGate): readonly Obstacle[] {
  const open = openCriteria(review.rubric);
  const clause = (answer: "no" | null, words: string): readonly Obstacle[] => {
    const criteria = open.filter((criterion) => criterion.answer === answer).map(({ id }) => id);
    if (criteria.length === 0) return [];
    const verb = criteria.length === 1 ? "is" : "are";
    const sentence = `${countOf(criteria.length, "criterion", "criteria")} ${verb} ${words} (${listIds(criteria)})`;
    return [{ kind: "criteria_open", claims: [], criteria, sentence }];
  };
  return [...clause(null, "unanswered"), ...clause("no", "answered no")];
}

function proposalInTheWay(review: ReviewToGate): readonly Obstacle[] {
  if (review.proposal === null) return [];
  return [obstacle("proposal_waiting", "a newly delivered text waits to be merged or dismissed")];
}

function fourEyesInTheWay(review: ReviewToGate, person: Person | null, policy: Policy): readonly Obstacle[] {
  if (person === null || !policy.fourEyes) return [];
  const judged = review.claims.filter(({ judgement }) => judgement?.person === person.id).map(({ id }) => id);
  const did: string[] = [];
  if (review.revision.person === person.id) did.push("changed the text last");
  if (judged.length > 0) did.push(`judged ${countOf(judged.length, "claim", "claims")}`);
  if (did.length === 0) return [];
  const sentence = `four eyes are asked for, and ${person.name} ${did.join(" and ")}`;
  return [obstacle("four_eyes", sentence, judged)];
}

function article(noun: string): string {
  return /^[aeiou]/u.test(noun) ? "an" : "a";
}
