import type { ClaimKind } from "../../words/claim.ts";
import type { Finding, ReasonKind } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { isInside } from "./doubtedRuns.ts";
import { explainClaim } from "./explainClaim.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";
import type { WordFacts } from "./wordFacts.ts";

/** What the checks make of a claim: plain offsets, before it goes back to the raw text. */
export type Judged = Span & {
  readonly kind: ClaimKind;
  readonly finding: Finding;
  /** The probability that something in it is not carried by the sources, 0 to 1. */
  readonly doubt: number;
  readonly suspicions: readonly Suspicion[];
};

/** A sentence and what is known of it: the checks' suspicions, and for each word how likely it is to be wrong. */
export type Doubted = {
  readonly reading: Reading;
  readonly facts: WordFacts;
  readonly suspicions: readonly Suspicion[];
  readonly doubts: Float32Array;
};

/** From these probabilities on, a claim is flagged, and a word is among those that are wrong. */
export type Limits = { readonly claim: number; readonly word: number };

/**
 * What these checks see is wrong whatever the model thinks of the words: a quotation that stands in no source as it is
 * quoted, words of another speaker, another name between the very same words. What an error made of the source's own words
 * looks like, the model has hardly met: there a check that is seldom wrong is enough for a weak finding.
 */
const leastDoubt: Partial<Record<ReasonKind, number>> = {
  quote_altered: 0.9,
  wrong_speaker: 0.8,
  name_differs: 0.75,
  number_differs: 0.7,
  date_differs: 0.7,
  negation: 0.7,
  direction: 0.7,
  certainty_raised: 0.7,
  scope_widened: 0.7,
  cause_invented: 0.7,
  role_swapped: 0.7,
  no_evidence: 0.7,
};
/** Where they hold nothing of the sources against the draft, only what is added in its midst is surely wrong, and a date of which no source knows. */
const additions = new Set<ReasonKind>([
  "quote_altered",
  "scope_widened",
  "cause_invented",
  "date_differs",
  "no_evidence",
]);
/** One quoted word can be the writer's own, set off: that is no made-up quotation. */
const weak = 0.7;
const sure = 0.85;
const half = 0.5;

/** Judges one claim: the checks say what could be wrong, the models how likely it is, and their words say where. */
export function judgeClaim(
  doubted: Doubted,
  claim: Span & { readonly kind: ClaimKind },
  learned: number,
  limits: Limits,
): Judged {
  const { text } = doubted.reading;
  const inClaim = doubted.suspicions
    .filter(({ draft }) => draft.start < claim.end && draft.end > claim.start)
    .map((each) => (each.kind === "name_absent" ? { ...each, draft: wholeModel(text, each.draft) } : each));
  const own = inClaim.filter(
    (each) => !inClaim.some((other) => other !== each && contains(other.draft, each.draft)),
  );
  if (own.length === 0 && isPlainAttribution(doubted, claim))
    return { ...claim, finding: "supported", doubt: Math.min(learned, limits.claim / 2), suspicions: [] };
  const least = own.reduce((most, each) => Math.max(most, leastDoubtOf(each)), 0);
  const doubt = Math.max(learned, least);
  if (learned < limits.claim && least === 0) return { ...claim, finding: "supported", doubt, suspicions: [] };
  const suspicions = explainClaim(doubted, claim, own, limits);
  return {
    ...claim,
    finding: findingOf(suspicions, doubt, doubted.reading.alignment.share),
    doubt,
    suspicions,
  };
}

function leastDoubtOf({ kind, strength }: Suspicion): number {
  if (kind === "quote_altered" && strength === "partly") return weak;
  return strength === "contradicts" || additions.has(kind) ? (leastDoubt[kind] ?? 0) : 0;
}

/** "GPT-5.4" is one name. */
function wholeModel(text: string, { start, end }: Span): Span {
  const rest = /^[-–]\d+(?:\.\d+)*/.exec(text.slice(end, end + 20));
  return { start, end: end + (rest?.[0].length ?? 0) };
}

/** "Odell said." carries nothing but a name: whether the words are that speaker's is the speaker check's to say. */
function isPlainAttribution(
  { reading, facts }: Doubted,
  claim: Span & { readonly kind: ClaimKind },
): boolean {
  if (claim.kind !== "attribution") return false;
  return reading.words.every((word, at) => {
    if (!isInside(reading, at, claim) || isStopWord(word.form) || isOfClass(word.form, "report")) return true;
    return facts.names[at] === 1 ? reading.index.knows(word) : reading.index.lemmas.has(word.lemma);
  });
}

function findingOf(reasons: readonly Suspicion[], doubt: number, share: number): Finding {
  // A made-up quotation is baseless, whatever else of its sentence is contradicted.
  if (reasons.some(({ kind, strength }) => kind === "quote_altered" && strength === "unsupported"))
    return "unsupported";
  if (reasons.some(({ strength }) => strength === "contradicts")) return "contradicted";
  const isBaseless = reasons.some(({ strength }) => strength === "unsupported");
  return isBaseless || (doubt > sure && share < half) ? "unsupported" : "partially_supported";
}

/** A name within a made-up quotation needs no reason of its own. */
function contains(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}
