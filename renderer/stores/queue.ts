import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { QueueAnswer, QueueRow } from "../../shared/api/answers.ts";
import type { Client } from "../../shared/api/api.ts";
import type { Arguments } from "../../shared/api/questions.ts";
import type { Status } from "../../shared/words/article.ts";
import { findOpen, firstOpen, keepChosen, stepFrom } from "./queueHand.ts";

export type QueueState = {
  readonly status: Status | null;
  /** Of the approved ones, only those that have not left since their approval. */
  readonly isNotExported: boolean;
  readonly search: string;
  /** Null until the first answer. */
  readonly rows: readonly QueueRow[] | null;
  readonly counts: QueueAnswer["counts"];
  readonly notExported: number;
  /** What rows and counts are the answer to; what is asked by now may be another question. */
  readonly answered: Pick<QueueState, "status" | "isNotExported" | "search">;
  readonly next: string | null;
  /** The article that the keys act on: the one that the person moved to, else the first. */
  readonly chosen: string | null;
  readonly isChosenByPerson: boolean;
  readonly problem: unknown;
  /** Loads again, as many rows as there are now. */
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly showStatus: (status: Status | null) => Promise<void>;
  readonly showNotExported: () => Promise<void>;
  /** Waits until typing pauses, then searches. */
  readonly find: (search: string) => void;
  readonly choose: (article: string) => void;
  /** Chooses the row so many further down (or up, below zero). */
  readonly step: (by: number) => void;
  /**
   * Chooses the next open article after the one that is looked at, after the last one the first, or the one before it (below
   * zero), and names it; null where there is none.
   */
  readonly stepOpen: (by: 1 | -1, from: string) => Promise<string | null>;
};

export type QueueStore = UseBoundStore<StoreApi<QueueState>>;

const page = 200;
const largestPage = 500;
const pause = 150;
const noCounts = { new: 0, in_review: 0, returned: 0, rejected: 0, approved: 0 };

/** The queue as it is filtered and searched; an answer that comes after a newer question is dropped. */
export function createQueueStore(client: Client): QueueStore {
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  return create<QueueState>((set, get) => {
    const show = async (load: () => Promise<Loaded>): Promise<void> => {
      asked += 1;
      const question = asked;
      try {
        const loaded = await load();
        if (question !== asked) return;
        set({ ...loaded, ...keepChosen(get(), loaded.rows ?? []), problem: null });
      } catch (problem) {
        if (question === asked) set({ problem });
      }
    };
    const start = (): Promise<void> => show(() => loadRows(client, get(), page));
    return {
      status: null,
      isNotExported: false,
      search: "",
      rows: null,
      counts: noCounts,
      notExported: 0,
      answered: { status: null, isNotExported: false, search: "" },
      next: null,
      chosen: null,
      isChosenByPerson: false,
      problem: null,
      load: () => show(() => loadRows(client, get(), Math.max(page, get().rows?.length ?? 0))),
      loadMore: async () => {
        const { next, rows } = get();
        if (next === null || rows === null) return;
        // Asked only once for one place: the next call sees that there is nothing to go on from.
        set({ next: null });
        await show(async () => {
          const answer = await client.queue({ ...filterOf(get()), after: next, limit: page });
          return { ...answer, rows: [...rows, ...answer.rows] };
        });
      },
      showStatus: async (status) => {
        set({ status, isNotExported: false });
        await start();
      },
      showNotExported: async () => {
        set({ status: "approved", isNotExported: true });
        await start();
      },
      find: (search) => {
        set({ search });
        clearTimeout(typing);
        typing = setTimeout(() => void start(), pause);
      },
      choose: (chosen) => set({ chosen, isChosenByPerson: true }),
      stepOpen: async (by, from) => {
        // The end of what is loaded is no end.
        if (by > 0) while (findOpen(get(), by, from) === null && get().next !== null) await get().loadMore();
        const chosen = findOpen(get(), by, from) ?? (by > 0 ? firstOpen(get(), from) : null);
        if (chosen !== null) set({ chosen, isChosenByPerson: true });
        return chosen;
      },
      step: (by) => set({ chosen: stepFrom(get(), by), isChosenByPerson: true }),
    };
  });
}

type Loaded = Pick<QueueState, "rows" | "counts" | "notExported" | "next"> &
  Partial<Pick<QueueState, "answered">>;

async function loadRows(client: Client, state: QueueState, wanted: number): Promise<Loaded> {
  const { status, isNotExported, search } = state;
  let rows: readonly QueueRow[] = [];
  let after: string | null = null;
  for (;;) {
    const limit = Math.min(largestPage, wanted - rows.length);
    const answer: QueueAnswer = await client.queue({
      ...filterOf(state),
      ...(after !== null && { after }),
      limit,
    });
    rows = [...rows, ...answer.rows];
    after = answer.next;
    if (after === null || rows.length >= wanted)
      return { ...answer, rows, answered: { status, isNotExported, search } };
  }
}

/** The words go as they are typed: a space after the last one says that it is whole. */
function filterOf({ status, isNotExported, search }: QueueState): Arguments<"queue"> {
  return {
    ...(status !== null && { status }),
    ...(isNotExported && { exported: false }),
    ...(search.trim() !== "" && { search }),
  };
}
