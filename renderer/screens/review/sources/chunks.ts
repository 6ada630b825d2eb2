import type { Span } from "../../../../shared/words/span.ts";

/** Paragraphs that are drawn together. */
export type Chunk = Span & { readonly paragraphs: readonly Span[] };

const longest = 12_000;
const most = 40;

/** Paragraphs in chunks of some screens' length: few enough to lay out at once, enough not to be many. */
export function chunksOf(paragraphs: readonly Span[]): readonly Chunk[] {
  const chunks: { start: number; end: number; paragraphs: Span[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = chunks.at(-1);
    const isFull =
      last === undefined || last.paragraphs.length === most || paragraph.end - last.start > longest;
    if (isFull) chunks.push({ ...paragraph, paragraphs: [paragraph] });
    else {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    }
  }
  return chunks;
}

/** About how high a chunk will be in the source pane, in pixels, before it has been laid out. */
export function guessHeight(chunk: Chunk): number {
  const line = 24;
  return chunk.paragraphs.reduce(
    (height, { start, end }) => height + Math.ceil((end - start) / 58) * line + 12,
    0,
  );
}
