import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { IncomingSource } from "../../shared/packages/incoming.ts";
import type { Source } from "../../shared/words/article.ts";
import type { Person } from "../../shared/words/person.ts";
import { readSource } from "../intake/intake.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText, hashText, putText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { listSources } from "../store/views/sources.ts";
import { keepNextCheck } from "./checking.ts";
import { fileOf } from "./files.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";
import { checkArticle } from "./revising.ts";

/** Adds a source that a person brought (a file, or the record of a conversation), and checks the article again with it. */
export function createSourceHandlers(desk: Desk): Pick<Handlers, "addSource"> {
  return {
    addSource: async ({ article, source, as }) => {
      const taken = listSources(desk.db, getArticle(desk, article).id).map(({ id }) => id);
      const read = await readSource(fileOf(source), taken);
      return inTransaction(desk, () => {
        const person = getPerson(desk, as);
        const row = getArticle(desk, article);
        refuseAct("addingSource", row.status);
        addSource(desk, row, read, person);
        return readReview(desk, row.id, person);
      });
    },
  };
}

function addSource(
  desk: Desk,
  row: ArticleRow,
  read: IncomingSource & { readonly text: string },
  person: Person,
): void {
  const standing = listSources(desk.db, row.id);
  const hash = hashText(read.text);
  const twin = standing.findIndex(({ text }) => text === hash);
  if (twin >= 0)
    throw new Refusal(
      "refused",
      `The article has this text already, as source ${twin + 1}; nothing was added.`,
    );
  // Another window may have taken the id while the file was read.
  const isTaken = (id: string): boolean => standing.some((source) => source.id === id);
  let { id } = read;
  for (let number = 2; isTaken(id); number++) id = `${read.id}-${number}`;
  appendSource(desk, row, { ...read, id, text: putText(desk.db, read.text) }, person);
}

/** Adds a source whose text lies in the desk to an article, with the check that reads it. Inside a transaction. */
export function appendSource(desk: Desk, row: ArticleRow, source: Source, person: Person): void {
  const sources = [...listSources(desk.db, row.id), source];
  const text = getText(desk.db, row.text);
  const checked = checkArticle(desk, row, text, sources);
  const { reference } = keepNextCheck(desk, row.id, { hash: row.text, text, checked, sources });
  appendAct(desk, "source_added", { article: row.id, source, check: reference }, person.id);
}
