import type { Review } from "../../../../shared/api/answers.ts";
import { plainTextOf, type BlockKind } from "../../../../shared/text/plain.ts";

/** Words of the printed proof; `claims` are the indexes of the claims around them, `ends` of those that end with them. */
export type PrintedPiece = {
  readonly text: string;
  readonly claims: readonly number[];
  readonly ends: readonly number[];
};

export type PrintedBlock = { readonly kind: BlockKind; readonly pieces: readonly PrintedPiece[] };

/** The whole draft as blocks of plain words, cut where claims begin and end. */
export function printedBlocks({ text, claims }: Pick<Review, "text" | "claims">): readonly PrintedBlock[] {
  const plain = plainTextOf(text);
  const spans = claims.map(({ start, end }, index) => ({
    index,
    start: plain.plainOffset(start),
    end: plain.plainOffset(end),
  }));
  return plain.blocks.map((block) => {
    const over = spans.filter((span) => span.start < block.end && span.end > block.start);
    const cuts = new Set([block.start, block.end]);
    for (const { start, end } of over) {
      cuts.add(Math.max(block.start, start));
      cuts.add(Math.min(block.end, end));
    }
    const ends = [...cuts].toSorted((a, b) => a - b);
    const pieces = ends.slice(1).map((end, at) => {
      const start = ends[at] ?? block.start;
      const around = over.filter((span) => span.start <= start && span.end >= end);
      return {
        text: plain.text.slice(start, end),
        claims: around.map(({ index }) => index),
        ends: around.filter((span) => Math.min(span.end, block.end) === end).map(({ index }) => index),
      };
    });
    return { kind: block.kind, pieces };
  });
}
