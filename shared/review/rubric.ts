import type { ReviewCriterion } from "../api/answers.ts";
import type { CriterionAnswer, Waiver } from "../words/judgement.ts";
import type { Criterion } from "../words/policy.ts";
import type { Instant } from "../words/span.ts";

/** An answer as the desk keeps it. */
export type AnsweredCriterion = {
  readonly criterion: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
  readonly person: string;
  readonly at: Instant;
};

type WaivedCriterion = Waiver & { readonly criterion: string | null };

/** The desk's criteria with what was answered and waived; answers to criteria that the policy dropped fall away. */
export function rubricOf(
  criteria: readonly Criterion[],
  answers: readonly AnsweredCriterion[],
  waivers: readonly WaivedCriterion[],
): readonly ReviewCriterion[] {
  return criteria.map((criterion) => {
    const given = answers.find((answer) => answer.criterion === criterion.id);
    const waived = waivers.find((waiver) => waiver.criterion === criterion.id);
    return {
      ...criterion,
      answer: given?.answer ?? null,
      note: given?.note ?? null,
      person: given?.person ?? null,
      at: given?.at ?? null,
      waiver: waived === undefined ? null : { reason: waived.reason, person: waived.person, at: waived.at },
    };
  });
}

/** The required criteria that stand in the way: neither answered yes nor waived. */
export function openCriteria(rubric: readonly ReviewCriterion[]): readonly ReviewCriterion[] {
  return rubric.filter(({ required, answer, waiver }) => required && answer !== "yes" && waiver === null);
}
