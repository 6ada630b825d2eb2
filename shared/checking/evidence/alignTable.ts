/** A word is compared with so many places of a passage that could stand for it: only lists and gibberish have more. */
const mostPlaces = 16;

/** What the words of a sentence and of a passage have to do with each other: a row for each word of the sentence. */
export type Table = {
  readonly width: number;
  /** How far two words say the same, 0 to 1. */
  readonly levels: Float32Array;
  /** Where a level is not 0, and how many such places each row has. */
  readonly cells: number[];
  readonly counts: Uint8Array;
};

let room = new Float32Array(10_000);

/** An empty table. All share one room, which whoever fills it leaves empty. */
export function openTable(height: number, width: number): Table {
  if (room.length < height * width) room = new Float32Array(height * width);
  return { width, levels: room, cells: [], counts: new Uint8Array(height) };
}

/** Notes that two words say the same so far, unless more is known of them already. */
export function note(
  { width, levels, cells, counts }: Table,
  left: number,
  right: number,
  level: number,
): void {
  const cell = left * width + right;
  if (levels[cell] === 0) {
    if (counts[left] === mostPlaces) return;
    counts[left] = counts[left]! + 1;
    cells.push(cell);
  }
  levels[cell] = Math.max(levels[cell]!, level);
}
