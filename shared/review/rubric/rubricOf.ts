import type { ReviewCriterion } from "../../api/answers.ts";
import type { CriterionAnswer, Waiver } from "../../words/judgement.ts";
import type { Criterion, Found } from "../../words/criterion.ts";
import type { Instant, TextHash } from "../../words/span.ts";
import { isAsked } from "./asking.ts";
import type { DraftReading } from "./draftReading.ts";
import { findFor, isSameFound } from "./findFor.ts";

/** An answer as the desk keeps it; `check` names the check that stood when it was given. */
export type AnsweredCriterion = {
  readonly criterion: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
  readonly person: string;
  readonly at: Instant;
  readonly check: TextHash;
};

type WaivedCriterion = Waiver & { readonly criterion: string | null; readonly check: TextHash };

/** What people said to the criteria, the draft as it stands, and the drafts as they stood then. */
export type RubricOf = {
  readonly answers: readonly AnsweredCriterion[];
  readonly waivers: readonly WaivedCriterion[];
  readonly draft: DraftReading;
  /** The draft as it was checked by this check. */
  readonly draftAt: (check: TextHash) => DraftReading;
};

/**
 * The criteria that are asked of a draft, with what the machine found and what people said. What was said when the machine found
 * something else does not stand any more, and is told as `before`. Answers to criteria that are not asked fall away.
 */
export function rubricOf(criteria: readonly Criterion[], said: RubricOf): readonly ReviewCriterion[] {
  return criteria
    .filter((criterion) => isAsked(criterion, said.draft))
    .map((criterion) => readCriterion(criterion, said));
}

/** The required criteria that stand in the way: neither answered yes nor waived. */
export function openCriteria(rubric: readonly ReviewCriterion[]): readonly ReviewCriterion[] {
  return rubric.filter(({ required, answer, waiver }) => required && answer !== "yes" && waiver === null);
}

function readCriterion(
  criterion: Criterion,
  { answers, waivers, draft, draftAt }: RubricOf,
): ReviewCriterion {
  const given = answers.find((answer) => answer.criterion === criterion.id) ?? null;
  const waived = waivers.find((waiver) => waiver.criterion === criterion.id) ?? null;
  const found = criterion.check === undefined ? null : findFor(criterion.check, draft);
  const foundAt = (check: TextHash): Found | null =>
    criterion.check === undefined ? null : findFor(criterion.check, draftAt(check));
  const answer = stands(given, found, foundAt);
  const waiver = stands(waived, found, foundAt);
  return {
    ...criterion,
    answer: answer?.answer ?? null,
    note: answer?.note ?? null,
    person: answer?.person ?? null,
    at: answer?.at ?? null,
    waiver: waiver === null ? null : { reason: waiver.reason, person: waiver.person, at: waiver.at },
    found,
    before: answer === null && waiver === null ? saidBefore(given, waived, foundAt) : null,
  };
}

/** What was said, where the machine finds today what it found then. */
function stands<Said extends { readonly check: TextHash }>(
  said: Said | null,
  found: Found | null,
  foundAt: (check: TextHash) => Found | null,
): Said | null {
  if (said === null || found === null) return said;
  const then = foundAt(said.check);
  return then !== null && isSameFound(then, found) ? said : null;
}

function saidBefore(
  given: AnsweredCriterion | null,
  waived: WaivedCriterion | null,
  foundAt: (check: TextHash) => Found | null,
): ReviewCriterion["before"] {
  const said = given ?? waived;
  if (said === null) return null;
  const { person, at } = said;
  return {
    answer: given?.answer ?? null,
    waiver: waived?.reason ?? null,
    person,
    at,
    found: foundAt(said.check)?.sentence ?? "",
  };
}
