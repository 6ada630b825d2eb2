import type { CheckRecord } from "../words/claim.ts";

/**
 * The claims, by their ids in the check before, that a new text set right: those that it lost since their words are gone as
 * their verdicts asked, and the flagged ones in whose place the sources now carry what is said.
 */
export function findMended(before: CheckRecord, after: CheckRecord): readonly string[] {
  const known = new Set(before.lost.map(({ id }) => id));
  const gone = after.lost.filter(({ id, mended }) => mended === true && !known.has(id)).map(({ id }) => id);
  const kept = new Set(after.claims.map(({ id }) => id));
  const carried = new Set(
    after.claims.flatMap(({ id, follows, finding, changes }) => {
      const isNew = follows !== null && changes.includes("sentence") && !isIn(before, id);
      return isNew && finding === "supported" ? [follows] : [];
    }),
  );
  const still = new Set(
    after.claims.flatMap(({ follows, finding }) =>
      follows !== null && finding !== "supported" ? [follows] : [],
    ),
  );
  const flagged = before.claims
    .filter(({ finding }) => finding !== "supported")
    .filter(
      ({ id, follows }) => !kept.has(id) && [id, follows].some((one) => one !== null && carried.has(one)),
    )
    .filter(({ id, follows }) => ![id, follows].some((one) => one !== null && still.has(one)))
    .map(({ id }) => id);
  return [...new Set([...flagged, ...gone])];
}

function isIn({ claims }: CheckRecord, id: string): boolean {
  return claims.some((claim) => claim.id === id);
}
