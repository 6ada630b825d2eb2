import type { Alignment } from "../evidence/findEvidence.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";

/** For each word of one of the chosen passages, 1 where a word of the draft stands for it. */
export type TakenWords = (passage: number) => Uint8Array;

const none = new Uint8Array(0);

export function findTakenWords({ passages, places }: Alignment, index: EvidenceIndex): TakenWords {
  const marks = passages.map((passage) => new Uint8Array(index.passages[passage]!.words.length));
  for (const place of places) if (place !== null) marks[passages.indexOf(place.passage)]![place.word] = 1;
  return (passage) => marks[passages.indexOf(passage)] ?? none;
}
