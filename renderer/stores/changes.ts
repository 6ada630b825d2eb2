import type { Review, ReviewClaim, ReviewCriterion } from "../../shared/api/answers.ts";
import { canonicalJson } from "../../shared/text/canonical.ts";
import type { Status } from "../../shared/words/article.ts";
import type { DecisionKind } from "../../shared/words/decision.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { CriterionAnswer, Verdict } from "../../shared/words/judgement.ts";
import { editTitle } from "./editTitle.ts";
import { lostChange, placingChange, type LostChange, type PlacingChange } from "./lostChanges.ts";
import { madeClaims, type MadeClaim } from "./putShapes.ts";
import { shapeChange, tieChange, type ShapeChange, type TieChange } from "./shapeChanges.ts";
import type { JsonValue, Span, TextHash } from "../../shared/words/span.ts";

/** A verdict as it was given, with the passages that it rests on and its note. */
export type Given = {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
};

/** Where a claim is found again: by its id, or by its place where an edit and its undoing gave the place a new id. */
export type ClaimPlace = Span & { readonly id: string; readonly words: string };

/** What people said of a claim. */
export type ClaimWords = { readonly given: Given | null; readonly waiver: string | null };

/** What people said of a criterion. */
export type CriterionWords = {
  readonly answer: CriterionAnswer | null;
  readonly note: string | null;
  readonly waiver: string | null;
};

/** A text, and what the person whose act it was had said of its claims. */
export type TextWords = {
  readonly hash: TextHash;
  readonly number: number;
  readonly own: readonly { readonly place: ClaimPlace; readonly words: ClaimWords }[];
  /** The claims that people had made in it. */
  readonly made: readonly MadeClaim[];
};

/** The decision that stands, where one does: an open article has none. */
export type DecisionWords = {
  readonly status: Status;
  readonly last: {
    readonly kind: DecisionKind;
    readonly reason: string | null;
    readonly note: string | null;
  } | null;
};

/** A tie to words that stand no longer. */
export type LostTieWords = Evidence & { readonly claim: string };

/** One thing that stood on an article before an act, and what stands after it. */
export type Change =
  | ({ readonly what: "claim"; readonly place: ClaimPlace; readonly index: number } & Sides<ClaimWords>)
  | ({ readonly what: "criterion"; readonly id: string; readonly question: string } & Sides<CriterionWords>)
  | ({ readonly what: "text"; readonly title: string } & Sides<TextWords>)
  | ({ readonly what: "ties" } & TieChange)
  | ({ readonly what: "shape" } & ShapeChange)
  | ({ readonly what: "placing" } & PlacingChange)
  | ({ readonly what: "lostClaim" } & LostChange)
  | ({ readonly what: "lostTies" } & Sides<readonly LostTieWords[]>)
  | ({ readonly what: "decision" } & Sides<DecisionWords>);

type Sides<Words> = { readonly before: Words; readonly after: Words };

/** What of an article an act may change; only that is compared, so that nobody else's acts are taken for it. */
export type Touched = {
  /** Claims that stand, or that lost their place. */
  readonly claims?: readonly string[];
  readonly criteria?: readonly string[];
  readonly text?: boolean;
  /** The claims that passages are tied to, untied from or set aside for. */
  readonly ties?: readonly string[];
  /** Which words are one claim. */
  readonly shape?: boolean;
  /** The lost claim that is put on another, and that other. */
  readonly placing?: { readonly lost: string; readonly at: string };
  /** Which ties are lost. */
  readonly lostTies?: boolean;
  readonly decision?: boolean;
};

/** What an act of a person changed of what it touched: nothing, where it left everything as it was. */
export function changesBetween(
  before: Review,
  after: Review,
  touched: Touched,
  person: string,
): readonly Change[] {
  const changes: readonly (Change | null)[] = [
    ...(touched.claims ?? []).map((id) => claimChange(before, after, id)),
    ...(touched.criteria ?? []).map((id) => criterionChange(before, after, id)),
    touched.text === true ? textChange(before, after, person) : null,
    ...(touched.ties ?? []).map((id) => withWhat("ties", tieChange(before, after, id))),
    touched.shape === true ? { what: "shape", ...shapeChange(before, after) } : null,
    touched.placing === undefined ? null : withWhat("placing", placingChange(before, after, touched.placing)),
    ...(touched.claims ?? []).map((id) => withWhat("lostClaim", lostChange(before, after, id))),
    touched.lostTies === true
      ? { what: "lostTies", before: lostTieWords(before), after: lostTieWords(after) }
      : null,
    touched.decision === true
      ? { what: "decision", before: decisionWords(before), after: decisionWords(after) }
      : null,
  ];
  return changes
    .filter((change) => change !== null)
    .filter((change) => !isAlike(change.before, change.after));
}

function withWhat<What extends string, Words>(
  what: What,
  words: Words | null,
): (Words & { what: What }) | null {
  return words === null ? null : { ...words, what };
}

function claimChange(before: Review, after: Review, id: string): Change | null {
  const index = before.claims.findIndex((claim) => claim.id === id);
  const [was, is] = [before.claims[index], after.claims.find((claim) => claim.id === id)];
  if (was === undefined || is === undefined) return null;
  return { what: "claim", place: placeOf(was), index, before: claimWords(was), after: claimWords(is) };
}

function criterionChange(before: Review, after: Review, id: string): Change | null {
  const find = ({ rubric }: Review) => rubric.find((criterion) => criterion.id === id);
  const [was, is] = [find(before), find(after)];
  if (was === undefined || is === undefined) return null;
  const { question } = was;
  return { what: "criterion", id, question, before: criterionWords(was), after: criterionWords(is) };
}

function textChange(before: Review, after: Review, person: string): Change | null {
  if (before.revision.text === after.revision.text) return null;
  const title = editTitle(before, after);
  return { what: "text", title, before: textWords(before, person), after: textWords(after, person) };
}

export function placeOf({ id, start, end, words }: ReviewClaim): ClaimPlace {
  return { id, start, end, words };
}

export function claimWords({ judgement, waiver }: ReviewClaim): ClaimWords {
  const given = judgement === null ? null : givenOf(judgement);
  return { given, waiver: waiver?.reason ?? null };
}

export function criterionWords({ answer, note, waiver }: ReviewCriterion): CriterionWords {
  return { answer, note, waiver: waiver?.reason ?? null };
}

export function lostTieWords({ lostTies }: Review): readonly LostTieWords[] {
  return lostTies.map(({ claim, source, start, end, role }) => ({ claim, source, start, end, role }));
}

function textWords(review: Review, person: string): TextWords {
  const { revision, claims } = review;
  const own = claims.flatMap((claim) =>
    claim.judgement?.person === person ? [{ place: placeOf(claim), words: claimWords(claim) }] : [],
  );
  return { hash: revision.text, number: revision.number, own, made: madeClaims(review) };
}

export function decisionWords({ status, decisions }: Review): DecisionWords {
  const last = decisions.at(-1);
  const isOpen = status === "new" || status === "in_review";
  if (isOpen || last === undefined) return { status: "in_review", last: null };
  return { status, last: { kind: last.kind, reason: last.reason, note: last.note } };
}

function givenOf({ verdict, note, evidence }: NonNullable<ReviewClaim["judgement"]>): Given {
  return { verdict, note, evidence };
}

/** Whether two things that people said are the same. */
export function isAlike(one: JsonValue, other: JsonValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** The claim at a place: the one of that id, else the one that has the same words at the same offsets now. */
export function findPlaced(review: Review, place: ClaimPlace): ReviewClaim | undefined {
  return (
    review.claims.find(({ id }) => id === place.id) ??
    review.claims.find(
      ({ start, end, words }) => start === place.start && end === place.end && words === place.words,
    )
  );
}
