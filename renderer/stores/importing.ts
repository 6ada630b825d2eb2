import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { ImportAnswer } from "../../shared/api/fileAnswers.ts";
import type { Client } from "../../shared/api/api.ts";
import type { FileBytes } from "../../shared/api/questions.ts";
import { toBase64 } from "../base64.ts";
import { baseName, type DraftGroup, type PickedFile } from "../pickedFile.ts";
import { problemSentence } from "./notices.ts";

export type ImportingState = {
  readonly phase: "idle" | "running" | "done";
  readonly total: number;
  /** One for every draft or package that was tried, in the order of the batch. */
  readonly results: readonly ImportAnswer[];
  /** Groups of texts of which nobody has said yet which one is the draft. */
  readonly unclear: readonly (readonly PickedFile[])[];
  /** When it began and when the last result came, in milliseconds since the page opened. */
  readonly startedAt: number;
  readonly lastAt: number;
  readonly cancelled: boolean;
  readonly ask: (groups: readonly (readonly PickedFile[])[]) => void;
  /** Settles the first unclear group: takes it out of the list. */
  readonly settle: () => void;
  /** Imports one after the other; a refused one does not stop the others. Files given meanwhile join the batch. */
  readonly start: (groups: readonly DraftGroup[], person: string | null) => Promise<void>;
  /** What is not begun is not imported; what is imported stays. */
  readonly cancel: () => void;
  readonly clear: () => void;
};

export type ImportingStore = UseBoundStore<StoreApi<ImportingState>>;

const nothing = { phase: "idle", total: 0, results: [], startedAt: 0, lastAt: 0, cancelled: false } as const;

/** The import that runs, or the last one with its outcomes. */
export function createImportingStore(client: Client): ImportingStore {
  let waiting: DraftGroup[] = [];
  let batch = 0;
  return create<ImportingState>((set, get) => {
    const run = async (person: string | null): Promise<void> => {
      batch += 1;
      const mine = batch;
      for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
        const result = await importGroup(client, group, person);
        // After a cancel and a new start, the one that was on its way belongs to no list any more.
        if (mine !== batch) return;
        set({ results: [...get().results, result], lastAt: performance.now() });
      }
      set({ phase: "done" });
    };
    return {
      ...nothing,
      unclear: [],
      ask: (groups) => set({ unclear: [...get().unclear, ...groups] }),
      settle: () => set({ unclear: get().unclear.slice(1) }),
      start: async (groups, person) => {
        if (groups.length === 0) return;
        waiting.push(...groups);
        if (get().phase === "running") {
          set({ total: get().total + groups.length });
          return;
        }
        set({ ...nothing, phase: "running", total: groups.length, startedAt: performance.now() });
        await run(person);
      },
      cancel: () => {
        waiting = [];
        set({ phase: "done", cancelled: true });
      },
      clear: () => {
        if (get().phase === "done") set(nothing);
      },
    };
  });
}

async function importGroup(client: Client, group: DraftGroup, person: string | null): Promise<ImportAnswer> {
  try {
    return await client.importArticle({
      draft: await readBytes(group.draft),
      sources: await Promise.all(group.sources.map(readBytes)),
      ...(person !== null && { as: person }),
    });
  } catch (problem) {
    const file = baseName(group.draft.name);
    const sentence = problemSentence(problem);
    return { file, outcome: "refused", article: null, headline: null, found: null, problem: sentence };
  }
}

async function readBytes(file: PickedFile): Promise<FileBytes> {
  return { name: baseName(file.name), bytes: toBase64(await file.bytes()) };
}
