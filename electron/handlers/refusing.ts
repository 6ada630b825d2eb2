import { Refusal } from "../../shared/api/api.ts";
import { refusalOfAct, type OpenAct } from "../../shared/review/acts.ts";
import type { Status } from "../../shared/words/article.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { listPeople } from "../store/views/people.ts";
import { listRevisions } from "../store/views/revisions.ts";

/** Throws the sentence, where there is one, as a refusal of the desk's rules. */
export function refuse(sentence: string | null): void {
  if (sentence !== null) throw new Refusal("refused", sentence);
}

/** Refuses an act on an article whose status closes it. */
export function refuseAct(act: OpenAct, status: Status): void {
  refuse(refusalOfAct(act, status));
}

/** Refuses what was done over another text than the one that stands now, and says who changed it. */
export function refuseStale(desk: Desk, row: ArticleRow, seen: TextHash): void {
  if (seen === row.text) return;
  const current = listRevisions(desk.db, row.id).at(-1);
  const name = listPeople(desk.db).find(({ id }) => id === current?.person)?.name ?? "a pipeline";
  refuse(
    `The text is not the one that you saw: ${name} changed it meanwhile, and revision ${row.revision} stands now; read it first.`,
  );
}
