import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import { Refusal, type Client } from "../../shared/api/api.ts";
import { isSamePassage } from "../../shared/review/claimEvidence.ts";
import type { Shape } from "../../shared/words/claim.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import type { Span, TextHash } from "../../shared/words/span.ts";
import { findPlaced, placeOf, type ClaimPlace } from "./changes.ts";

/** What people tied to a claim and set aside for it. */
export type TiedWords = {
  readonly ties: readonly Evidence[];
  readonly setAside: readonly Omit<Evidence, "role">[];
};

/** Claims that stand on one side of an act that made others of them. */
export type ShapedClaims = { readonly text: TextHash; readonly claims: readonly ShapedClaim[] };
type ShapedClaim = Span & { readonly id: string; readonly shape: Shape | null };

export type ShapeChange = { readonly before: ShapedClaims; readonly after: ShapedClaims };
export type TieChange = {
  readonly place: ClaimPlace;
  readonly index: number;
  readonly before: TiedWords;
  readonly after: TiedWords;
};

type Desk = { readonly client: Client; readonly as: string; readonly review: Review };

/** Which claims went and which came by an act that shaped them. */
export function shapeChange(before: Review, after: Review): ShapeChange {
  return { before: onlyIn(before, after), after: onlyIn(after, before) };
}

function onlyIn({ claims, revision }: Review, other: Review): ShapedClaims {
  const ids = new Set(other.claims.map(({ id }) => id));
  const own = claims.filter(({ id }) => !ids.has(id));
  return {
    text: revision.text,
    claims: own.map(({ id, start, end, shape = null }) => ({ id, start, end, shape })),
  };
}

/** What was tied to a claim before an act and after it; null where one of them has it not. */
export function tieChange(before: Review, after: Review, id: string): TieChange | null {
  const index = before.claims.findIndex((claim) => claim.id === id);
  const [was, is] = [before.claims[index], after.claims.find((claim) => claim.id === id)];
  if (was === undefined || is === undefined) return null;
  return { place: placeOf(was), index, before: tiedWords(was), after: tiedWords(is) };
}

export function tiedWords({ ties, setAside }: Pick<ReviewClaim, "ties" | "setAside">): TiedWords {
  return {
    ties: ties.map(({ source, start, end, role }) => ({ source, start, end, role })),
    setAside: setAside.map(({ source, start, end }) => ({ source, start, end })),
  };
}

/** Whether the claims of a side stand as they did, though an edit and its undoing may have given them new ids. */
export function standAsShaped(side: ShapedClaims, review: Review): boolean {
  return (
    side.text === review.revision.text &&
    side.claims.every((claim) => findShaped(review, claim) !== undefined)
  );
}

/** The claim of a side as it stands now: of its id, else the one on the very same words that was made alike. */
function findShaped({ claims }: Review, { id, start, end, shape }: ShapedClaim): ReviewClaim | undefined {
  const isAlike = (claim: ReviewClaim): boolean =>
    claim.start === start && claim.end === end && claim.shape?.how === shape?.how;
  return claims.find((claim) => claim.id === id) ?? claims.find(isAlike);
}

/** From the claims of one side to those of the other: a shaping is taken back, or done once more. */
export async function putShape(
  { client, as, review }: Desk,
  { before, after }: ShapeChange,
): Promise<Review> {
  const article = review.article.id;
  const [made] = after.claims;
  const now = before.claims.map((claim) => findShaped(review, claim)?.id ?? claim.id);
  const isMadeOf = made?.shape?.instead.join() === before.claims.map(({ id }) => id).join();
  if (made === undefined || !isMadeOf) return client.takeBackClaim({ article, claim: now[0] ?? "", as });
  const { start, end, shape } = made;
  const text = after.text;
  if (shape?.how === "added") return client.addClaim({ article, text, start, end, as });
  if (shape?.how === "merged") return client.mergeClaims({ article, claims: now, as });
  const at = after.claims.slice(1).map((part) => part.start);
  return client.splitClaim({ article, text, claim: now[0] ?? "", at, as });
}

/** Ties what is to be tied to a claim and is not, and unties the rest; the same for what is set aside. */
export async function putTies(desk: Desk, { place, after }: TieChange): Promise<Review> {
  const { client, as } = desk;
  const article = desk.review.article.id;
  const found = findPlaced(desk.review, place);
  if (found === undefined) throw new Refusal("refused", "The claim is not in the text any more.");
  const claim = found.id;
  const { ties: now } = tiedWords(found);
  let { review } = desk;
  for (const tie of now)
    if (!after.ties.some((one) => isSamePassage(one, tie)))
      review = await client.tie({ article, claim, ...tie, role: null, as });
  for (const tie of after.ties)
    if (!now.some((one) => isSamePassage(one, tie) && one.role === tie.role))
      review = await client.tie({ article, claim, ...tie, as });
  return putAside({ client, as, review }, claim, after.setAside);
}

/** What is to be set aside for a claim; tying a passage has taken it up again. */
async function putAside(
  { client, as, review: standing }: Desk,
  claim: string,
  wanted: TiedWords["setAside"],
): Promise<Review> {
  const article = standing.article.id;
  const now = standing.claims.find(({ id }) => id === claim)?.setAside ?? [];
  let review = standing;
  for (const { source, start, end } of now)
    if (!wanted.some((one) => isSamePassage(one, { source, start, end })))
      review = await client.setAside({ article, claim, source, start, end, back: true, as });
  for (const passage of wanted)
    if (!now.some((one) => isSamePassage(one, passage)))
      review = await client.setAside({ article, claim, ...passage, back: false, as });
  return review;
}
