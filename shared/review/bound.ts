import { canonicalJson } from "../text/canonical.ts";
import type { Bound } from "../words/decision.ts";
import type { Source } from "../words/article.ts";
import type { HashText, JsonValue, TextHash } from "../words/span.ts";
import type { ReviewToGate } from "./obstacle.ts";

/** What a decision on a review binds: the hashes of text, sources, check, judgements and policy as they stand. */
export function boundOf(review: ReviewToGate, policy: TextHash, hash: HashText): Bound {
  return {
    text: review.revision.text,
    sources: hashSources(review.sources, hash),
    check: review.check.hash,
    judgements: hash(canonicalJson(judgementsOf(review))),
    policy,
  };
}

/** SHA-256 of the canonical JSON of the list of `{id, text}` in the article's order. */
export function hashSources(sources: readonly Pick<Source, "id" | "text">[], hash: HashText): TextHash {
  return hash(canonicalJson(sources.map(({ id, text }) => ({ id, text }))));
}

/**
 * What people had said when the decision was taken, as a list in the order of text and rubric:
 * `{claim, verdict, note, person, at, evidence}`, `{claim, tied}`, `{claim | criterion, waived, person, at}`, `{criterion, answer, note, person, at}`.
 */
function judgementsOf({ claims, lost, rubric }: ReviewToGate): JsonValue {
  const said = [...claims, ...lost];
  return [
    ...said.flatMap(({ id, judgement }) => (judgement === null ? [] : [{ claim: id, ...judgement }])),
    ...claims.flatMap(({ id, ties }) => (ties.length === 0 ? [] : [{ claim: id, tied: ties }])),
    ...said.flatMap(({ id, waiver }) => (waiver === null ? [] : [waived({ claim: id }, waiver)])),
    ...rubric.flatMap(({ id, answer, note, person, at }) =>
      answer === null ? [] : [{ criterion: id, answer, note, person, at }],
    ),
    ...rubric.flatMap(({ id, waiver }) => (waiver === null ? [] : [waived({ criterion: id }, waiver)])),
  ] as JsonValue;
}

function waived(
  target: { readonly claim: string } | { readonly criterion: string },
  { reason, person, at }: { readonly reason: string; readonly person: string; readonly at: string },
): JsonValue {
  return { ...target, waived: reason, person, at };
}
