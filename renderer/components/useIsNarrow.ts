import { useSyncExternalStore } from "react";

const query = "(width < 900px)";

/** True where panes stand one under the other, as in the style sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

function listen(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}
