import { useEffect, useLayoutEffect, useRef } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { isTypingIn } from "../../commands/dispatch.ts";
import { useStores } from "../../stores/stores.ts";

/**
 * The keys of the review screen that are no commands: Alt+1 to Alt+9 for the sources, Mod+Z to take the last verdict
 * back (while typing it undoes the typing), Mod+S to save what is typed, Escape.
 */
export function useReviewKeys(review: Review, onEscape: () => void): void {
  const { review: store, notices } = useStores();
  const latest = useRef({ review, onEscape });
  useLayoutEffect(() => {
    latest.current = { review, onEscape };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector("[role=dialog], [role=menu]") !== null) return;
      const typing = event.target instanceof Element && isTypingIn(event.target);
      const mod = event.ctrlKey || event.metaKey;
      const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
      const source = latest.current.review.sources[Number(digit ?? 0) - 1];
      if (event.altKey && !mod && source !== undefined) store.getState().showSource(source.id);
      else if (mod && event.key.toLowerCase() === "s")
        void store
          .getState()
          .save()
          .then((isSaved) => isSaved && notices.getState().say("Everything is saved.", "done"));
      else if (mod && !event.shiftKey && event.key.toLowerCase() === "z" && !typing)
        void store.getState().undo();
      else if (event.key === "Escape" && !typing) {
        notices.getState().closeRefusals();
        if (store.getState().editing) void store.getState().leaveEditing();
        latest.current.onEscape();
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [store, notices]);
}
