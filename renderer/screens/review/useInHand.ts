import { createContext, useContext } from "react";
import type { Focusing } from "../../stores/reviewState.ts";

/** What a person has in hand: the id of a claim, which of its passages, and the id of the source whose tab is open. */
export type InHand = Pick<Focusing, "focus" | "passage" | "source">;

/** What is in hand, as the panels around the draft show it. */
export const HandOfPanels = createContext<InHand>({ focus: null, passage: 0, source: null });

/** What is in hand in the very review that a panel is given, and not what the store has ahead of it. */
export function useInHand(): InHand {
  return useContext(HandOfPanels);
}
