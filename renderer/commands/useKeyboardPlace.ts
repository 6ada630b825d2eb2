import { useSyncExternalStore } from "react";
import { belongsToControl, isDialogOpen, isTypingIn } from "./dispatch.ts";

/** Where keys go now, as far as it decides which of them are commands. */
export type KeyboardPlace = {
  /** Into a field or the draft: single letters are no commands. */
  readonly isTyping: boolean;
  /** To a dialog, and to nothing behind it. */
  readonly isDialogOpen: boolean;
  /** Enter is of the button that has the focus, arrows of the tabs or choices. */
  readonly holdsEnter: boolean;
  readonly holdsArrows: boolean;
};

/** Where keys go now; every key that is shown asks. */
export function useKeyboardPlace(): KeyboardPlace {
  return useSyncExternalStore(listen, look);
}

const known = new Map<number, KeyboardPlace>();

/** The same object for the same place. */
function look(): KeyboardPlace {
  const active = document.activeElement;
  const place = {
    isTyping: active !== null && isTypingIn(active),
    isDialogOpen: hasDialog(),
    holdsEnter: active !== null && belongsToControl(active, "Enter"),
    holdsArrows: active !== null && belongsToControl(active, "ArrowDown"),
  };
  const sign = Object.values(place).reduce((sum, is) => 2 * sum + Number(is), 0);
  const same = known.get(sign) ?? place;
  known.set(sign, same);
  return same;
}

/** Looking through a whole page takes its time, and every key that is shown asks: it is done when something may have changed. */
let dialog: boolean | null = null;

function hasDialog(): boolean {
  if (changes.size === 0) return isDialogOpen();
  dialog ??= isDialogOpen();
  return dialog;
}

const changes = new Set<() => void>();
let stop: (() => void) | null = null;

function listen(change: () => void): () => void {
  changes.add(change);
  stop ??= watch();
  return () => {
    changes.delete(change);
    if (changes.size > 0) return;
    stop?.();
    stop = null;
  };
}

function tell(): void {
  dialog = null;
  for (const change of changes) change();
}

/** What moves the keys elsewhere: the focus; the draft that becomes a text to type in, where the focus stays; a dialog. */
function watch(): () => void {
  dialog = null;
  const leave = ({ relatedTarget }: FocusEvent): void => {
    // Nothing else takes the focus, so nobody says so; the element has it until the event is over.
    if (relatedTarget === null) queueMicrotask(tell);
  };
  const modes = new MutationObserver(tell);
  modes.observe(document.body, { subtree: true, attributeFilter: ["contenteditable"] });
  const dialogs = new MutationObserver(tell);
  dialogs.observe(document.body, { childList: true });
  window.addEventListener("focusin", tell);
  window.addEventListener("focusout", leave);
  return () => {
    modes.disconnect();
    dialogs.disconnect();
    window.removeEventListener("focusin", tell);
    window.removeEventListener("focusout", leave);
  };
}
