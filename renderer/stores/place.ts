import { create, type StoreApi, type UseBoundStore } from "zustand";

export type Screen = "queue" | "review" | "history" | "settings";

/** The parts of the settings, one tab each. */
export const settingsTabs = ["people", "rules", "look", "keys", "desk"] as const;
export type SettingsTab = (typeof settingsTabs)[number];

export type PlaceState = {
  readonly screen: Screen;
  /** The article that is open, kept while other screens are looked at. */
  readonly article: string | null;
  /** The article that the history is about, or null for all. */
  readonly historyOf: string | null;
  /** The tab of the settings that is open, or was. */
  readonly settingsTab: SettingsTab;
  readonly showSettings: (tab: SettingsTab) => void;
  readonly go: (screen: Screen) => void;
  readonly openArticle: (article: string) => void;
  readonly openHistory: (article: string | null) => void;
  readonly closeArticle: () => void;
};

export type PlaceStore = UseBoundStore<StoreApi<PlaceState>>;

/** Where the person is. */
export function createPlaceStore(): PlaceStore {
  return create<PlaceState>((set, get) => ({
    screen: "queue",
    article: null,
    historyOf: null,
    settingsTab: "people",
    showSettings: (settingsTab) => set({ settingsTab }),
    go: (screen) => set({ screen: screen === "review" && get().article === null ? "queue" : screen }),
    openArticle: (article) => set({ screen: "review", article }),
    openHistory: (article) => set({ screen: "history", historyOf: article }),
    closeArticle: () => set({ screen: "queue", article: null }),
  }));
}
