import type { Stores } from "../../stores/stores.ts";

/** Opens the next open article of the queue as it is filtered (or the one before); says so where there is no other. */
export async function openNextArticle({ queue, place, notices }: Stores, by: 1 | -1): Promise<void> {
  const { article } = place.getState();
  if (article === null) return;
  const next = await queue.getState().stepOpen(by, article);
  // Somebody may have gone elsewhere while the queue was read.
  if (place.getState().article !== article) return;
  if (next !== null) place.getState().openArticle(next);
  else
    notices
      .getState()
      .say(by > 0 ? "No other article of this queue is open." : "No open article comes before this one.");
}
