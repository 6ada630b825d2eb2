import type { Piece } from "../../../shared/diff/diffTexts.ts";

/** A diff on one line: `It [-rained-]{+snowed+}.`; what moved carries the number of its move: `[1-… -]`, `{1+… +}`. */
export function notationOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text, move }) => {
      if (kind === "same") return text;
      return kind === "gone" ? `[${move ?? ""}-${text}-]` : `{${move ?? ""}+${text}+}`;
    })
    .join("")
    .replaceAll("\n", "¶");
}
