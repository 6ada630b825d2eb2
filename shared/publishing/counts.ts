import type { Review, ReviewClaim } from "../api/answers.ts";
import { plainTextOf } from "../text/plain.ts";
import { isWaived } from "../review/rubric/rubricOf.ts";
import { splitSentences } from "../text/sentences.ts";

/**
 * What people did to an article before it left, in numbers. Every claim of the approved text is in exactly one of `verified`,
 * `partlySupported`, `notCheckable`, `letStand`, `standing` and `unjudged`; criteria of the rubric are counted apart.
 */
export type Counts = {
  /** Claims in the approved text. */
  readonly claims: number;
  /** Claims with a person's verdict. */
  readonly judged: number;
  /** Claims that a person found supported. */
  readonly verified: number;
  readonly partlySupported: number;
  readonly notCheckable: number;
  /** Claims that a person did not find supported, and let stand with a reason. */
  readonly letStand: number;
  /** Claims found unsupported or contradicted, or asked about, that nobody let stand; no approved text has any. */
  readonly standing: number;
  readonly unjudged: number;
  /** Judged claims whose words an edit took out of the text, and whose loss a person let stand. */
  readonly lostLetStand: number;
  /** Sentences of the approved text that the pipeline did not write. */
  readonly rewritten: number;
  /** Questions of the rubric that were asked of this text. */
  readonly questions: number;
  /** Those of them that a person answered, and did not waive. */
  readonly questionsAnswered: number;
  /** Those of them that a person waived with a reason. */
  readonly questionsWaived: number;
};

/** Counts a review against the text that its pipeline delivered last. */
export function countReview(review: Review, deliveredText: string): Counts {
  const { claims, lost, rubric } = review;
  const of = (kind: ClaimCount): number => claims.filter((claim) => kindOf(claim) === kind).length;
  return {
    claims: claims.length,
    judged: claims.filter(({ verdict }) => verdict !== null).length,
    verified: of("verified"),
    partlySupported: of("partlySupported"),
    notCheckable: of("notCheckable"),
    letStand: of("letStand"),
    standing: of("standing"),
    unjudged: of("unjudged"),
    lostLetStand: lost.filter(({ waiver }) => waiver !== null).length,
    rewritten: countRewritten(deliveredText, review.text),
    questions: rubric.length,
    questionsAnswered: rubric.filter((criterion) => criterion.answer !== null && !isWaived(criterion)).length,
    questionsWaived: rubric.filter(isWaived).length,
  };
}

type ClaimCount = "verified" | "partlySupported" | "notCheckable" | "letStand" | "standing" | "unjudged";

/** A claim that was found supported needs no letting stand; any other that was let stand counts as that. */
function kindOf({ verdict, waiver }: Pick<ReviewClaim, "verdict" | "waiver">): ClaimCount {
  if (verdict === null) return "unjudged";
  if (verdict === "supported") return "verified";
  if (waiver !== null) return "letStand";
  if (verdict === "partially_supported") return "partlySupported";
  return verdict === "not_checkable" ? "notCheckable" : "standing";
}

/** How many sentences of the text do not stand, letter for letter, in the delivered one. */
function countRewritten(delivered: string, text: string): number {
  if (delivered === text) return 0;
  const left = new Map<string, number>();
  for (const sentence of sentencesOf(delivered)) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  let rewritten = 0;
  for (const sentence of sentencesOf(text)) {
    const copies = left.get(sentence) ?? 0;
    if (copies === 0) rewritten += 1;
    else left.set(sentence, copies - 1);
  }
  return rewritten;
}

function sentencesOf(raw: string): readonly string[] {
  const { text, blocks } = plainTextOf(raw);
  return blocks.flatMap((block) =>
    splitSentences(text, block).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ")),
  );
}
