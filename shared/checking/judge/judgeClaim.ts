import type { ClaimKind } from "../../words/claim.ts";
import type { Finding } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";
import { findDoubtedRuns, isInside, worstRun } from "./doubtedRuns.ts";
import { explainRun } from "./explainRun.ts";
import { claimThreshold, doubtClaim, doubtWords } from "./model.ts";
import type { Reading } from "./reading.ts";
import { suspectSentence } from "./suspectSentence.ts";
import type { Suspicion } from "./suspicion.ts";
import { gatherWordFacts, type WordFacts } from "./wordFacts.ts";

/** What the checks make of a claim: plain offsets, before it goes back to the raw text. */
export type Judged = Span & {
  readonly kind: ClaimKind;
  readonly finding: Finding;
  /** The probability that something in it is not carried by the sources, 0 to 1. */
  readonly doubt: number;
  readonly suspicions: readonly Suspicion[];
};

/** A quotation that stands in no source is wrong whatever the model thinks of its words. */
const inventedQuote = 0.9;
const baseless = 0.6;

/** Judges the claims of a sentence: the checks say what could be wrong, the models how likely it is, and words say where. */
export function judgeSentence(
  reading: Reading,
  claims: readonly (Span & { readonly kind: ClaimKind })[],
): readonly Judged[] {
  const suspicions = suspectSentence(reading);
  const facts = gatherWordFacts(reading);
  const doubts = doubtWords(reading, facts);
  return claims.map((claim) => {
    const own = suspicions.filter(({ draft }) => draft.start < claim.end && draft.end > claim.start);
    const learned = doubtClaim(reading, facts, claim, doubts, suspicions);
    const doubt = own.some(({ kind }) => kind === "quote_altered")
      ? Math.max(learned, inventedQuote)
      : learned;
    if (doubt < claimThreshold) return { ...claim, finding: "supported", doubt, suspicions: [] };
    const reasons = explainClaim(reading, facts, claim, doubts, own);
    return { ...claim, finding: findingOf(reasons, doubt), doubt, suspicions: reasons };
  });
}

function findingOf(reasons: readonly Suspicion[], doubt: number): Finding {
  // A made-up quotation is baseless, whatever else of its sentence is contradicted.
  if (reasons.some(({ kind, strength }) => kind === "quote_altered" && strength === "unsupported"))
    return "unsupported";
  if (reasons.some(({ strength }) => strength === "contradicts")) return "contradicted";
  return reasons.some(({ strength }) => strength === "unsupported") || doubt > 0.85
    ? "unsupported"
    : "partially_supported";
}

/** What the checks found, then the doubted words that no check explains; a claim that is mostly doubted is baseless as a whole. */
function explainClaim(
  reading: Reading,
  facts: WordFacts,
  claim: Span,
  doubts: Float32Array,
  own: readonly Suspicion[],
): readonly Suspicion[] {
  const judged = reading.words.flatMap((_, at) =>
    isInside(reading, at, claim) && doubts[at]! >= 0 ? [at] : [],
  );
  const runs = findDoubtedRuns(reading, claim, doubts);
  const doubted = runs.reduce(
    (sum, run) => sum + judged.filter((at) => at >= run.first && at < run.end).length,
    0,
  );
  if (doubted > baseless * judged.length)
    return [...own.filter(({ kind }) => kind !== "name_absent"), noEvidence(claim)];
  const worst = runs.length === 0 && own.length === 0 ? worstRun(reading, claim, doubts) : null;
  const open = (worst === null ? runs : [worst])
    .filter((run) => !facts.quantities.subarray(run.first, run.end).every((mark) => mark >= 2))
    .map((run) => explainRun(reading, facts, run))
    .filter(
      (found) => !own.some(({ draft }) => draft.start < found.draft.end && draft.end > found.draft.start),
    );
  const reasons = [...own, ...open].toSorted((left, right) => left.draft.start - right.draft.start);
  return reasons.length === 0 ? [noEvidence(claim)] : reasons;
}

function noEvidence({ start, end }: Span): Suspicion {
  return { kind: "no_evidence", draft: { start, end }, source: null, strength: "unsupported" };
}
