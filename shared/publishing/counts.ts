import type { Review } from "../api/answers.ts";
import { plainTextOf } from "../text/plain.ts";
import { splitSentences } from "../text/sentences.ts";

/** What people did to an article before it left, in numbers. */
export type Counts = {
  /** Claims in the approved text. */
  readonly claims: number;
  readonly judged: number;
  /** Claims that a person found supported. */
  readonly verified: number;
  /** Sentences of the approved text that the pipeline did not write. */
  readonly rewritten: number;
  /** Claims and criteria that a person let stand with a reason. */
  readonly waived: number;
};

/** Counts a review against the text that its pipeline delivered last. */
export function countReview(review: Review, deliveredText: string): Counts {
  const { claims, lost, rubric } = review;
  return {
    claims: claims.length,
    judged: claims.filter(({ verdict }) => verdict !== null).length,
    verified: claims.filter(({ verdict }) => verdict === "supported").length,
    rewritten: countRewritten(deliveredText, review.text),
    waived: [...claims, ...lost, ...rubric].filter(({ waiver }) => waiver !== null).length,
  };
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
