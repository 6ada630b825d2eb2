import { create, type StoreApi, type UseBoundStore } from "zustand";
import { z } from "zod";

export type RecentState = {
  /** What was chosen in the palette, by the ids of its items, newest first. */
  readonly ids: readonly string[];
  readonly choose: (id: string) => void;
};

export type RecentStore = UseBoundStore<StoreApi<RecentState>>;

const key = "stet.recent";
const most = 20;

/** What the person of this browser or window chose lately; where the storage is full or forbidden, as long as the page lives. */
export function createRecentStore(storage: Storage | null): RecentStore {
  return create<RecentState>((set, get) => ({
    ids: read(storage),
    choose: (id) => {
      const ids = [id, ...get().ids.filter((one) => one !== id)].slice(0, most);
      set({ ids });
      try {
        storage?.setItem(key, JSON.stringify(ids));
      } catch {
        // The storage is full: the page still knows.
      }
    },
  }));
}

function read(storage: Storage | null): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(storage?.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}
