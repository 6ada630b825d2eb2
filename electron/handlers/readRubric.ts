import type { ReviewCriterion } from "../../shared/api/answers.ts";
import { createRecent } from "../../shared/checking/recent.ts";
import { readDraftToAsk, type DraftReading } from "../../shared/review/rubric/draftReading.ts";
import { findFor } from "../../shared/review/rubric/findFor.ts";
import { rubricOf, type SaidOfRubric } from "../../shared/review/rubric/rubricOf.ts";
import type { CheckRecord } from "../../shared/words/claim.ts";
import type { Criterion, Found } from "../../shared/words/criterion.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { findStandingApproval } from "../store/views/decisions.ts";
import { listAnswers, listWaivers } from "../store/views/judgements.ts";
import { listSources } from "../store/views/sources.ts";
import { getPolicy, getPolicyOf } from "../store/views/policies.ts";

/** Drafts as they were read for their rubric, by their check: it names text and sources, and holds the claims. */
const readings = new WeakMap<Desk["db"], ReturnType<typeof createRecent<DraftReading>>>();
const mostKept = 24;

/** The criteria that are asked of an article as it stands: by the policy it was approved under, where it is, else by the desk's. */
export function readRubric(desk: Desk, row: ArticleRow): readonly ReviewCriterion[] {
  const approval = findStandingApproval(desk.db, row.id);
  const policy = approval === null ? getPolicy(desk.db).policy : getPolicyOf(desk.db, approval.bound.policy);
  return rubricOf(readSaidOfRubric(desk, row, policy.rubric), readDraftAt(desk, row, row.checkHash));
}

/** What people said of criteria, by default the desk's, each with what the machine found in the text that they said it of. */
export function readSaidOfRubric(
  desk: Desk,
  row: ArticleRow,
  criteria: readonly Criterion[] = getPolicy(desk.db).policy.rubric,
): SaidOfRubric {
  const foundAt = (id: string, check: TextHash): Found | null => {
    const asked = criteria.find((criterion) => criterion.id === id)?.check;
    return asked === undefined ? null : findFor(asked, readDraftAt(desk, row, check));
  };
  return {
    criteria,
    answers: listAnswers(desk.db, row.id).map(({ check, ...answer }) => ({
      ...answer,
      found: foundAt(answer.criterion, check),
    })),
    waivers: listWaivers(desk.db, row.id).flatMap(({ criterion, reason, person, at, check }) =>
      criterion === null ? [] : [{ criterion, reason, person, at, found: foundAt(criterion, check) }],
    ),
  };
}

function readDraftAt(desk: Desk, { id, language, createdAt }: ArticleRow, check: TextHash): DraftReading {
  const kept = readings.get(desk.db) ?? createRecent<DraftReading>(mostKept);
  readings.set(desk.db, kept);
  return kept.remember(`${id} ${check}`, () => {
    const { text, claims, sources } = JSON.parse(getText(desk.db, check)) as CheckRecord;
    const named = new Map(listSources(desk.db, id).map((source) => [source.id, source]));
    return readDraftToAsk({
      text: getText(desk.db, text),
      language,
      createdAt,
      claims,
      sources: sources.map((source) => ({
        ...named.get(source.id),
        id: source.id,
        words: source.text === null ? null : getText(desk.db, source.text),
      })),
      check: desk.checker.check,
    });
  });
}
