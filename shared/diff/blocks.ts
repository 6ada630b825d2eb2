import type { NumberedPiece } from "./changes.ts";

/** What stands side by side: the pieces of one paragraph of the old text and of the one beside it; empty for none. */
export type Row = { readonly before: readonly NumberedPiece[]; readonly after: readonly NumberedPiece[] };

/** Pieces between two places where both texts begin a paragraph, in the order of reading, and the same side by side. */
export type DiffBlock = { readonly pieces: readonly NumberedPiece[]; readonly rows: readonly Row[] };

const paragraphEnd = /\n[^\S\n]*\n\s*$/u;

/** Cuts a diff into blocks that begin and end with a paragraph on both sides, so that unchanged paragraphs stand level. */
export function blocksOf(pieces: readonly NumberedPiece[]): readonly DiffBlock[] {
  const blocks: DiffBlock[] = [];
  let open: NumberedPiece[] = [];
  const atStart = { before: true, after: true };
  const all = pieces.flatMap(cutParagraphs);
  for (const [index, piece] of all.entries()) {
    open.push(piece);
    const ends = paragraphEnd.test(piece.text);
    if (piece.kind !== "come") atStart.before = ends;
    if (piece.kind !== "gone") atStart.after = ends;
    const next = all[index + 1];
    const goesOn = next !== undefined && piece.change !== null && next.change === piece.change;
    if (next !== undefined && (goesOn || !atStart.before || !atStart.after)) continue;
    blocks.push({ pieces: open, rows: rowsOf(open) });
    open = [];
  }
  return blocks;
}

/** The paragraphs of each side, one beside the other in their order. */
function rowsOf(pieces: readonly NumberedPiece[]): readonly Row[] {
  const before = paragraphsOf(pieces.filter(({ kind }) => kind !== "come"));
  const after = paragraphsOf(pieces.filter(({ kind }) => kind !== "gone"));
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    before: before[index] ?? [],
    after: after[index] ?? [],
  }));
}

function paragraphsOf(pieces: readonly NumberedPiece[]): readonly (readonly NumberedPiece[])[] {
  const paragraphs: NumberedPiece[][] = [];
  let open: NumberedPiece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!paragraphEnd.test(piece.text)) continue;
    paragraphs.push(open);
    open = [];
  }
  return open.length === 0 ? paragraphs : [...paragraphs, open];
}

/** A piece cut after each end of a paragraph in it. */
function cutParagraphs(piece: NumberedPiece): readonly NumberedPiece[] {
  const texts = piece.text.match(/[^]*?\n[^\S\n]*\n\s*|[^]+$/gu) ?? [];
  return texts.map((text) => ({ ...piece, text }));
}
