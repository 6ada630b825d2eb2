import { useEffect, useLayoutEffect, useRef } from "react";
import { isTypingIn } from "../../commands/dispatch.ts";
import { useStores } from "../../stores/stores.ts";

/** Escape on the review screen, which is no command: refusals go, the text is left and saved, what is open closes. */
export function useReviewKeys(onEscape: () => void): void {
  const { review: store, notices } = useStores();
  const latest = useRef(onEscape);
  useLayoutEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("[role=dialog], [role=menu]") !== null) return;
      if (event.target instanceof Element && isTypingIn(event.target)) return;
      notices.getState().closeRefusals();
      if (store.getState().editing) void store.getState().leaveEditing();
      latest.current();
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [store, notices]);
}
