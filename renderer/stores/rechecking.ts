import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { RecheckAnswer } from "../../shared/api/answers.ts";
import type { Client } from "../../shared/api/api.ts";
import { recheckNext } from "../../shared/api/recheckNext.ts";
import type { Progress } from "../../shared/progress.ts";

/** What checking a desk again came to; `left` counts the articles that were not begun when it was cancelled. */
export type Rechecked = RecheckAnswer & { readonly left: number };

export type RecheckingState = {
  /** Null while nothing is checked. */
  readonly progress: Progress | null;
  /** Checks every article that the present checker has not checked, one question each. Null where it runs already. */
  readonly start: (person: string | null) => Promise<Rechecked | null>;
  /** What is not begun is not checked; what is checked stays. */
  readonly cancel: () => void;
};

export type RecheckingStore = UseBoundStore<StoreApi<RecheckingState>>;

/** Checking the whole desk again, article by article, so that the desk answers everything else meanwhile. */
export function createRecheckingStore(client: Client): RecheckingStore {
  /** The run whose progress is shown; another object once it was cancelled. */
  let current: object | null = null;
  return create<RecheckingState>((set) => {
    const run = async (mine: object, person: string | null): Promise<Rechecked> => {
      const { articles, checker } = await client.toRecheck({});
      const total = articles.length;
      const startedAt = performance.now();
      let sum: RecheckAnswer = { checked: 0, changed: 0, reopened: 0, checker };
      for (const [done, article] of articles.entries()) {
        if (mine !== current) return { ...sum, left: total - done };
        set({ progress: { of: "article", total, done, startedAt, lastAt: performance.now() } });
        sum = await recheckNext(client, sum, { article, ...(person !== null && { as: person }) });
      }
      return { ...sum, left: 0 };
    };
    const end = (): void => {
      current = null;
      set({ progress: null });
    };
    return {
      progress: null,
      cancel: end,
      start: async (person) => {
        if (current !== null) return null;
        const mine = (current = {});
        try {
          return await run(mine, person);
        } finally {
          if (mine === current) end();
        }
      },
    };
  });
}
