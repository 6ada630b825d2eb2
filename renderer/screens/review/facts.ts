import type { Review, ReviewClaim } from "../../../shared/api/answers.ts";
import { findingLabels, reasonLabels, verdictLabels } from "../../../shared/review/labels.ts";
import { countWords } from "../../../shared/text/countWords.ts";
import { isExamined } from "../../proof/claimState.ts";
import { formatCount, formatInstant } from "../../time.ts";

/** The line above the headline: which piece of copy this is and whose draft; what is approved is none any more. */
export function kickerOf({ article, status }: Review): string {
  const by = article.producer?.name ?? null;
  const [alone, whose] = status === "approved" ? ["approved", "approved, drafted by"] : ["draft", "draft by"];
  return `${article.slug} · ${by === null ? alone : `${whose} ${by}`}`;
}

/** The line under the headline: model (empty where it is unknown), then date, cost and length, as far as known. */
export function bylineOf({ article, text }: Review): readonly string[] {
  const producer = article.producer;
  const cost = producer?.cost ?? null;
  const facts = [
    article.createdAt === null ? null : formatInstant(article.createdAt),
    cost === null ? null : `${cost.amount} ${cost.currency}`,
    formatCount(countWords(text), "word"),
  ];
  return [producer?.model ?? "", ...facts.filter((fact) => fact !== null)];
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A date as a source gives it: `3 Nov 2026` where it names a day, with the time where it names one, else as it came. */
export function formatGiven(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return formatInstant(date);
  const local = new Date(`${date}T12:00:00`);
  return Number.isNaN(local.getTime()) ? date : day.format(local);
}

/** How many of the claims a person has looked at. */
export function countExamined(claims: readonly ReviewClaim[]): number {
  return claims.filter(isExamined).length;
}

/** The state of a claim in one line: `Claim 3, contradicted, number differs, not examined`. */
export function claimTitle(claim: ReviewClaim, index: number): string {
  const reason = claim.reasons[0];
  return [
    `Claim ${index + 1}`,
    claim.verdict === null
      ? `checker: ${findingLabels[claim.finding].toLowerCase()}`
      : verdictLabels[claim.verdict].toLowerCase(),
    reason === undefined || claim.verdict !== null ? null : reasonLabels[reason.kind].toLowerCase(),
    claim.waiver === null ? null : "left to stand",
    isExamined(claim) ? null : "not examined",
  ]
    .filter((part) => part !== null)
    .join(", ");
}
