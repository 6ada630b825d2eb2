import type { LostTie } from "../../shared/api/answers.ts";
import { Refusal, type Handlers } from "../../shared/api/api.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { Acts } from "../../shared/history/entry.ts";
import { isSamePassage } from "../../shared/review/claimEvidence.ts";
import type { ReviewToGate } from "../../shared/review/obstacle.ts";
import type { Person } from "../../shared/words/person.ts";
import type { Span, TextHash } from "../../shared/words/span.ts";
import type { Desk } from "../store/desk.ts";
import { listEntries } from "../store/history.ts";
import { appendAct } from "../store/record.ts";
import { getText } from "../store/texts.ts";
import { findTarget } from "./claimTargets.ts";
import { judgeArticle } from "./judgingArticle.ts";
import { refusalOfPassage } from "./passages.ts";
import { readReviewToGate } from "./readReview.ts";
import { refuse } from "./refusing.ts";

const mostCharacters = 4_000;
/** More ties of one article than this are not looked through. */
const mostTies = 2_000;

/** Ties a passage of a source to a claim, or unties it, also from a claim that stands no longer; what was let go of such a claim can be tied to it again. The same tie by the same person once more is no act. */
export function createTieHandlers(desk: Desk): Pick<Handlers, "tie"> {
  return {
    tie: (args) =>
      judgeArticle(desk, args, (row, person) => tie(desk, readReviewToGate(desk, row), args, person)),
  };
}

function tie(desk: Desk, review: ReviewToGate, args: Arguments<"tie">, person: Person): void {
  const { source, role } = args;
  const lost = role === null ? review.lostTies.find((one) => isOf(one, args)) : undefined;
  if (lost !== undefined) return letGo(desk, review.article.id, lost, person);
  const gone = role === null ? null : findLetGo(desk, review, args);
  if (gone !== null) return tieBack(desk, gone, person);
  const { claim } = findTarget(review, args.claim);
  if (claim === null)
    throw new Refusal("refused", `${args.claim} has lost its place in the text; nothing can be tied to it.`);
  refuse(refusalOfPassage(args, review.sources));
  const text = review.sources.find(({ id }) => id === source)?.text ?? "";
  const passage = { source, ...wordsOf(desk, text, args) };
  const standing = claim.ties.find((one) => isSamePassage(one, passage));
  if (role === null && standing === undefined)
    throw new Refusal("input", `Nobody tied this passage of source "${source}" to ${claim.id}.`);
  if (role !== null && standing?.role === role && standing.person === person.id) return;
  appendAct(
    desk,
    "evidence_tied",
    { article: review.article.id, claim: claim.id, ...passage, text, role },
    person.id,
  );
}

function isOf(tie: LostTie, { claim, ...passage }: Arguments<"tie">): boolean {
  return tie.claim === claim && isSamePassage(tie, passage);
}

/** A tie to words that stand no longer is settled: nobody wants it back. */
function letGo(
  desk: Desk,
  article: string,
  { claim, source, start, end, text }: LostTie,
  person: Person,
): void {
  appendAct(desk, "evidence_tied", { article, claim, source, start, end, text, role: null }, person.id);
}

/** The tie that was let go of a claim that stands no longer, as it was; null where that is none. */
function findLetGo(
  { db }: Desk,
  { article, claims, lost }: ReviewToGate,
  asked: Arguments<"tie">,
): Acts["evidence_tied"] | null {
  if ([...claims, ...lost].some(({ id }) => id === asked.claim)) return null;
  const ties = listEntries(db, { article: article.id, kinds: ["evidence_tied"], limit: mostTies });
  const last = ties
    .flatMap(({ entry }) => (entry.kind === "evidence_tied" ? [entry.body] : []))
    .find((body) => body.claim === asked.claim && isSamePassage(body, asked));
  return last?.role === null ? { ...last, role: asked.role } : null;
}

/** That it was let go is undone: it is lost again, until it is settled. */
function tieBack(desk: Desk, body: Acts["evidence_tied"], person: Person): void {
  appendAct(desk, "evidence_tied", body, person.id);
}

/** The passage without white space at its ends. */
function wordsOf({ db }: Desk, hash: TextHash, { start, end }: Span): Span {
  const words = getText(db, hash).slice(start, end);
  const trimmed = words.trim();
  refuse(trimmed === "" ? "There are no words in this passage; choose some that bear on the claim." : null);
  if (trimmed.length > mostCharacters)
    throw new Refusal(
      "refused",
      "The passage is longer than 4,000 characters; choose the words that bear on the claim.",
    );
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
