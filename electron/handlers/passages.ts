import type { Review } from "../../shared/api/answers.ts";
import type { Evidence } from "../../shared/words/finding.ts";

/** Why nothing can rest on a passage, in one sentence; null where it is one of the article's sources. */
export function refusalOfPassage(
  { source, start, end }: Omit<Evidence, "role">,
  sources: Review["sources"],
): string | null {
  const found = sources.find(({ id }) => id === source);
  if (found === undefined) return `The article has no source "${source}" to rest a verdict on.`;
  if (found.text === null) return `The text of source "${source}" is missing, so no verdict can rest on it.`;
  return start < end && end <= found.length
    ? null
    : `Source "${source}" has no passage from ${start} to ${end}.`;
}
