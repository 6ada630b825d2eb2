import type { HistoryLine } from "../api/historyAnswers.ts";

const columns = [
  "position",
  "at",
  "person",
  "personName",
  "account",
  "way",
  "kind",
  "article",
  "headline",
  "sentence",
  "device",
  "sequence",
  "hash",
  "claim",
  "finding",
  "note",
  "changes",
] as const satisfies readonly (keyof HistoryLine)[];

/**
 * The readable log as CSV (RFC 4180: CRLF, quotes doubled) with a line of column names.
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an apostrophe before it.
 */
export function historyCsv(lines: readonly HistoryLine[]): string {
  const rows = lines.map((line) => columns.map((column) => csvCell(line[column])).join(","));
  return [columns.join(","), ...rows].map((row) => `${row}\r\n`).join("");
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
