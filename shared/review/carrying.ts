import type { CheckRecord, EarlierClaim } from "../words/claim.ts";
import type { Evidence } from "../words/finding.ts";
import type { TextHash } from "../words/span.ts";
import type { CheckedText } from "./checkText.ts";
import { lostClaims } from "./losing.ts";
import { nameClaims } from "./nameClaims.ts";
import type { ClaimTie } from "./peoplesWords.ts";
import { divideClaims, placeShapes, type PlacedShape } from "./shaping.ts";

/** What people left on a claim of the article, of whichever check. */
export type StandingWords = {
  readonly claim: string;
  /** The passages that its verdict rests on. */
  readonly evidence: readonly Evidence[];
  /** Whether there are words that must not vanish: a query, a note or a waiver. */
  readonly hasWords: boolean;
  /** Whether a lost claim was settled: its judgement taken back, or waived after it was lost. */
  readonly isSettled: boolean;
  /**
   * Whose edit may take the claim's words out as an answer to what was said: `anyone`'s where the verdict asks for other words,
   * else the one's who said all of it (an id); nobody's (null) while a query is open, or where several people spoke.
   */
  readonly mender: "anyone" | (string & {}) | null;
  /** Whether a question is open: it stands as long as its own words do, whatever else changes. */
  readonly isQuery: boolean;
};

/** One check to be carried into an article. Offsets of `checked` are into `text`, whose name is `hash`. */
export type Carrying = {
  readonly previous: { readonly record: CheckRecord; readonly text: string } | null;
  readonly standing: readonly StandingWords[];
  /** The passages that people tied to claims. */
  readonly ties: readonly ClaimTie[];
  /** Claims that people judged and the previous check has not; the newest first. */
  readonly earlier: readonly EarlierClaim[];
  readonly checker: string;
  readonly text: string;
  readonly hash: TextHash;
  readonly sources: CheckRecord["sources"];
  readonly checked: CheckedText;
  /** The id of the person whose own edit the text is; left out where it came otherwise. */
  readonly mender?: string | null;
  /** The claims that people made, placed in `text`; left out: those of the check before, as far as they are placed. */
  readonly shapes?: readonly PlacedShape[];
};

/**
 * Gives the claims of a check their ids in the article. A claim keeps its id, and so its verdict, only if its sentence is
 * identical and placed with certainty, its words, kind and evidence are the same, and no finding is new. Otherwise it gets
 * a new id (none is given twice) and, where that is certain, says whose place it takes and what has changed; but an earlier
 * claim whose sentence has come back is that claim again, by the same rule, and a query stays on its claim while the words
 * of that stand. A claim on which a person left words, or which a
 * person added, and which has neither kept its id nor a certain successor, is lost until it is settled. Claims that people
 * made are carried by the same rule, and so are those that they stand in place of.
 */
export function carryClaims(carrying: Carrying): CheckRecord {
  const { previous, checker, hash, sources, text, checked } = carrying;
  const shapes = carrying.shapes ?? (previous === null ? [] : placeShapes(previous, text, carrying.earlier));
  const made = checked.judge(shapes).map((claim, index) => ({ claim, placed: shapes[index]! }));
  const divided = divideClaims(checked.claims, made, text);
  const { claims, aside, placed, next } = nameClaims(carrying, divided, made);
  // What stands, and what is shown on the claim that took its place, is not lost.
  const kept = new Set(claims.flatMap(({ id, follows }) => [id, follows]));
  return {
    format: "check/1",
    checker,
    text: hash,
    sources,
    claims,
    ...(aside.length > 0 && { aside }),
    lost: lostClaims(carrying, placed).filter(({ id }) => !kept.has(id)),
    next,
  };
}
