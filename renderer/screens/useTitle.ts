import { useEffect } from "react";

/** Names the window after what is open in it. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Stet`;
  }, [words]);
}
