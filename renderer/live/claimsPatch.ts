import type { ReviewClaim } from "../../shared/api/answers.ts";
import type { Span } from "../../shared/words/span.ts";

/**
 * How one list of claims follows from the one before: so many from its start as they were, then new ones, then so many from
 * its end, moved. An edit touches few claims of hundreds, so that little crosses from the checker to the page.
 */
export type ClaimsPatch = {
  readonly head: number;
  readonly fresh: readonly ReviewClaim[];
  readonly tail: number;
  readonly shift: number;
};

type Claims = readonly ReviewClaim[];

/** The patch that leads from one list to another; `shift` is how much longer the later text is. */
export function patchBetween(before: Claims, after: Claims, shift: number): ClaimsPatch {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    isSame(moved(before[before.length - 1 - tail], shift), after[after.length - 1 - tail])
  )
    tail += 1;
  return { head, fresh: after.slice(head, after.length - tail), tail, shift };
}

/** The later list. Claims that stay where they are stay the same objects. */
export function patchClaims(before: Claims, { head, fresh, tail, shift }: ClaimsPatch): Claims {
  const rest = before.slice(before.length - tail);
  return [...before.slice(0, head), ...fresh, ...rest.map((claim) => moved(claim, shift))];
}

function moved<Claim extends ReviewClaim | undefined>(claim: Claim, by: number): Claim {
  if (claim === undefined || by === 0) return claim;
  return {
    ...claim,
    ...movedSpan(claim, by),
    sentence: movedSpan(claim.sentence, by),
    reasons: claim.reasons.map((reason) =>
      reason.draft === null
        ? reason
        : { ...reason, draft: { ...reason.draft, ...movedSpan(reason.draft, by) } },
    ),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => isSame(one[name as keyof typeof one], other[name as keyof typeof other]));
}
