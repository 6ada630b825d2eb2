import type { EditorView } from "@codemirror/view";

/** While somebody types, the text has the focus; afterwards it is back where it was, and the sheet does not look edited. */
export function keepFocus(view: EditorView): { readonly note: () => void; readonly giveBack: () => void } {
  let before: Element | null = null;
  return {
    note: () => (before = document.activeElement),
    giveBack: () => {
      if (!view.hasFocus || before === view.contentDOM) return;
      view.contentDOM.blur();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}
