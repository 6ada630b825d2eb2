import { messageLimit } from "./frameFormat.ts";

/** The most unfinished messages that wait at once. */
export const waitingLimit = 16;

export type WaitingParts = {
  readonly get: (call: string) => readonly string[] | null;
  /** Keeps the pieces of a call, and drops those of the calls that were kept longest ago, as the limits need. */
  readonly keep: (call: string, pieces: readonly string[]) => void;
  readonly drop: (call: string) => void;
};

/** Holds messages that are not whole yet: at most `waitingLimit` of them, at most 128 million characters in all. */
export function createWaitingParts(): WaitingParts {
  const waiting = new Map<string, readonly string[]>();

  function dropOldest(): void {
    let total = [...waiting.values()].reduce((sum, pieces) => sum + lengthOf(pieces), 0);
    for (const [call, pieces] of waiting) {
      if (waiting.size <= waitingLimit && total <= 2 * messageLimit) return;
      waiting.delete(call);
      total -= lengthOf(pieces);
    }
  }

  return {
    get: (call) => waiting.get(call) ?? null,
    keep: (call, pieces) => {
      waiting.delete(call);
      waiting.set(call, pieces);
      dropOldest();
    },
    drop: (call) => {
      waiting.delete(call);
    },
  };
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
