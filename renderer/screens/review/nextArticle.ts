import { statusLabels } from "../../../shared/review/labels.ts";
import { quote } from "../../../shared/text/quote.ts";
import type { QueueState } from "../../stores/queue.ts";
import type { Stores } from "../../stores/stores.ts";

/** Opens the next open article of the queue as it is filtered (or the one before); says so where there is no other. */
export async function openNextArticle({ queue, place, notices }: Stores, by: 1 | -1): Promise<void> {
  const { article } = place.getState();
  if (article === null) return;
  const next = await queue.getState().stepOpen(by, article);
  // Somebody may have gone elsewhere while the queue was read.
  if (place.getState().article !== article) return;
  if (next !== null) place.getState().openArticle(next);
  else notices.getState().say(noneOpen(queue.getState(), by));
}

/** That none is open, and among which: whoever searched or filtered the queue may have forgotten it. */
function noneOpen({ search, status }: QueueState, by: 1 | -1): string {
  const words = search.trim();
  const found = [
    ...(words === "" ? [] : [`found for ${quote(words)}`]),
    ...(status === null ? [] : [`under ${quote(statusLabels[status])}`]),
  ].join(" ");
  if (found === "")
    return by > 0 ? "No other article of the queue is open." : "No open article comes before this one.";
  const none =
    by > 0 ? `No other article ${found} is open` : `No open article ${found} comes before this one`;
  return `${none}; the queue shows all again once its ${words === "" ? "filter" : "search"} is cleared.`;
}
