import type { Review } from "../../shared/api/answers.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Desk } from "../store/desk.ts";
import { inTransaction } from "../store/record.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { getPerson } from "./people.ts";
import { getArticle, readReview } from "./readReview.ts";
import { refuseAct } from "./refusing.ts";

/** Who judges which article: the ids of the contract. */
export type Judging = { readonly article: string; readonly as: string };

/**
 * Does an act of judging in one transaction and answers with the review after it. Throws `Refusal` where there is no such
 * person or article, and where it is not open to be judged.
 */
export function judgeArticle(
  desk: Desk,
  { article, as }: Judging,
  act: (row: ArticleRow, person: Person) => void,
): Review {
  return inTransaction(desk, () => {
    const person = getPerson(desk, as);
    const row = getArticle(desk, article);
    refuseAct("judging", row.status);
    act(row, person);
    return readReview(desk, row.id, person);
  });
}
