import type { NumberedPiece } from "../../../shared/diff/changes.ts";

/** The level of the heading that a paragraph is; 0 for none. */
export function headingLevel([first]: readonly NumberedPiece[]): number {
  return /^(#{1,6}) /u.exec(first?.text ?? "")?.[1]?.length ?? 0;
}

/** Words without the signs of the headings among them: a headline looks like one, and needs no sign before it. */
export function withoutSigns(words: string): string {
  return words.replace(/^#{1,6} +/gmu, "");
}

/** The words of each piece of a paragraph without the sign of a heading, in the old text and in the new one. */
export function wordsWithoutSigns(pieces: readonly NumberedPiece[]): readonly string[] {
  const begins = { gone: true, come: true };
  return pieces.map(({ kind, text }) => {
    const isStart = kind === "same" ? begins.gone && begins.come : begins[kind];
    if (kind !== "come") begins.gone = text.endsWith("\n");
    if (kind !== "gone") begins.come = text.endsWith("\n");
    return isStart ? withoutSigns(text) : text;
  });
}
