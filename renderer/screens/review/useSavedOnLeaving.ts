import { useEffect, useRef } from "react";
import { useStores } from "../../stores/stores.ts";

/** Saves what is typed when the person goes to another screen, hides the page or closes the window. */
export function useSavedOnLeaving(): void {
  const { review, host } = useStores();
  const isHere = useRef(false);
  useEffect(
    () =>
      host.onLeaving(async () => {
        await review.getState().save();
      }),
    [host, review],
  );
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      // React may take a screen away only to put it back at once.
      queueMicrotask(() => !isHere.current && void review.getState().leaveEditing());
    };
  }, [review]);
}
