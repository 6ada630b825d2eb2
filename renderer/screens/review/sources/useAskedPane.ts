import { useEffect, useRef, type RefObject } from "react";
import { useStores } from "../../../stores/stores.ts";

/**
 * Brings the pane of the sources, and the passage in it, into view each time that the person asks for evidence or a source: in
 * a low window it stands below the draft. Taking a claim in hand asks for nothing, and leaves the draft where it is.
 */
export function useAskedPane(place: RefObject<HTMLElement | null>): void {
  const asked = useStores().review((state) => state.evidenceAsked);
  const seen = useRef(asked);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    for (const selector of [".source", ".source .over-now"])
      place.current?.querySelector(selector)?.scrollIntoView?.({ block: "nearest" });
  }, [place, asked]);
}
