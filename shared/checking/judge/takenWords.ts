import type { Alignment } from "../evidence/findEvidence.ts";

/** Whether a word of the draft stands for a word of a passage. */
export type TakenWords = (passage: number, word: number) => boolean;

export function findTakenWords({ passages, places }: Alignment, widths: readonly number[]): TakenWords {
  const marks = widths.map((width) => new Uint8Array(width));
  for (const place of places) if (place !== null) marks[passages.indexOf(place.passage)]![place.word] = 1;
  return (passage, word) => marks[passages.indexOf(passage)]?.[word] === 1;
}
