import type { Review, ReviewClaim } from "../../shared/api/answers.ts";
import { Refusal, type Client } from "../../shared/api/api.ts";
import type { Shape } from "../../shared/words/claim.ts";
import type { Span } from "../../shared/words/span.ts";

/** A claim that a person made in a text: where it stands there, and how it was made. */
export type MadeClaim = Span & { readonly shape: Shape };

type Desk = { readonly client: Client; readonly as: string; readonly review: Review };

export function madeClaims({ claims }: Review): readonly MadeClaim[] {
  return claims.flatMap(({ start, end, shape }) => (shape === undefined ? [] : [{ start, end, shape }]));
}

/** Makes the claims again that a person had made in this very text, as far as they are gone and can be made. */
export async function putShapes(desk: Desk, wanted: readonly MadeClaim[]): Promise<Review> {
  let { review } = desk;
  for (const parts of Map.groupBy(wanted, keyOf).values()) {
    if (parts.every((part) => stands(review, part))) continue;
    try {
      review = (await makeAgain({ ...desk, review }, parts)) ?? review;
    } catch (problem) {
      // What cannot be made again stays as the checker has it: the text is back all the same.
      if (!(problem instanceof Refusal)) throw problem;
    }
  }
  return review;
}

/** The parts of one split belong together. */
function keyOf({ start, shape }: MadeClaim): string {
  return shape.how === "split" ? `${shape.at} ${shape.instead.join(" ")}` : `${start} ${shape.how}`;
}

function stands({ claims }: Review, part: Span): boolean {
  return claims.some(({ start, end }) => start === part.start && end === part.end);
}

async function makeAgain({ client, as, review }: Desk, parts: readonly MadeClaim[]): Promise<Review | null> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [article, text] = [review.article.id, review.revision.text];
  const { start, end } = { start: first.start, end: last.end };
  if (first.shape.how === "added") return client.addClaim({ article, text, start, end, as });
  if (first.shape.how === "merged") {
    const claims = within(review.claims, { start, end }).map(({ id }) => id);
    return claims.length < 2 ? null : client.mergeClaims({ article, claims, as });
  }
  const whole = review.claims.find((claim) => claim.start <= start && claim.end >= end);
  const at = parts.slice(1).map((part) => part.start);
  return whole === undefined || at.length === 0
    ? null
    : client.splitClaim({ article, text, claim: whole.id, at, as });
}

function within(claims: readonly ReviewClaim[], { start, end }: Span): readonly ReviewClaim[] {
  return claims.filter((claim) => claim.start >= start && claim.end <= end && claim.shape?.how !== "added");
}
