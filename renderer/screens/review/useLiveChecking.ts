import { useEffect } from "react";
import { useStores } from "../../stores/stores.ts";

/** Milliseconds: an article is on screen and in hand before its checker is made ready beside it. */
const afterOpening = 300;

/** Makes ready for typing soon after an article is opened; one that is passed over costs nothing. */
export function useLiveChecking(): void {
  const { review } = useStores();
  useEffect(() => {
    const waiting = setTimeout(() => void review.getState().prepareLive(), afterOpening);
    return () => clearTimeout(waiting);
  }, [review]);
}
