import type { Review } from "../../shared/api/answers.ts";
import type { Client } from "../../shared/api/api.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import { findPlaced, isAlike, placeOf, type ClaimPlace } from "./changes.ts";

/** A lost claim and the one that it is put on; `before` and `after` say whether it stands there. */
export type PlacingChange = {
  readonly lost: string;
  readonly place: ClaimPlace;
  readonly index: number;
  readonly before: boolean;
  readonly after: boolean;
};

/** What people said of a claim that lost its place. */
export type LostWords = {
  readonly given: { readonly verdict: Verdict; readonly note: string | null } | null;
  readonly waiver: string | null;
};

export type LostChange = { readonly id: string; readonly before: LostWords; readonly after: LostWords };

type Desk = { readonly client: Client; readonly as: string; readonly review: Review };

/** What putting a lost claim on another changed; null where that other is gone. */
export function placingChange(
  before: Review,
  after: Review,
  { lost, at }: { readonly lost: string; readonly at: string },
): PlacingChange | null {
  const index = after.claims.findIndex(({ id }) => id === at);
  const claim = after.claims[index];
  if (claim === undefined) return null;
  const place = placeOf(claim);
  const stands = (review: Review): boolean => standsPlaced(review, { lost, place });
  return { lost, place, index, before: stands(before), after: stands(after) };
}

/** Whether a lost claim is the one in whose place the claim at a place stands. */
export function standsPlaced(
  review: Review,
  { lost, place }: Pick<PlacingChange, "lost" | "place">,
): boolean {
  return findPlaced(review, place)?.follows === lost;
}

/** Takes a lost claim off the one that it was put on, or puts it there once more. */
export function putPlacing(
  { client, as, review }: Desk,
  { lost, place, after }: PlacingChange,
): Promise<Review> {
  const at = findPlaced(review, place)?.id ?? place.id;
  return client.placeLost({ article: review.article.id, claim: lost, at, back: !after, as });
}

/** What an act changed of what was said of a lost claim; null where it is not listed on both sides. */
export function lostChange(before: Review, after: Review, id: string): LostChange | null {
  const [was, is] = [lostWords(before, id), lostWords(after, id)];
  return was === null || is === null ? null : { id, before: was, after: is };
}

function lostWords({ lost }: Review, id: string): LostWords | null {
  const found = lost.find((one) => one.id === id);
  if (found === undefined) return null;
  const { judgement, waiver } = found;
  const given = judgement === null ? null : { verdict: judgement.verdict, note: judgement.note };
  return { given, waiver: waiver?.reason ?? null };
}

/** Whether a lost claim is listed with what was said of it on this side of a change, by that person where it is to change. */
export function standsLost(review: Review, { id, before, after }: LostChange, as: string): boolean {
  const words = lostWords(review, id);
  const judge = review.lost.find((one) => one.id === id)?.judgement?.person;
  const isOwn = before.given === null || isAlike(before.given, after.given) || judge === as;
  return words !== null && isOwn && isAlike(words, before);
}

/** Gives a lost claim the verdict back that was taken from it, or takes that; then the waiver over it. */
export async function putLostWords(
  { client, as, review: standing }: Desk,
  { id, after }: LostChange,
): Promise<Review> {
  const article = standing.article.id;
  const now = lostWords(standing, id);
  const given = after.given ?? { verdict: null, note: null };
  let review = standing;
  if (!isAlike(now?.given ?? null, after.given))
    review = await client.judge({ article, claim: id, ...given, as });
  if ((lostWords(review, id)?.waiver ?? null) !== after.waiver)
    review = await client.waive({ article, target: id, reason: after.waiver, as });
  return review;
}
