import type { Review, ReviewCriterion } from "../api/answers.ts";
import type { Checker } from "../checking/checker.ts";
import type { Citation } from "../words/article.ts";
import type { CheckRecord, Claim, EarlierClaim } from "../words/claim.ts";
import type { Instant, Span, TextHash } from "../words/span.ts";
import { carryCitations } from "./carryCitations.ts";
import { carryClaims } from "./carrying.ts";
import { checkText, type CheckedText } from "./checkText.ts";
import type { ReviewToGate } from "./obstacle.ts";
import { peoplesWords, standingWords, type SaidOfClaims } from "./peoplesWords.ts";
import { headlineOf } from "./readEdit.ts";
import { lostClaims, reviewClaims, type WordsBefore } from "./reviewClaims.ts";
import { readDraftToAsk } from "./rubric/draftReading.ts";
import { rubricOf, type SaidOfRubric } from "./rubric/rubricOf.ts";
import { statusAfterEdit } from "./status.ts";

/** What the review of an article does not say of its check, and the check of its next text has to know. */
export type StandingCheck = SaidOfClaims & {
  /** The check that stands; a review with another one does not go with this. */
  readonly check: TextHash;
  /** The number of the next new claim id. */
  readonly next: number;
  /** Its claims that are set aside for those that people made. */
  readonly aside: readonly AsideClaim[];
  /** The criteria, with what people said of them. */
  readonly rubric: SaidOfRubric;
  /** Claims that people judged and the check has not, which a text may bring back. */
  readonly earlier: readonly EarlierClaim[];
  /** The text that was delivered last, and its citations, placed in that very text. */
  readonly delivered: { readonly text: string; readonly citations: readonly Citation[] };
};

/** A claim that is set aside, with the words of the claim whose place it takes: it may stand again. */
export type AsideClaim = Claim & { readonly before: WordsBefore | null };

/** What a text over the one that stands changes in the review. */
export type LiveParts = Pick<ReviewToGate, "text" | "claims" | "lost" | "citations">;

/** What the check of a text needs of the review that stands. */
export type Standing = Pick<
  Review,
  "article" | "revision" | "text" | "claims" | "lost" | "sources" | "check"
> & {
  readonly standing: StandingCheck;
  /** The id of the person who writes, as far as somebody is at the desk. */
  readonly writer: string | null;
};

/**
 * Checks a text that a person is writing over the one that stands, and carries the claims on: with the ids, verdicts and
 * changes that they get if a revision is cut of it now. `wordsOf` gives a source's words by the name of its text.
 */
export function checkLive(
  checker: Checker,
  before: Standing,
  text: string,
  wordsOf: (text: TextHash) => string,
): LiveParts {
  const { article, sources, standing } = before;
  const { delivered } = standing;
  const citations = carryCitations(delivered.citations, delivered.text, text);
  const read = sources.map((source) => ({
    ...source,
    words: source.text === null ? null : wordsOf(source.text),
  }));
  const { language, createdAt } = article;
  const checked = checkText(checker, { text, language, createdAt, sources: read, citations });
  const record = nextRecord(before, text, checked);
  const people = peoplesWords(standing);
  const claims = reviewClaims(record, text, people, (ids) => wordsBefore(before, ids));
  return { text, claims, lost: lostClaims(record, people), citations };
}

/** The criteria that are asked of a text that was checked so, with what people said as far as it still stands. */
export function askLive(
  checker: Checker,
  { article, sources, standing }: Standing,
  { text, claims }: LiveParts,
  wordsOf: (text: TextHash) => string,
): readonly ReviewCriterion[] {
  const { language, createdAt } = article;
  const read = sources.map((source) => ({
    ...source,
    words: source.text === null ? null : wordsOf(source.text),
  }));
  const draft = { text, language, createdAt, claims, sources: read, check: checker.check };
  return rubricOf(standing.rubric, readDraftToAsk(draft));
}

/**
 * The review that a text would have, were it cut now by that person. Number and hash of the revision are still those of
 * the one that stands.
 */
export function liveReview(
  review: Review,
  parts: LiveParts & Pick<ReviewToGate, "rubric">,
  person: string | null,
  at: Instant,
): ReviewToGate {
  return {
    ...review,
    ...parts,
    article: { ...review.article, headline: headlineOf(parts.text) ?? review.article.headline },
    status: statusAfterEdit,
    revision: { ...review.revision, person, origin: "edit" },
    check: { ...review.check, at },
  };
}

function nextRecord(before: Standing, text: string, checked: CheckedText): CheckRecord {
  const { standing } = before;
  const sources = before.sources.map((source) => ({ id: source.id, text: source.text }));
  const { checker, at } = before.check;
  const record: CheckRecord = {
    format: "check/1",
    checker,
    text: before.revision.text,
    sources,
    claims: before.claims,
    aside: standing.aside,
    lost: before.lost,
    next: standing.next,
  };
  return carryClaims({
    previous: { record, text: before.text },
    earlier: standing.earlier,
    standing: standingWords(standing, before.lost, at),
    ties: standing.ties,
    checker,
    text,
    // The text has no name before it is cut.
    hash: "",
    sources,
    checked,
    mender: before.writer,
  });
}

/** The words of claims that the standing review has, or knows to have stood in the place of those that it has. */
function wordsBefore(
  { claims, text, standing }: Standing,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, WordsBefore> {
  const known = new Map<string, WordsBefore>();
  const of = (span: Span): string => text.slice(span.start, span.end);
  const once = (words: string): string => (text.indexOf(words) === text.lastIndexOf(words) ? words : "");
  for (const { claim, words, sentence } of standing.earlier)
    if (ids.has(claim.id)) known.set(claim.id, { words, sentence });
  for (const claim of standing.aside) {
    const { id, follows, before } = claim;
    if (follows !== null && before !== null && ids.has(follows)) known.set(follows, before);
    if (ids.has(id)) known.set(id, { words: of(claim), sentence: once(of(claim.sentence)) });
  }
  for (const { follows, before } of claims)
    if (follows !== null && before !== null && ids.has(follows)) known.set(follows, before);
  for (const { id, words, sentence } of claims)
    if (ids.has(id)) known.set(id, { words, sentence: once(of(sentence)) });
  return known;
}
