import type { Review } from "../../../shared/api/answers.ts";
import { openCriteria } from "../../../shared/review/rubric/rubricOf.ts";
import { formatCount } from "../../time.ts";

/** What is open, a few words each: the refusal sentence says the same at length. */
export function openParts(review: Review): readonly string[] {
  const count = (kind: string): number =>
    new Set(review.obstacles.filter((one) => one.kind === kind).flatMap(({ claims }) => claims)).size;
  const [unjudged, standing, lost] = [
    count("claims_unjudged"),
    count("claims_standing"),
    count("claims_lost"),
  ];
  const asked = review.rubric.filter(({ required }) => required);
  const open = openCriteria(asked);
  const noes = open.filter(({ answer }) => answer === "no").length;
  const answered = asked.length - open.length + noes;
  const others = review.obstacles
    .filter(({ kind }) => ["role", "four_eyes", "proposal_waiting", "source_missing"].includes(kind))
    .map(({ kind, sentence }) => (kind === "proposal_waiting" ? "a delivered text waits" : sentence));
  return [
    ...(unjudged > 0 ? [`${formatCount(unjudged, "claim")} open`] : []),
    ...(standing > 0 ? [`${standing} to settle`] : []),
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(review.lostTies.length > 0 ? [`${formatCount(review.lostTies.length, "tie")} lost`] : []),
    ...(asked.length > 0 ? [`rubric ${answered} of ${asked.length}${noes > 0 ? `, ${noes} “no”` : ""}`] : []),
    ...others,
  ];
}
