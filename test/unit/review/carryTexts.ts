import { carryClaims, type StandingWords } from "../../../shared/review/carrying.ts";
import type { CheckedClaim, CheckRecord, EarlierClaim } from "../../../shared/words/claim.ts";
import type { Evidence } from "../../../shared/words/finding.ts";

export type Checked = { readonly text: string; readonly claims: readonly CheckedClaim[] };
export const sources = [{ id: "s1", text: "h1" }] as const;
export const passage: Evidence = { source: "s1", start: 5, end: 20, role: "supports" };

/** A text of sentences, with one claim on each whole sentence and one on each of its numbers. */
export function check(sentences: readonly string[], changes: Partial<CheckedClaim> = {}): Checked {
  const claims: CheckedClaim[] = [];
  let text = "";
  for (const words of sentences) {
    const sentence = { start: text.length, end: text.length + words.length };
    const claim = {
      sentence,
      finding: "supported",
      confidence: 900,
      reasons: [],
      evidence: [passage],
    } as const;
    claims.push({ ...claim, ...sentence, kind: "statement", ...changes });
    for (const { index, 0: number } of words.matchAll(/\d+/gu)) {
      const start = sentence.start + index;
      claims.push({ ...claim, start, end: start + number.length, kind: "number", ...changes });
    }
    text += `${words} `;
  }
  return { text, claims };
}

/** Carries what was said of the earlier text on to the next. */
export function carry(
  previous: { readonly record: CheckRecord; readonly text: string } | null,
  { text, claims }: Checked,
  standing: readonly StandingWords[] = [],
  now: CheckRecord["sources"] = sources,
  earlier: readonly EarlierClaim[] = [],
  mender: string | null = null,
) {
  const carrying = {
    previous,
    standing,
    ties: [],
    earlier,
    checker: "rules 1",
    text,
    hash: `hash of ${text}`,
    sources: now,
    mender,
  };
  const checked = { claims, judge: () => [] };
  return { record: carryClaims({ ...carrying, checked }), text };
}
