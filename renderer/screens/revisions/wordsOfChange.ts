import type { NumberedPiece } from "../../../shared/diff/changes.ts";

/** The words of one change on both sides. */
export function wordsOfChange(
  pieces: readonly NumberedPiece[],
  change: number | null,
): { readonly gone: string; readonly come: string } {
  const words = (kind: NumberedPiece["kind"]): string =>
    pieces
      .filter((piece) => change !== null && piece.change === change && piece.kind === kind)
      .map(({ text }) => text)
      .join("");
  return { gone: words("gone"), come: words("come") };
}
