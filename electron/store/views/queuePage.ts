import { Refusal } from "../../../shared/api/api.ts";
import { finishedStatuses, isOpenStatus, openStatuses, type Status } from "../../../shared/words/article.ts";
import { leftAsApproved } from "./exports.ts";

/** What to list: of a status, with these words, after the end of the page before. */
export type QueueFilter = {
  readonly status?: Status | undefined;
  /** Of the approved ones: what left since, or what did not. */
  readonly exported?: boolean | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Open work in the order of its arrival, what waits longest first; then what is finished, newest first. */
export type QueuePart = "open" | "finished";

/** Where a page ended: an article of a part. */
type Place = { readonly part: QueuePart; readonly number: number; readonly changedAt: string };

/** The parts that a page reads, in their order, until it is full. */
export function partsOf({ status, after }: Pick<QueueFilter, "status" | "after">): readonly QueuePart[] {
  const all = status === undefined ? (["open", "finished"] as const) : ([partOf(status)] as const);
  return after !== undefined && placeOf(after).part === "finished"
    ? all.filter((part) => part === "finished")
    : all;
}

function partOf(status: Status): QueuePart {
  return isOpenStatus(status) ? "open" : "finished";
}

/** The place of an article, for the page after it. */
export function placeAfter(row: {
  readonly status: Status;
  readonly number: number;
  readonly changedAt: string;
}): string {
  return `${partOf(row.status)}/${row.number}/${row.changedAt}`;
}

function placeOf(after: string): Place {
  const [, part, number, changedAt = ""] = /^(open|finished)\/(\d{1,15})\/(.+)$/u.exec(after) ?? [];
  if (part === undefined) throw new Refusal("input", `"${after}" is no place in the queue.`);
  return { part: part as QueuePart, number: Number(number), changedAt };
}

/** The query of one part's next rows: by key, never by offset. */
export function queuePage(
  part: QueuePart,
  { status, exported, after, limit }: QueueFilter,
  match: string | null,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const place = after === undefined ? null : placeOf(after);
  const beyond = place?.part === part ? [beyondOf(place)] : [];
  const conditions = [
    { sql: `status IN (${listed(part === "open" ? openStatuses : finishedStatuses)})`, values: [] },
    ...(status === undefined ? [] : [{ sql: "+status = ?", values: [status] }]),
    ...(exported === undefined ? [] : [{ sql: exportedIs(exported), values: [] }]),
    ...beyond,
    ...(match === null
      ? []
      : [{ sql: "number IN (SELECT rowid FROM search WHERE search MATCH ?)", values: [match] }]),
  ];
  const [table, order] =
    part === "open"
      ? ["articles INDEXED BY articlesOpen", "number"]
      : ["articles INDEXED BY articlesFinished", "changedAt DESC, number DESC"];
  const sql = `SELECT number, id, slug, headline, status, changedAt, claims, judged, partiallySupported, unsupported,
      contradicted, queries, letStand,
      EXISTS (SELECT 1 FROM proposals WHERE proposals.article = articles.id) AS proposal,
      ${leftAsApproved} AS exported
    FROM ${table} WHERE ${conditions.map((one) => one.sql).join(" AND ")} ORDER BY ${order} LIMIT ?`;
  return { sql, parameters: [...conditions.flatMap(({ values }) => values), limit] };
}

function exportedIs(exported: boolean): string {
  return `+status = 'approved' AND ${exported ? "" : "NOT "}${leftAsApproved}`;
}

function beyondOf({ part, number, changedAt }: Place): { readonly sql: string; readonly values: unknown[] } {
  return part === "open"
    ? { sql: "number > ?", values: [number] }
    : { sql: "(changedAt, number) < (?, ?)", values: [changedAt, number] };
}

/** As the partial indexes write it, or SQLite would not see that they hold all that is asked for. */
function listed(statuses: readonly Status[]): string {
  return statuses.map((status) => `'${status}'`).join(", ");
}
