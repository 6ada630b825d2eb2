import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Acts } from "../../shared/history/entry.ts";
import {
  addClaim,
  mergeClaims,
  splitClaim,
  takeBackClaim,
  type Reshaping,
  type ToReshape,
} from "../../shared/review/reshaping.ts";
import { isSameSpan } from "../../shared/review/shaping.ts";
import type { Review } from "../../shared/api/answers.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { appendAct } from "../store/record.ts";
import { getText } from "../store/texts.ts";
import type { ArticleRow } from "../store/views/articles.ts";
import { getCheck } from "../store/views/checks.ts";
import { listSources } from "../store/views/sources.ts";
import { keepNextCheck } from "./checking.ts";
import { judgeArticle, type Judging } from "./judgingArticle.ts";
import { refuse, refuseStale } from "./refusing.ts";
import { checkArticle } from "./revising.ts";

/** What is one claim, as people see it: adding one that the checker missed, splitting, merging, and taking that back. */
export function createShapingHandlers(
  desk: Desk,
): Pick<Handlers, "addClaim" | "splitClaim" | "mergeClaims" | "takeBackClaim"> {
  return {
    addClaim: ({ article, text, start, end, as }) =>
      shape(desk, { article, as, seen: text }, (reshape) => addClaim(reshape, { start, end })),
    splitClaim: ({ article, text, claim, at, as }) =>
      shape(desk, { article, as, seen: text }, (reshape) => splitClaim(reshape, claim, at)),
    mergeClaims: ({ article, claims, as }) =>
      shape(desk, { article, as, seen: null }, (reshape) => mergeClaims(reshape, claims)),
    takeBackClaim: ({ article, claim, as }) =>
      shape(desk, { article, as, seen: null }, (reshape) => takeBackClaim(reshape, claim)),
  };
}

/** Who asks for it, over which text: null where the act names no place in it. */
type Asked = Judging & { readonly seen: TextHash | null };

function shape(desk: Desk, asked: Asked, reshape: (claims: ToReshape) => Reshaping | string): Review {
  return judgeArticle(desk, asked, (row, person) => {
    if (asked.seen !== null) refuseStale(desk, row, asked.seen);
    // The check tells when its claims were shaped, and so does the act that names it.
    const at = desk.now();
    const { record } = getCheck(desk.db, row.id);
    const shaped = reshape({ record, text: getText(desk.db, row.text), person: person.id, at });
    if (typeof shaped === "string") throw new Refusal("refused", shaped);
    const act = keepShaped(desk, row, shaped);
    appendAct({ ...desk, now: () => at }, "claims_shaped", act, person.id);
  });
}

function keepShaped(desk: Desk, row: ArticleRow, shaped: Reshaping): Acts["claims_shaped"] {
  const { shapes, how, back, instead, spans } = shaped;
  const text = getText(desk.db, row.text);
  const sources = listSources(desk.db, row.id);
  const checked = checkArticle(desk, row, text, sources);
  const check = { hash: row.text, text, checked, sources, shapes };
  const kept = keepNextCheck(desk, row.id, check, instead);
  const claims = kept.record.claims.filter((claim) => spans.some((span) => isSameSpan(claim, span)));
  refuse(
    claims.length < spans.length
      ? "The claims around it cannot be told apart then; take back what was split or merged there first."
      : null,
  );
  return { article: row.id, how, back, instead, claims: claims.map(({ id }) => id), check: kept.reference };
}
