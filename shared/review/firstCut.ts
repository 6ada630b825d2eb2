import type { Span } from "../words/span.ts";

/** Behind it another clause may begin: a semicolon, a colon or a comma, and what joins clauses. */
const joint = /[,;:]\s+(?:(?:and|but|while|whereas|although|though)\s+)?$/iu;
const joining = /^(?:and|but|while|whereas|although|though)\b/iu;
const fewestWords = 3;

/**
 * Which of the cuts through a claim is offered first, by its place among `cuts` (offsets of words): at the caret or where the
 * selection begins, if that is in the claim; else between two clauses, of several nearest to the middle; else in the middle.
 */
export function firstCut(text: string, claim: Span, cuts: readonly number[], at: number | null): number {
  const middle = Math.floor(cuts.length / 2);
  if (at !== null && at > claim.start && at < claim.end) {
    const here = cuts.findLastIndex((cut) => cut <= at);
    return Math.max(0, here);
  }
  const isJoint = (cut: number): boolean =>
    joint.test(text.slice(claim.start, cut)) && !joining.test(text.slice(cut, claim.end));
  const [best] = cuts
    .flatMap((cut, index) => (isJoint(cut) ? [index] : []))
    .filter((index) => index + 1 >= fewestWords && cuts.length - index >= fewestWords)
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return best ?? middle;
}
