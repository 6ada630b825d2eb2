import type { Instant, TextHash } from "./span.ts";

/** What a person says of an article. */
export const decisionKinds = ["approve", "return", "reject", "withdraw"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** The hashes of exactly what was decided on. */
export type Bound = {
  readonly text: TextHash;
  /** SHA-256 of the canonical list of `{id, text}` of the sources. */
  readonly sources: TextHash;
  readonly check: TextHash;
  /** SHA-256 of the canonical list of verdicts, notes, waivers and answers that stood. */
  readonly judgements: TextHash;
  readonly policy: TextHash;
};

/** What a return asks the pipeline to mend: a claim, or a question of the rubric that was answered with no. */
export type OpenPoint = OpenClaim | OpenQuestion;

export type OpenClaim = {
  readonly claim: string;
  readonly words: string;
  readonly finding: string;
  readonly verdict: string | null;
  readonly note: string | null;
  readonly sentence: string;
};

export type OpenQuestion = {
  readonly criterion: string;
  /** The question. */
  readonly words: string;
  readonly answer: "no";
  readonly note: string | null;
  /** What was found for it; where nothing looks for it, what it asks for. */
  readonly sentence: string;
};

export type Decision = {
  readonly kind: DecisionKind;
  readonly revision: number;
  readonly person: string;
  readonly at: Instant;
  readonly reason: string | null;
  readonly note: string | null;
  readonly bound: Bound;
  /** Only a return carries any. */
  readonly open: readonly OpenPoint[];
  /** For an approval that is not valid any more: what outdated it; else null. */
  readonly outdated: {
    readonly by: "edit" | "source" | "import";
    readonly person: string | null;
    readonly at: Instant;
  } | null;
};
