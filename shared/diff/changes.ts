import type { Span } from "../words/span.ts";
import type { Piece } from "./diffTexts.ts";

/** `rewritten`: a long replacement; `moved`: words that stand unchanged, or nearly so, in another place. */
const changeKinds = ["added", "removed", "replaced", "rewritten", "moved"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change between two texts: where it stands in each (empty where there is nothing), in UTF-16 offsets. */
export type Change = {
  readonly kind: ChangeKind;
  readonly before: Span;
  readonly after: Span;
  /** Both places of a move have its number. */
  readonly move: number | null;
};

/** A piece with the number of the change that it belongs to, counted from 0; null where nothing changed. */
export type NumberedPiece = Piece & { readonly change: number | null };

export type Changes = { readonly pieces: readonly NumberedPiece[]; readonly changes: readonly Change[] };

const longRewrite = 8;

/** Groups the pieces of a diff into changes: what went and came at one place is one, and so is each place of a move. */
export function numberChanges(pieces: readonly Piece[]): Changes {
  const numbered: NumberedPiece[] = [];
  const changes: Change[] = [];
  let [before, after] = [0, 0];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    numbered.push(...open.map((piece) => ({ ...piece, change: changes.length })));
    const [gone, come] = [textOf(open, "gone"), textOf(open, "come")];
    changes.push({
      kind: kindOf(open, gone, come),
      before: { start: before, end: before + gone.length },
      after: { start: after, end: after + come.length },
      move: open[0]?.move ?? null,
    });
    [before, after] = [before + gone.length, after + come.length];
    open = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "same" || open.some(({ move }) => move !== piece.move)) close();
    if (piece.kind === "same") {
      numbered.push({ ...piece, change: null });
      [before, after] = [before + piece.text.length, after + piece.text.length];
    } else open.push(piece);
  }
  close();
  return { pieces: numbered, changes };
}

function textOf(pieces: readonly Piece[], kind: Piece["kind"]): string {
  return pieces.map((piece) => (piece.kind === kind ? piece.text : "")).join("");
}

function kindOf(pieces: readonly Piece[], gone: string, come: string): ChangeKind {
  if (pieces.some(({ move }) => move !== null)) return "moved";
  if (gone === "") return "added";
  if (come === "") return "removed";
  return isLong(gone) && isLong(come) ? "rewritten" : "replaced";
}

function isLong(words: string): boolean {
  return words.trim().split(/\s+/u).length >= longRewrite;
}
