import type { Handlers } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import type { PublishingContext } from "../../shared/publishing/context.ts";
import { publish } from "../../shared/publishing/publish.ts";
import { refusalOfExport } from "../../shared/review/acts.ts";
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

/** Makes the file of an approved article, and notes that it left; tells of a file which export it is. */
export function createExportHandlers(desk: Desk): Pick<Handlers, "exportArticle" | "exportedFile"> {
  return {
    exportArticle: ({ article, format, as }) =>
      inTransaction(desk, () => {
        const person = getPerson(desk, as);
        const review = readReview(desk, getArticle(desk, article).id, person);
        refuse(refusalOfExport(review));
        const { name, mediaType, text } = publish(format, review, contextOf(desk, review));
        const file = hashText(text);
        const { number: revision, text: decided } = review.revision;
        const body = { article: review.article.id, revision, format, text: decided, file, name };
        appendAct(desk, "exported", body, person.id);
        return { name, mediaType, text, hash: file };
      }),
    exportedFile: ({ file }) => {
      const left = findExportOf(desk.db, file);
      if (left === null) return null;
      const { article, revision, at } = left;
      const { headline } = getArticle(desk, article);
      return { article, headline, revision, at, personName: getPerson(desk, left.person).name };
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
