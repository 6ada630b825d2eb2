import { useEffect } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { shorten } from "../../../../shared/text/shorten.ts";
import type { SetAside } from "../../../../shared/words/judgement.ts";
import { useStores } from "../../../stores/stores.ts";

/** The words of a passage, shortened; an ellipsis until its text is there. */
export function usePassageWords({ text, start, end }: SetAside): string {
  const { review: store } = useStores();
  const source = store((state) => state.texts[text]);
  useEffect(() => void store.getState().loadText(text), [store, text]);
  return source === undefined ? "…" : shorten(source.slice(start, end), 110);
}

/** The number that the screen gives a passage's source; 0 where the source is gone. */
export function numberOfSource({ source }: SetAside, { sources }: Review): number {
  return sources.findIndex(({ id }) => id === source) + 1;
}

export function keyOfPassage({ source, start, end }: SetAside): string {
  return `${source} ${start} ${end}`;
}
