import type { Review } from "../../shared/api/answers.ts";
import { Refusal, type Client } from "../../shared/api/api.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Direction, DoneAct, SourceTexts } from "./acts.ts";
import {
  claimWords,
  criterionWords,
  decisionWords,
  findPlaced,
  isAlike,
  lostTieWords,
  type Change,
  type ClaimWords,
  type DecisionWords,
  type LostTieWords,
  type TextWords,
} from "./changes.ts";

import { putLostWords, putPlacing, standsLost, standsPlaced } from "./lostChanges.ts";
import { putShapes } from "./putShapes.ts";
import { putShape, putTies, standAsShaped, tiedWords } from "./shapeChanges.ts";

type Claims = readonly Extract<Change, { readonly what: "claim" }>[];
type ChangeOf<What extends Change["what"]> = Extract<Change, { readonly what: What }>;

/** What putting back needs: the desk, whose act it is, and the review as it stands. */
type Desk = { readonly client: Client; readonly as: string; readonly review: Review };

/**
 * Puts back what stood before an act (or again what stood after it) and answers with the review then. Throws `Refusal` where
 * something else stands by now, and where the desk's rules forbid it.
 */
export async function putBack(desk: Desk, act: DoneAct, direction: Direction): Promise<Review> {
  const changes = direction === "undo" ? act.changes.map(turnRound) : act.changes;
  for (const change of changes) refuseOvertaken(change, desk);
  refuseOtherSources(changes, act.sources, desk.review.sources);
  let { review } = desk;
  const claims = changes.filter((change) => change.what === "claim");
  if (claims.length > 0) review = await putClaims(desk, claims);
  for (const change of changes) {
    if (change.what === "criterion") review = await putCriterion({ ...desk, review }, change);
    if (change.what === "ties") review = await putTies({ ...desk, review }, change);
    if (change.what === "shape") review = await putShape({ ...desk, review }, change);
    if (change.what === "placing") review = await putPlacing({ ...desk, review }, change);
    if (change.what === "lostClaim") review = await putLostWords({ ...desk, review }, change);
    if (change.what === "lostTies") review = await putLostTies({ ...desk, review }, change.after);
    if (change.what === "text") {
      const wanted = onStandingSources(change.after, act.sources, review.sources);
      review = await putText({ ...desk, review }, wanted);
    }
    if (change.what === "decision") review = await putDecision({ ...desk, review }, change.after);
  }
  return review;
}

function turnRound(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}

/** Refuses to put anything in the place of what somebody did meanwhile. */
function refuseOvertaken(change: Change, { review, as }: Desk): void {
  if (standsAsLeft(change, review, as)) return;
  const what = {
    claim: change.what === "claim" ? `Claim ${change.index + 1}` : "",
    criterion: "The answer",
    ties: "The evidence",
    shape: "The text or one of its claims",
    placing: "The lost claim, or the one that it was put on,",
    lostClaim: "The lost claim",
    lostTies: "What is tied to lost words",
    text: "The text",
    decision: "The decision",
  }[change.what];
  throw new Refusal(
    "refused",
    `${what} was changed again since then, so that act cannot be taken back alone.`,
  );
}

/** Refuses to put anything on a passage of a source that has another text by now: other words may stand there. */
function refuseOtherSources(changes: readonly Change[], before: SourceTexts, now: Review["sources"]): void {
  const changed = changes.flatMap(passagesOf).find(isOfOtherText(before, now));
  if (changed === undefined) return;
  throw new Refusal(
    "refused",
    `Source "${changed.source}" has another text since then, so that act cannot be taken back; say it anew.`,
  );
}

/** Tells passages whose source has another text than it had. */
function isOfOtherText(before: SourceTexts, now: SourceTexts) {
  return ({ source }: Omit<Evidence, "role">): boolean => textIn(before, source) !== textIn(now, source);
}

function textIn(sources: SourceTexts, id: string): TextHash | null | undefined {
  return sources.find((source) => source.id === id)?.text;
}

/** A text, without what was said of its claims by passages of sources that have another text by now: these stay open. */
function onStandingSources(wanted: TextWords, before: SourceTexts, now: SourceTexts): TextWords {
  const isOther = isOfOtherText(before, now);
  return { ...wanted, own: wanted.own.filter(({ words }) => words.given?.evidence.some(isOther) !== true) };
}

/** The passages that what is put back rests on. */
function passagesOf(change: Change): readonly Omit<Evidence, "role">[] {
  if (change.what === "claim") return change.after.given?.evidence ?? [];
  return change.what === "ties" ? [...change.after.ties, ...change.after.setAside] : [];
}

function standsAsLeft(change: Change, review: Review, as: string): boolean {
  switch (change.what) {
    case "claim": {
      const claim = findPlaced(review, change.place);
      const { before, after } = change;
      const isOwn =
        before.given === null || isAlike(before.given, after.given) || claim?.judgement?.person === as;
      return claim !== undefined && isOwn && isAlike(claimWords(claim), before);
    }
    case "criterion": {
      const criterion = review.rubric.find(({ id }) => id === change.id);
      return criterion !== undefined && isAlike(criterionWords(criterion), change.before);
    }
    case "ties": {
      const claim = findPlaced(review, change.place);
      return claim !== undefined && isAlike(tiedWords(claim), change.before);
    }
    case "shape":
      return standAsShaped(change.before, review);
    case "placing":
      return change.before === standsPlaced(review, change);
    case "lostClaim":
      return standsLost(review, change, as);
    case "lostTies":
      return isAlike(lostTieWords(review), change.before);
    case "text":
      return review.revision.text === change.before.hash;
    default:
      return isAlike(decisionWords(review), change.before);
  }
}

/** Lists again the ties to lost words that were let go, and lets go those that were not listed. */
async function putLostTies(
  { client, as, review: standing }: Desk,
  wanted: readonly LostTieWords[],
): Promise<Review> {
  const article = standing.article.id;
  const now = lostTieWords(standing);
  let review = standing;
  for (const tie of now)
    if (!isIn(wanted, tie)) review = await client.tie({ article, ...tie, role: null, as });
  for (const tie of wanted) if (!isIn(now, tie)) review = await client.tie({ article, ...tie, as });
  return review;
}

function isIn(ties: readonly LostTieWords[], tie: LostTieWords): boolean {
  return ties.some((one) => isAlike(one, tie));
}

/** What is to stand on a claim that is there now. */
type Wanted = { readonly claim: string; readonly words: ClaimWords };

function putClaims(desk: Desk, changes: Claims): Promise<Review> {
  const { review } = desk;
  return putWords(
    desk,
    changes.map(({ place, after }) => ({ claim: findPlaced(review, place)?.id ?? place.id, words: after })),
  );
}

/** All verdicts in one question; a verdict that changes takes the waiver over it along, so waivers come after. */
async function putWords({ client, as, review: standing }: Desk, wanted: readonly Wanted[]): Promise<Review> {
  const article = standing.article.id;
  const judgements = wanted
    .filter(({ claim, words }) => !isAlike(wordsNow(standing, claim).given, words.given))
    .map(({ claim, words }) => ({ claim, ...(words.given ?? { verdict: null, note: null }) }));
  let review = judgements.length === 0 ? standing : await client.judgeClaims({ article, judgements, as });
  for (const { claim: target, words } of wanted)
    if (wordsNow(review, target).waiver !== words.waiver)
      review = await client.waive({ article, target, reason: words.waiver, as });
  return review;
}

function wordsNow({ claims }: Review, id: string): ClaimWords {
  const claim = claims.find((one) => one.id === id);
  return claim === undefined ? { given: null, waiver: null } : claimWords(claim);
}

async function putCriterion(
  { client, as, review: standing }: Desk,
  change: ChangeOf<"criterion">,
): Promise<Review> {
  const article = standing.article.id;
  const { id: criterion, before, after } = change;
  const { answer, note, waiver: reason } = after;
  let review = standing;
  if (before.answer !== answer || before.note !== note)
    review = await client.answer({ article, criterion, answer, note, as });
  const waiver = review.rubric.find(({ id }) => id === criterion)?.waiver?.reason ?? null;
  if (waiver !== reason) review = await client.waive({ article, target: criterion, reason, as });
  return review;
}

/** The text as a new revision, then what the person had said of the sentences that are there again. */
async function putText({ client, as, review: standing }: Desk, wanted: TextWords): Promise<Review> {
  const article = standing.article.id;
  const text = await client.text({ hash: wanted.hash });
  const edited = await client.edit({ article, text, basedOn: standing.revision.text, as });
  const review = await putShapes({ client, as, review: edited }, wanted.made);
  const open = wanted.own.flatMap(({ place, words }) => {
    const claim = findPlaced(review, place);
    return claim === undefined || claim.judgement !== null ? [] : [{ claim: claim.id, words }];
  });
  const isBack = review.lost.filter(({ id }) => wanted.own.some(({ place }) => place.id === id));
  const settled = await putLost(
    { client, as, review },
    isBack.map(({ id }) => id),
  );
  return putWords({ client, as, review: settled }, open);
}

/** Claims that the edit had lost are in their places again under new ids: the lost ones are settled. */
function putLost({ client, as, review }: Desk, lost: readonly string[]): Promise<Review> | Review {
  if (lost.length === 0) return review;
  const judgements = lost.map((claim) => ({ claim, verdict: null }));
  return client.judgeClaims({ article: review.article.id, judgements, as });
}

/** Withdraws what stands, and gives the decision that stood, where one did; each through its gates. */
async function putDecision({ client, as, review: standing }: Desk, wanted: DecisionWords): Promise<Review> {
  const common = { article: standing.article.id, text: standing.revision.text, as };
  let review = standing;
  if (decisionWords(standing).last !== null)
    review = await client.decide({ ...common, decision: "withdraw" });
  if (wanted.last === null) return review;
  const { kind: decision, reason, note } = wanted.last;
  return client.decide({ ...common, decision, reason, note });
}
