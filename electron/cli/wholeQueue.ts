import type { Client } from "../../shared/api/api.ts";
import type { QueueAnswer, QueueRow } from "../../shared/api/answers.ts";
import type { Status } from "../../shared/words/article.ts";

/** Every article of a status and with some words, page after page. */
export async function readWholeQueue(
  client: Client,
  status: Status | undefined,
  search: string | undefined,
): Promise<QueueAnswer> {
  const filter = {
    ...(status === undefined ? {} : { status }),
    ...(search === undefined ? {} : { search }),
    limit: 500,
  };
  const rows: QueueRow[] = [];
  let page = await client.queue(filter);
  rows.push(...page.rows);
  while (page.next !== null) {
    page = await client.queue({ ...filter, after: page.next });
    rows.push(...page.rows);
  }
  return { ...page, rows, next: null };
}
