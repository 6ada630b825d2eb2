import type { Entry } from "./entry.ts";

/** The id of the article that an entry is about, or null where it is about the desk. */
export function articleOf(entry: Pick<Entry, "body">): string | null {
  return "article" in entry.body ? entry.body.article : null;
}
