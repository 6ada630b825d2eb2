import { setImmediate as nextTurn } from "node:timers/promises";
import type { Handlers } from "../../shared/api/api.ts";
import type { QueueAnswer } from "../../shared/api/answers.ts";
import { refusalOfAct } from "../../shared/review/acts.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText } from "../store/texts.ts";
import { listQueue, type ArticleRow } from "../store/views/articles.ts";
import { listJudgements } from "../store/views/judgements.ts";
import { listSources } from "../store/views/sources.ts";
import { keepNextCheck, type KeptCheck } from "./checking.ts";
import { getPerson } from "./people.ts";
import { getArticle } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";
import { checkArticle } from "./revising.ts";

type Rechecked = { readonly isChanged: boolean; readonly reopened: number };

/**
 * Runs the checker of now over one article or all of the desk, one transaction each. Articles that it has checked already
 * are left alone, and so are decided ones: an approval is bound to the check that it saw.
 */
export function createRecheckHandlers(desk: Desk): Pick<Handlers, "recheck"> {
  return {
    recheck: async ({ article, as }) => {
      const person = as === undefined ? null : getPerson(desk, as).id;
      const done: Rechecked[] = [];
      for (const id of article === undefined ? listArticleIds(desk) : [openArticle(desk, article)]) {
        const rechecked = inTransaction(desk, () => recheck(desk, id, person));
        if (rechecked !== null) done.push(rechecked);
        // A large desk takes a while, and windows ask other things meanwhile.
        await nextTurn();
      }
      return {
        checked: done.length,
        changed: done.filter(({ isChanged }) => isChanged).length,
        reopened: done.reduce((sum, { reopened }) => sum + reopened, 0),
        checker: desk.checker.version,
      };
    },
  };
}

function openArticle(desk: Desk, idOrSlug: string): string {
  const { id, status } = getArticle(desk, idOrSlug);
  refuseAct("rechecking", status);
  return id;
}

function listArticleIds({ db }: Desk): readonly string[] {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: QueueAnswer = listQueue(db, { limit: 500, after: after ?? undefined });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}

function recheck(desk: Desk, id: string, person: string | null): Rechecked | null {
  const row = getArticle(desk, id);
  if (row.checker === desk.checker.version || refusalOfAct("rechecking", row.status) !== null) return null;
  const text = getText(desk.db, row.text);
  const sources = listSources(desk.db, id);
  const checked = checkArticle(desk, row, text, sources);
  const kept = keepNextCheck(desk, id, { hash: row.text, text, checked, sources });
  appendAct(desk, "rechecked", { article: id, check: kept.reference }, person);
  return compare(desk, row, kept);
}

function compare({ db }: Desk, { id }: ArticleRow, { before, record }: KeptCheck): Rechecked {
  const judged = new Set(listJudgements(db, id).map(({ claim }) => claim));
  const now = new Set(record.claims.map((claim) => claim.id));
  const gone = before.claims.filter((claim) => !now.has(claim.id));
  const isChanged = gone.length > 0 || record.claims.length !== before.claims.length;
  return { isChanged, reopened: gone.filter((claim) => judged.has(claim.id)).length };
}
