import { evidenceToJudge } from "../../../../shared/review/claimEvidence.ts";
import type { ReactNode } from "react";
import type { Review, ReviewClaim } from "../../../../shared/api/answers.ts";
import { explainClaim, explanationText } from "../../../../shared/review/explanation.ts";
import { findingLabels, verdictLabels } from "../../../../shared/review/labels.ts";
import { joinWords } from "../../../../shared/review/naming.ts";
import { ClaimLetter } from "../ClaimLetter.tsx";
import { usePersonName } from "../usePersonName.ts";
import { quote } from "../../../../shared/text/quote.ts";

type Props = { readonly review: Review; readonly claims: readonly number[] };

/** The notes beside a block of the printed proof: number, letter, verdict and sources of each claim that ends in it. */
export function MarginNotes({ review, claims }: Props): ReactNode {
  if (claims.length === 0) return null;
  return (
    <ol className="printed-claims">
      {claims.map((index) => {
        const claim = review.claims[index];
        return (
          claim !== undefined && (
            <MarginNote key={claim.id} claim={claim} number={index + 1} sources={review.sources} />
          )
        );
      })}
    </ol>
  );
}

type NoteProps = {
  readonly claim: ReviewClaim;
  readonly number: number;
  readonly sources: Review["sources"];
};

function MarginNote({ claim, number, sources }: NoteProps): ReactNode {
  const nameOf = usePersonName();
  const { verdict, judgement, waiver, finding } = claim;
  const rests = sourcesOf(claim, sources);
  return (
    <li value={number}>
      <b>{number}</b> <ClaimLetter claim={claim} />{" "}
      {verdict === null
        ? `Not examined; checker: ${findingLabels[finding].toLowerCase()}`
        : verdictLabels[verdict]}
      {judgement !== null && ` by ${nameOf(judgement.person)}`}
      {rests !== null && `; ${rests}`}
      {judgement !== null && judgement.note !== null && `, ${quote(judgement.note)}`}
      {waiver !== null && `; let stand by ${nameOf(waiver.person)}, ${quote(waiver.reason)}`}
      {"."}
      {finding !== "supported" && ` ${explanationText(explainClaim(claim, sources))}`}
    </li>
  );
}

/** The sources that a verdict (or else a finding) rests on, by their numbers: `sources 1 and 3`. */
function sourcesOf(claim: ReviewClaim, sources: Review["sources"]): string | null {
  const evidence = (claim.judgement?.evidence ?? evidenceToJudge(claim)).filter(
    ({ role }) => role !== "context",
  );
  const numbers = sources.flatMap(({ id }, index) =>
    evidence.some(({ source }) => source === id) ? [`${index + 1}`] : [],
  );
  if (numbers.length === 0) return null;
  return `${numbers.length === 1 ? "source" : "sources"} ${joinWords(numbers)}`;
}
