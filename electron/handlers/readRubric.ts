import type { ReviewCriterion } from "../../shared/api/answers.ts";
import { createRecent } from "../../shared/checking/recent.ts";
import { readDraftToAsk, type DraftReading } from "../../shared/review/rubric/draftReading.ts";
import { findFor } from "../../shared/review/rubric/findFor.ts";
import { rubricOf, type SaidOfRubric } from "../../shared/review/rubric/rubricOf.ts";
import type { CheckRecord } from "../../shared/words/claim.ts";
import type { Found } from "../../shared/words/criterion.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { listAnswers, listWaivers } from "../store/views/judgements.ts";
import { listSources } from "../store/views/sources.ts";
import { getPolicy } from "../store/views/policies.ts";

/** Drafts as they were read for their rubric, by their check: it names text and sources, and holds the claims. */
const readings = new WeakMap<Desk["db"], ReturnType<typeof createRecent<DraftReading>>>();
const mostKept = 24;

/** The criteria that the desk's policy asks of an article as it stands. */
export function readRubric(desk: Desk, row: ArticleRow): readonly ReviewCriterion[] {
  return rubricOf(readSaidOfRubric(desk, row), readDraftAt(desk, row, row.checkHash));
}

/** What people said of the desk's criteria, each with what the machine found in the text that they said it of. */
export function readSaidOfRubric(desk: Desk, row: ArticleRow): SaidOfRubric {
  const criteria = getPolicy(desk.db).policy.rubric;
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
