import { useState } from "react";
import { useStores } from "../../stores/stores.ts";
import type { Panel } from "./panel.ts";

type OpenPanel = readonly [panel: Panel | null, setPanel: (panel: Panel | null) => void];

/** Which panel is open; undoing a decision opens the one that withdraws it, and is over once that one closes. */
export function useOpenPanel(article: string): OpenPanel {
  const { acts } = useStores();
  const [panel, setPanel] = useState<Panel | null>(null);
  const isAsked = acts((state) => state.asking?.act.article === article);
  const set = (next: Panel | null): void => {
    setPanel(next);
    acts.getState().ask(null);
  };
  return [isAsked ? "withdraw" : panel, set];
}
