import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { ComparisonAnswer } from "../../shared/api/answers.ts";
import { blameRevisions } from "../../shared/diff/blame.ts";
import { numberChanges } from "../../shared/diff/changes.ts";
import { diffTexts } from "../../shared/diff/diffTexts.ts";
import type { Revision } from "../../shared/words/article.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";
import { getText } from "../store/texts.ts";
import { listRevisions } from "../store/views/revisions.ts";
import { getArticle } from "./readReview.ts";

/** Compares any two revisions of an article, and blames each change on the revisions between them that made it. */
export function createCompareHandlers(desk: Desk): Pick<Handlers, "compare"> {
  return {
    compare: ({ article, from, to }) => {
      const { id, slug } = getArticle(desk, article);
      const revisions = listRevisions(desk.db, id);
      const find = (number: number): Revision => findRevision(revisions, number, slug);
      const later = find(to ?? revisions.length);
      return compare(desk, id, revisions, find(from ?? Math.max(1, later.number - 1)), later);
    },
  };
}

function findRevision(revisions: readonly Revision[], number: number, slug: string): Revision {
  const found = revisions.find((revision) => revision.number === number);
  if (found !== undefined) return found;
  const has = revisions.length === 1 ? "has one revision" : `has revisions 1 to ${revisions.length}`;
  throw new Refusal("input", `"${slug}" ${has}; there is no revision ${number}.`);
}

function compare(
  { db }: Desk,
  article: string,
  revisions: readonly Revision[],
  from: Revision,
  to: Revision,
): ComparisonAnswer {
  const { pieces, changes } = numberChanges(diffTexts(getText(db, from.text), getText(db, to.text)));
  const [older, newer] = [Math.min(from.number, to.number), Math.max(from.number, to.number)];
  const between = revisions.slice(older - 1, newer);
  const blame = blameRevisions(between.map(({ number, text }) => ({ number, text: getText(db, text) })));
  return {
    article,
    from,
    to,
    pieces,
    changes: changes.map((change) => {
      const { before, after } = change;
      return { ...change, by: older === from.number ? blame(before, after) : blame(after, before) };
    }),
    merged: listMerged(db, article),
  };
}

/** The revisions that came of a merge: each takes at every place what stood or what was delivered. */
function listMerged(db: Desk["db"], article: string): readonly number[] {
  return listEntries(db, { article, kinds: ["proposal_merged"], limit: 10_000 }).flatMap(({ entry }) =>
    entry.kind === "proposal_merged" ? [entry.body.number] : [],
  );
}
