import { useSyncExternalStore } from "react";
import { isTypingIn } from "./dispatch.ts";

/** Whether the keyboard writes into a field or the draft now, so that single letters are no commands. */
export function useIsTyping(): boolean {
  return useSyncExternalStore(listen, isTyping);
}

function isTyping(): boolean {
  return document.activeElement !== null && isTypingIn(document.activeElement);
}

function listen(change: () => void): () => void {
  const leave = ({ relatedTarget }: FocusEvent): void => {
    // Nothing else takes the focus, so nobody says so; the element has it until the event is over.
    if (relatedTarget === null) queueMicrotask(change);
  };
  window.addEventListener("focusin", change);
  window.addEventListener("focusout", leave);
  return () => {
    window.removeEventListener("focusin", change);
    window.removeEventListener("focusout", leave);
  };
}
