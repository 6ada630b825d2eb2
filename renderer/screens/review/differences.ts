import { diffWordsWithSpace } from "diff";

/** A run of words that both texts have, that only the old one has, or that only the new one has. */
export type Difference = { readonly text: string; readonly kind: "same" | "old" | "new" };

const longest = 400_000;
const longestTime = 300;

/**
 * The differences of two texts word by word, in order; null where they are too long or too different to be compared in
 * 300 ms (a diff of two strangers takes quadratic time), so that whoever asks shows them one after the other instead.
 */
export function differencesOf(before: string, after: string): readonly Difference[] | null {
  if (before.length + after.length > longest) return null;
  const changes = diffWordsWithSpace(before, after, { timeout: longestTime, maxEditLength: 6000 });
  return (
    changes?.map(({ value, added, removed }) => ({
      text: value,
      kind: added ? "new" : removed ? "old" : "same",
    })) ?? null
  );
}
