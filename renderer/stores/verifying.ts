import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Client } from "../../shared/api/api.ts";
import { followProof } from "../../shared/api/followProof.ts";
import type { VerifyAnswer } from "../../shared/api/historyAnswers.ts";
import type { Progress } from "../../shared/progress.ts";

export type VerifyingState = {
  readonly isRunning: boolean;
  /** Null while nothing is proved, and until a proof has taken long enough to be worth counting. */
  readonly progress: Progress | null;
  /** What the last proof found; null before, and where it was cancelled. */
  readonly verified: VerifyAnswer | null;
  /** Proves the whole desk. Answers whether it came to an end: not where it was cancelled, or runs already. */
  readonly start: () => Promise<"proved" | "cancelled" | "running">;
  readonly cancel: () => void;
};

export type VerifyingStore = UseBoundStore<StoreApi<VerifyingState>>;

/** Milliseconds between two looks at how far the proof is. */
const interval = 100;

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, interval));

/** The proof of the desk that runs, or what the last one found. */
export function createVerifyingStore(client: Client): VerifyingStore {
  /** The name of the proof that is waited for; null once it was cancelled. */
  let current: string | null = null;
  return create<VerifyingState>((set) => {
    const follow = (run: string): Promise<VerifyAnswer> => {
      const startedAt = performance.now();
      return followProof(client, { run }, wait, (proved) => {
        if (run === current && proved.total > 0)
          set({ progress: { of: "entry", ...proved, startedAt, lastAt: performance.now() } });
      });
    };
    return {
      isRunning: false,
      progress: null,
      verified: null,
      start: async () => {
        if (current !== null) return "running";
        const mine = (current = crypto.randomUUID());
        set({ isRunning: true, verified: null });
        try {
          const verified = await follow(mine);
          if (mine === current) set({ verified });
          return mine === current ? "proved" : "cancelled";
        } catch (problem) {
          if (mine === current) throw problem;
          return "cancelled";
        } finally {
          if (mine === current) {
            current = null;
            set({ isRunning: false, progress: null });
          }
        }
      },
      cancel: () => {
        if (current !== null) void client.endVerifying({ run: current }).catch(() => undefined);
        current = null;
        set({ isRunning: false, progress: null });
      },
    };
  });
}
