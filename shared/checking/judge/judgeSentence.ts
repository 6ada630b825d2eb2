import type { ClaimKind } from "../../words/claim.ts";
import type { Span } from "../../words/span.ts";
import { closenessOf } from "./closeness.ts";
import { judgeClaim, type Judged } from "./judgeClaim.ts";
import { doubtClaim, doubtWords, limits } from "./model.ts";
import type { Reading } from "./reading.ts";
import { suspectSentence } from "./suspectSentence.ts";
import { gatherWordFacts } from "./wordFacts.ts";

/** A judged claim, and how closely it keeps to its sources' words, 0 to 1. */
export type JudgedClaim = Judged & { readonly closeness: number };

/** Judges the claims of a sentence, with the weights that ship. */
export function judgeSentence(
  reading: Reading,
  claims: readonly (Span & { readonly kind: ClaimKind })[],
): readonly JudgedClaim[] {
  const suspicions = suspectSentence(reading);
  const facts = gatherWordFacts(reading);
  const doubts = doubtWords(reading, facts, suspicions);
  const doubted = { reading, facts, suspicions, doubts };
  return claims.map((claim) => ({
    ...judgeClaim(doubted, claim, doubtClaim(reading, facts, claim, doubts, suspicions), limits),
    closeness: closenessOf(reading, facts, claim),
  }));
}
