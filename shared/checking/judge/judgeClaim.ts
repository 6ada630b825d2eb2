import type { ClaimKind } from "../../words/claim.ts";
import type { Finding } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";
import { checkNames } from "./checkNames.ts";
import { checkQuantities } from "./checkQuantities.ts";
import { checkQuotes } from "./checkQuotes.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** What the checks make of a claim: plain offsets, before it goes back to the raw text. */
export type Judged = Span & {
  readonly kind: ClaimKind;
  readonly finding: Finding;
  /** The probability that something in it is not carried by the sources, 0 to 1. */
  readonly doubt: number;
  readonly suspicions: readonly Suspicion[];
};

/** Runs every check over a sentence. */
export function suspectSentence(reading: Reading): readonly Suspicion[] {
  return [...checkQuotes(reading), ...checkQuantities(reading), ...checkNames(reading)];
}

/** Judges one claim of a sentence from what the checks hold against the words in it. */
export function judgeClaim(
  reading: Reading,
  claim: Span & { readonly kind: ClaimKind },
  suspicions: readonly Suspicion[],
): Judged {
  const own = suspicions.filter(({ draft }) => draft.start < claim.end && draft.end > claim.start);
  const share = shareOf(reading, claim);
  const finding = findingOf(own, share);
  const all = own.length === 0 && finding !== "supported" ? [noEvidence(claim)] : own;
  return {
    ...claim,
    finding,
    doubt: finding === "supported" ? 1 - share : 0.6 + 0.3 * (1 - share),
    suspicions: all,
  };
}

function findingOf(suspicions: readonly Suspicion[], share: number): Finding {
  const strengths = new Set(suspicions.map(({ strength }) => strength));
  if (strengths.has("contradicts")) return "contradicted";
  if (strengths.has("unsupported") || share < 0.3) return "unsupported";
  return strengths.has("partly") || share < 0.45 ? "partially_supported" : "supported";
}

function noEvidence(claim: Span): Suspicion {
  return {
    kind: "no_evidence",
    draft: { start: claim.start, end: claim.end },
    source: null,
    strength: "unsupported",
  };
}

/** The share of a claim's content that the chosen passages have. */
function shareOf({ words, alignment }: Reading, claim: Span): number {
  let carried = 0;
  let total = 0;
  words.forEach((word, at) => {
    if (word.start < claim.start || word.end > claim.end) return;
    total += alignment.weights[at]!;
    carried += alignment.weights[at]! * (alignment.places[at]?.level ?? 0);
  });
  return total === 0 ? 0 : carried / total;
}
