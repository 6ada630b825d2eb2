import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import type { Acts } from "../../shared/history/entry.ts";
import type { PublishingContext } from "../../shared/publishing/context.ts";
import { publish } from "../../shared/publishing/publish.ts";
import { refusalOfExport } from "../../shared/review/acts.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { getLogHead } from "../store/log.ts";
import { appendAct, inTransaction } from "../store/record.ts";
import { getText, hashText } from "../store/texts.ts";
import { findExportOf } from "../store/views/exports.ts";
import { listPeople } from "../store/views/people.ts";
import { getPolicy } from "../store/views/policies.ts";
import { deliveredHash } from "./deliveries.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { refuse } from "./refusing.ts";
import { headlineWords } from "../../shared/text/headlineWords.ts";

const neverMade =
  "This file was not made here, or is on record already; export the article again to put it on record.";

type Made = { readonly person: string; readonly body: Omit<Acts["exported"], "name"> };

/**
 * Makes the file of an approved article; notes that it left, once it was written, by the name it was written under; tells of a file
 * which export it is.
 */
export function createExportHandlers(
  desk: Desk,
): Pick<Handlers, "exportArticle" | "recordExport" | "exportedFile"> {
  // Only what this desk made can be said to have left it.
  const made = new Map<TextHash, Made>();
  return {
    exportArticle: ({ article, format, as }) =>
      desk.db.transaction(() => {
        const person = getPerson(desk, as);
        const review = readReview(desk, getArticle(desk, article).id, person);
        refuse(refusalOfExport(review));
        const { name, mediaType, text } = publish(format, review, contextOf(desk, review));
        const file = hashText(text);
        const { number: revision, text: decided } = review.revision;
        const body = { article: review.article.id, revision, format, text: decided, file };
        made.set(file, { person: person.id, body });
        return { article: body.article, name, mediaType, text, hash: file };
      })(),
    // Asks no gate: what was approved when it was made has left, whatever became of it since.
    recordExport: ({ file, name }) => {
      const one = made.get(file);
      if (one === undefined) throw new Refusal("refused", neverMade);
      const { at } = inTransaction(desk, () =>
        appendAct(desk, "exported", { ...one.body, name }, one.person),
      );
      made.delete(file);
      return { at };
    },
    exportedFile: ({ file }) => {
      const left = findExportOf(desk.db, file);
      if (left === null) return null;
      const { article, revision, at } = left;
      const { headline } = getArticle(desk, article);
      return {
        article,
        headline: headlineWords(headline),
        revision,
        at,
        personName: getPerson(desk, left.person).name,
      };
    },
  };
}

function contextOf(desk: Desk, { article, sources }: Review): PublishingContext {
  const sourceTexts = new Map<string, string>();
  for (const { id, text } of sources) if (text !== null) sourceTexts.set(id, getText(desk.db, text));
  return {
    policy: getPolicy(desk.db).policy,
    people: listPeople(desk.db),
    sourceTexts,
    deliveredText: getText(desk.db, deliveredHash(desk.db, article.id)),
    exportedAt: desk.now(),
    logHead: getLogHead(desk.db),
    hash: hashText,
  };
}
