import type { Handlers } from "../../shared/api/api.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { hashText, putText } from "../store/texts.ts";
import { listRevisions } from "../store/views/revisions.ts";
import { listSources } from "../store/views/sources.ts";
import { keepNextCheck } from "./checking.ts";
import { checkArticle } from "./revising.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { findMended } from "../../shared/review/mended.ts";
import { restoredBy } from "../../shared/review/restored.ts";
import { readEdit } from "../../shared/review/readEdit.ts";
import { refuseAct, refuseStale } from "./refusing.ts";

/** Cuts a revision from a person's edit. A text that is the current one already saves nothing and is no act. */
export function createEditHandlers(desk: Desk): Pick<Handlers, "edit"> {
  return {
    edit: (args) => {
      const { text, headline } = readEdit(args.text);
      return inTransaction(desk, () => {
        const person = getPerson(desk, args.as);
        const row = getArticle(desk, args.article);
        refuseAct("editing", row.status);
        const hash = hashText(text);
        if (hash === row.text) return readReview(desk, row.id, person);
        refuseStale(desk, row, args.basedOn);
        putText(desk.db, text);
        const sources = listSources(desk.db, row.id);
        const checked = checkArticle(desk, row, text, sources);
        const run = { hash, text, checked, sources, mender: person.id };
        const { reference: check, before, record } = keepNextCheck(desk, row.id, run);
        const cut = { article: row.id, number: row.revision + 1, headline, text: hash, check };
        const restores = restoredBy({ number: cut.number, text: hash }, listRevisions(desk.db, row.id));
        const mended = findMended(before, record);
        const body = {
          ...cut,
          ...(restores !== null && { restores }),
          ...(mended.length > 0 && { mended }),
        };
        appendAct(desk, "revision_cut", body, person.id);
        return readReview(desk, row.id, person);
      });
    },
  };
}
