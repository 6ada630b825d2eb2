import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

export type EditingCalls = {
  /** Esc: leave the text, keeping what was typed. */
  readonly onLeave: () => void;
  /** Mod+S: keep what was typed and stay. */
  readonly onSave: () => void;
};

/** Holds whether the draft is read or typed in. */
export const mode = new Compartment();

/** Keys judge: the text takes no typing, but it can be selected, copied and scrolled. */
export const reading: Extension = [EditorState.readOnly.of(true), EditorView.editable.of(false)];

/** Typing in place; Tab still leaves the pane, so nobody is trapped in it. */
export function editing(calls: EditingCalls): Extension {
  return [
    EditorState.readOnly.of(false),
    EditorView.editable.of(true),
    EditorView.editorAttributes.of({ class: "proof-editing" }),
    Prec.high(
      keymap.of([
        { key: "Escape", run: call(calls.onLeave), stopPropagation: true },
        { key: "Mod-s", run: call(calls.onSave), preventDefault: true },
      ]),
    ),
  ];
}

function call(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}

/** Undo and redo of typing, kept through reading and editing alike. */
export const typing: Extension = [history(), keymap.of([...historyKeymap, ...defaultKeymap])];
