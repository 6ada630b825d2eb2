/** What is open over or beside the text; one at a time. */
export type Panel =
  | "note"
  | "query"
  | "proof"
  | "waive"
  | "rubric"
  /** The rubric, at its question about words that are not for readers. */
  | "leftovers"
  | "approve"
  | "return"
  | "reject"
  | "withdraw"
  | "export"
  | "addSource"
  | "history"
  | "compare"
  | "split"
  | "addClaim"
  | "leftOut"
  | Place;

/** What stands in place of draft and sources, over the whole screen. */
export const places = ["revisions", "proposal"] as const;
export type Place = (typeof places)[number];

/** The panels that ask for words in the claim card, so that eye and hand stay where they are. */
const wordPanels = ["note", "query", "proof", "waive"] as const satisfies readonly Panel[];
export type WordPanel = (typeof wordPanels)[number];

/** What a person may open, close and switch on the review screen. */
export type PanelCalls = { readonly onOpen: (panel: Panel) => void; readonly onClose: () => void };

export function isPlace(panel: Panel | null): panel is Place {
  return panel !== null && (places as readonly Panel[]).includes(panel);
}

export function isWordPanel(panel: Panel | null): panel is WordPanel {
  return panel !== null && (wordPanels as readonly Panel[]).includes(panel);
}
