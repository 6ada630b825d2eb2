import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

export type EditingCalls = {
  /** Esc: leave the text, keeping what was typed. */
  readonly onLeave: () => void;
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
    keymap.of([...historyKeymap, ...defaultKeymap]),
    Prec.high(keymap.of([{ key: "Escape", run: call(calls.onLeave), stopPropagation: true }])),
  ];
}

function call(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}

/** What was typed can be undone, however often a person went back to reading in between. */
export const typingHistory: Extension = history();
