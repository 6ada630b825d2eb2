import type { Review } from "../../../shared/api/answers.ts";
import { openCriteria } from "../../../shared/review/rubric/rubricOf.ts";
import { verdictLabels } from "../../../shared/review/labels.ts";
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
    ...(standing > 0 ? [`${standing} to settle${standingWords(review)}`] : []),
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(review.lostTies.length > 0 ? [`${formatCount(review.lostTies.length, "tie")} lost`] : []),
    ...(asked.length > 0
      ? [`rubric ${[`${answered} of ${asked.length}`, ...rubricWords(asked, noes)].join(", ")}`]
      : []),
    ...others,
    ...(unjudged === 0 ? partlyWords(review) : []),
  ];
}

/** By which verdicts claims stand in the way of approval until they are mended, judged otherwise or let stand. */
function standingWords({ claims, obstacles }: Review): string {
  const standing = new Set(
    obstacles.filter(({ kind }) => kind === "claims_standing").flatMap((obstacle) => obstacle.claims),
  );
  const verdicts = claims.flatMap(({ id, verdict }) =>
    standing.has(id) && verdict !== null ? [verdictLabels[verdict].toLowerCase()] : [],
  );
  return verdicts.length === 0 ? "" : ` (${[...new Set(verdicts)].join(", ")})`;
}

function rubricWords(asked: Review["rubric"], noes: number): readonly string[] {
  const again = asked.filter(({ before }) => before !== null).length;
  return [...(noes > 0 ? [`${noes} “no”`] : []), ...(again > 0 ? [`${again} asked again`] : [])];
}

/** Partly supported is a verdict that stands in nobody's way: said, so that nobody looks for it among what is to settle. */
function partlyWords({ claims }: Review): readonly string[] {
  const partly = claims.filter(({ verdict, waiver }) => verdict === "partially_supported" && waiver === null);
  return partly.length === 0 ? [] : [`${partly.length} partly supported may stand`];
}
