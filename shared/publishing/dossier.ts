import { Refusal } from "../api/api.ts";
import type { Review } from "../api/answers.ts";
import { refusalOfExport } from "../review/acts.ts";
import { isWaived } from "../review/rubric/rubricOf.ts";
import type { Decision } from "../words/decision.ts";
import { wordsOfHeadline } from "./body.ts";
import type { PublishingContext } from "./context.ts";
import { countReview, type Counts } from "./counts.ts";
import { describeCounts } from "./countsWords.ts";
import { formatDay, joinWords, many } from "./phrasing.ts";
import { partRevision, type RevisionParts } from "./revisionParts.ts";

/** A person and on how many claims of the approved text that person's verdict stands. */
export type Checked = { readonly name: string; readonly claims: number };

/** A question of the rubric that was not answered with yes and let stand: which, why, by whom. */
export type WaivedQuestion = { readonly question: string; readonly reason: string; readonly name: string };

/** What every export tells of an article besides its text: the same facts and sentences in each format. */
export type Dossier = {
  readonly review: Review;
  readonly context: PublishingContext;
  readonly parts: RevisionParts;
  /** The headline in plain words; that of `parts` is Markdown. */
  readonly headline: string;
  readonly approval: Decision;
  readonly approver: string;
  /** Who judged most first. */
  readonly checked: readonly Checked[];
  readonly counts: Counts;
  /** Who wrote it, as the pipeline told, to follow “Written by”: `Wire desk (AI, writer-4)`, `an AI system`. */
  readonly writer: string;
  /** One sentence on who checked and who approved, naming it when they were one person. */
  readonly checkedSentence: string;
  /** The counts in a few sentences. */
  readonly countsSentence: string;
  readonly waivedQuestions: readonly WaivedQuestion[];
};

/**
 * Gathers the facts of an export. Throws `Refusal` (`refused`) for an article that is not validly approved, and an error where
 * the text is not the one that its hash names.
 */
export function createDossier(review: Review, context: PublishingContext): Dossier {
  const refusal = refusalOfExport(review);
  const approval = review.decisions.findLast(({ kind }) => kind === "approve");
  if (refusal !== null || approval === undefined || approval.outdated !== null)
    throw new Refusal("refused", refusal ?? "Only an article with a valid approval leaves the desk.");
  if (context.hash(review.text) !== review.revision.text || approval.bound.text !== review.revision.text)
    throw new Error("The text to be exported is not the one that was approved.");
  const approver = nameOf(context, approval.person);
  const checked = countCheckers(review, context);
  const counts = countReview(review, context.deliveredText);
  return {
    review,
    context,
    parts: partRevision(review.text),
    headline: wordsOfHeadline(review.article.headline),
    approval,
    approver,
    checked,
    counts,
    writer: describeWriter(review),
    checkedSentence: describeChecking(checked, approver, formatDay(approval.at)),
    countsSentence: describeCounts(counts),
    waivedQuestions: waivedQuestions(review, context),
  };
}

/** The name of a person by id; the id itself where the desk does not know it. */
export function nameOf(context: PublishingContext, id: string): string {
  return context.people.find((person) => person.id === id)?.name ?? id;
}

function countCheckers({ claims }: Review, context: PublishingContext): readonly Checked[] {
  const judged = claims.flatMap(({ judgement }) => (judgement === null ? [] : [judgement.person]));
  const byPerson = Map.groupBy(judged, (person) => person);
  return Array.from(byPerson, ([person, given]) => ({
    name: nameOf(context, person),
    claims: given.length,
  })).toSorted((one, other) => other.claims - one.claims || (one.name < other.name ? -1 : 1));
}

function describeWriter({ article: { producer } }: Review): string {
  const name = producer?.name?.trim() || null;
  const model = producer?.model?.trim() || null;
  if (name === null) return model === null ? "an AI system" : `an AI system (${model})`;
  return model === null ? `${name} (AI)` : `${name} (AI, ${model})`;
}

function describeChecking(checked: readonly Checked[], approver: string, day: string): string {
  const [first] = checked;
  if (first === undefined) return `No claim was judged by hand; approved by ${approver} on ${day}.`;
  if (checked.length === 1 && first.name === approver)
    return `Checked and approved by one person, ${approver}, on ${day}.`;
  const names = joinWords(checked.map(({ name, claims }) => `${name} (${many(claims, "claim")})`));
  const also = checked.some(({ name }) => name === approver) ? ", who also judged claims," : "";
  return `Checked by ${names}; approved by ${approver}${also} on ${day}.`;
}

function waivedQuestions({ rubric }: Review, context: PublishingContext): readonly WaivedQuestion[] {
  return rubric
    .filter(isWaived)
    .flatMap(({ question, waiver }) =>
      waiver === null ? [] : [{ question, reason: waiver.reason, name: nameOf(context, waiver.person) }],
    );
}
