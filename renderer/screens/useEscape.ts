import { useEffect, useLayoutEffect, useRef } from "react";
import { isTypingIn } from "../commands/dispatch.ts";
import { useStores } from "../stores/stores.ts";

/** Escape on a screen, which is no command: refusals go, then the screen steps back. Dialogs and fields keep it to themselves. */
export function useEscape(onEscape: () => void): void {
  const { notices } = useStores();
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
      latest.current();
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [notices]);
}
