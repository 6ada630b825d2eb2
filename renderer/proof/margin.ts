import type { Mark } from "./marks.ts";

/** A claim's letter and where its first line stands, in pixels from the top of the text. */
export type Placed = { readonly mark: Mark; readonly top: number };

/** Letters that stand side by side on one line of the margin. */
export type MarginRow = { readonly top: number; readonly marks: readonly Mark[] };

/** Two tops closer than this are the same line: raised and lowered glyphs move a line's box by a few pixels. */
const sameLine = 8;

/** The rows of the margin from top to bottom; within a row, in the order of the text. */
export function marginRows(placed: readonly Placed[]): readonly MarginRow[] {
  const rows: { top: number; marks: Mark[] }[] = [];
  for (const { mark, top } of placed.toSorted((a, b) => a.top - b.top || a.mark.start - b.mark.start)) {
    const last = rows.at(-1);
    if (last !== undefined && top - last.top < sameLine) last.marks.push(mark);
    else rows.push({ top, marks: [mark] });
  }
  return rows.map((row) => ({ ...row, marks: row.marks.toSorted((a, b) => a.start - b.start) }));
}
