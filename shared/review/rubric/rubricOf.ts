import type { ReviewCriterion } from "../../api/answers.ts";
import type { Criterion, Found } from "../../words/criterion.ts";
import type { CriterionAnswer, Waiver } from "../../words/judgement.ts";
import type { Instant } from "../../words/span.ts";
import { isAsked } from "./asking.ts";
import type { DraftReading } from "./draftReading.ts";
import { findFor, isSameFound } from "./findFor.ts";

/** An answer that a person gave; `found` is what the machine found then (null for a criterion without a check). */
export type AnsweredCriterion = {
  readonly criterion: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
  readonly person: string;
  readonly at: Instant;
  readonly found: Found | null;
};

/** A waiver over a criterion; `found` is what the machine found then. */
export type WaivedCriterion = Waiver & { readonly criterion: string; readonly found: Found | null };

/** The policy's criteria, with what people said of them. */
export type SaidOfRubric = {
  readonly criteria: readonly Criterion[];
  readonly answers: readonly AnsweredCriterion[];
  readonly waivers: readonly WaivedCriterion[];
};

/**
 * The criteria that are asked of a draft, with what the machine found and what people said. What was said when the machine found
 * something else does not stand any more, and is told as `before`. Answers to criteria that are not asked fall away.
 */
export function rubricOf(said: SaidOfRubric, draft: DraftReading): readonly ReviewCriterion[] {
  return said.criteria
    .filter((criterion) => isAsked(criterion, draft))
    .map((criterion) => readCriterion(criterion, said, draft));
}

/** The required criteria that stand in the way: neither answered yes nor waived. */
export function openCriteria(rubric: readonly ReviewCriterion[]): readonly ReviewCriterion[] {
  return rubric.filter(({ required, answer, waiver }) => required && answer !== "yes" && waiver === null);
}

function readCriterion(
  criterion: Criterion,
  { answers, waivers }: SaidOfRubric,
  draft: DraftReading,
): ReviewCriterion {
  const given = answers.find((answer) => answer.criterion === criterion.id) ?? null;
  const waived = waivers.find((waiver) => waiver.criterion === criterion.id) ?? null;
  const found = criterion.check === undefined ? null : findFor(criterion.check, draft);
  const answer = stands(given, found);
  const waiver = stands(waived, found);
  return {
    ...criterion,
    answer: answer?.answer ?? null,
    note: answer?.note ?? null,
    person: answer?.person ?? null,
    at: answer?.at ?? null,
    waiver: waiver === null ? null : { reason: waiver.reason, person: waiver.person, at: waiver.at },
    found,
    before: answer === null && waiver === null ? saidBefore(given, waived) : null,
  };
}

/** True of a question that was let stand without its yes: a waiver says nothing over one that was answered with yes. */
export function isWaived({ answer, waiver }: Pick<ReviewCriterion, "answer" | "waiver">): boolean {
  return waiver !== null && answer !== "yes";
}

/** The questions whose answers stood before and do not any more, because what is found for them is another now. */
export function askedAgain(
  before: readonly ReviewCriterion[],
  now: readonly ReviewCriterion[],
): readonly ReviewCriterion[] {
  const wasSaid = new Set(
    before.flatMap(({ id, answer, waiver }) => ((answer ?? waiver) === null ? [] : [id])),
  );
  return now.filter(({ id, before: said }) => said !== null && wasSaid.has(id));
}

/** What was said, where the machine finds today what it found then. */
function stands<Said extends { readonly found: Found | null }>(
  said: Said | null,
  found: Found | null,
): Said | null {
  if (said === null || found === null || said.found === null) return said;
  return isSameFound(said.found, found) ? said : null;
}

function saidBefore(
  given: AnsweredCriterion | null,
  waived: WaivedCriterion | null,
): ReviewCriterion["before"] {
  const said = given ?? waived;
  if (said === null) return null;
  const { person, at, found } = said;
  return {
    answer: given?.answer ?? null,
    waiver: waived?.reason ?? null,
    person,
    at,
    found: found?.sentence ?? "",
  };
}
