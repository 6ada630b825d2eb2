import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { HistoryLine } from "../../shared/api/historyAnswers.ts";
import type { Client } from "../../shared/api/api.ts";

export type HistoryFilter = {
  readonly article: string | null;
  readonly person: string | null;
  /** A day, `2026-11-04`, in the person's own time zone; null for all. */
  readonly since: string | null;
};

export type HistoryState = {
  readonly filter: HistoryFilter;
  /** Newest first; null until the first answer. */
  readonly lines: readonly HistoryLine[] | null;
  readonly next: number | null;
  /** The last entry of the log, whatever the filter shows. */
  readonly head: HistoryLine | null;
  readonly problem: unknown;
  /** The hash of the entry that the keys act on; null for the newest shown. */
  readonly chosen: string | null;
  readonly choose: (hash: string) => void;
  /** Chooses the entry so many further down (or up, below zero). */
  readonly step: (by: number) => void;
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly show: (filter: Partial<HistoryFilter>) => Promise<void>;
  /** Every line that the filter finds, for a file. */
  readonly listAll: () => Promise<readonly HistoryLine[]>;
};

export type HistoryStore = UseBoundStore<StoreApi<HistoryState>>;

const page = 200;
const largestPage = 1000;

/** The log as it is filtered; an answer that comes after a newer question is dropped. */
export function createHistoryStore(client: Client): HistoryStore {
  let asked = 0;
  return create<HistoryState>((set, get) => {
    const answer = async (load: () => Promise<Partial<HistoryState>>): Promise<void> => {
      asked += 1;
      const question = asked;
      try {
        const loaded = await load();
        if (question === asked) set({ ...loaded, problem: null });
      } catch (problem) {
        if (question === asked) set({ problem });
      }
    };
    const load = (): Promise<void> =>
      answer(async () => {
        const limit = Math.min(largestPage, Math.max(page, get().lines?.length ?? 0));
        const { lines, next } = await client.history({ ...questionOf(get().filter), limit });
        const newest = await client.history({ limit: 1 });
        return { lines, next, head: newest.lines[0] ?? null };
      });
    return {
      filter: { article: null, person: null, since: null },
      lines: null,
      next: null,
      head: null,
      problem: null,
      chosen: null,
      choose: (chosen) => set({ chosen }),
      step: (by) => {
        const lines = get().lines ?? [];
        const at = indexOfChosen(get()) + by;
        set({ chosen: lines[Math.max(0, Math.min(lines.length - 1, at))]?.hash ?? null });
      },
      load,
      loadMore: async () => {
        const { next, lines, filter } = get();
        if (next === null || lines === null) return;
        // Asked only once for one place: the next call sees that there is nothing to go on from.
        set({ next: null });
        await answer(async () => {
          const more = await client.history({ ...questionOf(filter), before: next, limit: page });
          return { lines: [...lines, ...more.lines], next: more.next };
        });
      },
      show: async (change) => {
        set({ filter: { ...get().filter, ...change } });
        await load();
      },
      listAll: () => listAll(client, get().filter),
    };
  });
}

/** The place of the chosen entry among those shown: the first where it is not there. */
export function indexOfChosen({ lines, chosen }: Pick<HistoryState, "lines" | "chosen">): number {
  return Math.max(0, lines?.findIndex(({ hash }) => hash === chosen) ?? 0);
}

async function listAll(client: Client, filter: HistoryFilter): Promise<readonly HistoryLine[]> {
  const found: HistoryLine[] = [];
  let before: number | null = null;
  do {
    const page = { ...questionOf(filter), ...(before !== null && { before }), limit: largestPage };
    const answer: { readonly lines: readonly HistoryLine[]; readonly next: number | null } =
      await client.history(page);
    found.push(...answer.lines);
    before = answer.next;
  } while (before !== null);
  return found;
}

function questionOf({ article, person, since }: HistoryFilter): {
  readonly article?: string;
  readonly person?: string;
  readonly since?: string;
} {
  return {
    ...(article !== null && { article }),
    ...(person !== null && { person }),
    // Midnight where the person is, as the instant that the log counts in.
    ...(since !== null && { since: new Date(`${since}T00:00:00`).toISOString() }),
  };
}
