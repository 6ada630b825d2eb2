import type { ReactNode } from "react";
import { useStores } from "../stores/stores.ts";
import { HistoryScreen } from "./history/HistoryScreen.tsx";
import { QueueScreen } from "./queue/QueueScreen.tsx";
import { ReviewScreen } from "./review/ReviewScreen.tsx";
import { SettingsScreen } from "./settings/SettingsScreen.tsx";

/** The screen where the person is. */
export function CurrentScreen(): ReactNode {
  const { place } = useStores();
  const screen = place((state) => state.screen);
  const article = place((state) => state.article);
  if (screen === "review" && article !== null) return <ReviewScreen key={article} article={article} />;
  if (screen === "history") return <HistoryScreen />;
  if (screen === "settings") return <SettingsScreen />;
  return <QueueScreen />;
}
