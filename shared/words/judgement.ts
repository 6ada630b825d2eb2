import { findings, type Evidence } from "./finding.ts";
import type { Instant, TextHash } from "./span.ts";

/** What a person says of a claim. `query` is a question that blocks until it is settled. */
export const verdicts = [...findings, "not_checkable", "query"] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict as it stands: who gave it, when, with which note. `person` is a person's id. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly person: string;
  readonly at: Instant;
};

/** A passage that a person tied to a claim; `text` names the source's text that it is of, `person` is a person's id. */
export type Tie = Evidence & { readonly text: TextHash; readonly person: string; readonly at: Instant };

/** A passage that the checker found for a claim and that, a person says, does not bear on it. */
export type SetAside = Omit<Tie, "role">;

/** "Let it stand", over a verdict or a criterion that is in the way. */
export type Waiver = { readonly reason: string; readonly person: string; readonly at: Instant };

export const criterionAnswers = ["yes", "no"] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];
