import type { Handlers } from "../../shared/api/api.ts";
import { refusalOfAct } from "../../shared/review/acts.ts";
import { statuses } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText } from "../store/texts.ts";
import { listCheckedByOthers, type ArticleRow } from "../store/views/articles.ts";
import { listJudgements } from "../store/views/judgements.ts";
import { listSources } from "../store/views/sources.ts";
import { keepNextCheck, type KeptCheck } from "./checking.ts";
import { getPerson } from "./people.ts";
import { getArticle } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";
import { checkArticle } from "./revising.ts";

type Rechecked = { readonly isChanged: boolean; readonly reopened: number };

/**
 * Runs the checker of now over one article in one transaction. Articles that it has checked already are left alone, and so
 * are decided ones: an approval is bound to the check that it saw. Who checks a whole desk asks for one article after the
 * other, so that a desk in use answers in between and the work can end at any of them.
 */
export function createRecheckHandlers(desk: Desk): Pick<Handlers, "toRecheck" | "recheck"> {
  return {
    toRecheck: () => {
      const { version: checker } = desk.checker;
      const open = statuses.filter((status) => refusalOfAct("rechecking", status) === null);
      return { articles: listCheckedByOthers(desk.db, checker, open), checker };
    },
    recheck: ({ article, as }) =>
      inTransaction(desk, () => {
        const person = as === undefined ? null : getPerson(desk, as).id;
        const row = getArticle(desk, article);
        refuseAct("rechecking", row.status);
        const { isChanged, reopened } = recheck(desk, row, person) ?? { isChanged: false, reopened: 0 };
        const checked = row.checker === desk.checker.version ? 0 : 1;
        return { checked, changed: isChanged ? 1 : 0, reopened, checker: desk.checker.version };
      }),
  };
}

function recheck(desk: Desk, row: ArticleRow, person: string | null): Rechecked | null {
  if (row.checker === desk.checker.version) return null;
  const { id } = row;
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
