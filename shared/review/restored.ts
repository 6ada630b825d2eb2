import type { Revision } from "../words/article.ts";

/** The latest earlier revision whose very text a revision is again; null where its text is new. */
export function restoredBy(
  revision: Pick<Revision, "number" | "text">,
  revisions: readonly Pick<Revision, "number" | "text">[],
): number | null {
  const same = revisions.filter(({ number, text }) => number < revision.number && text === revision.text);
  return same.at(-1)?.number ?? null;
}
