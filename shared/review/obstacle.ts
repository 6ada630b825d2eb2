import type { Obstacle, Review } from "../api/answers.ts";

/** A review as the gates read it. */
export type ReviewToGate = Omit<Review, "obstacles">;

/** One thing in the way; `claims` are the ids that it is about. */
export function obstacle(kind: Obstacle["kind"], sentence: string, claims: readonly string[] = []): Obstacle {
  return { kind, claims, criteria: [], sentence };
}
