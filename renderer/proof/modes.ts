import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  Compartment,
  EditorSelection,
  EditorState,
  Prec,
  type Extension,
  type Text,
} from "@codemirror/state";
import { EditorView, keymap, type KeyBinding } from "@codemirror/view";

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
    overSelection,
    keymap.of([...lineEnds, ...overGaps, ...historyKeymap, ...defaultKeymap]),
    Prec.high(keymap.of([{ key: "Escape", run: call(calls.onLeave), stopPropagation: true }])),
  ];
}

/**
 * What is typed over selected words. The browser would keep the looks of the words by a style of its own, which the content
 * security policy forbids; the editor draws them anew anyway.
 */
const overSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    if (inputType !== "insertText" || data === null || isComposing) return false;
    if (view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: "input.type" });
    event.preventDefault();
    return true;
  },
});

/** Home and End stay on the line that a person sees, however often they are pressed: a paragraph has many lines. */
const lineEnds: readonly KeyBinding[] = [
  { key: "Home", run: toLineEnd(false, false), shift: toLineEnd(false, true), preventDefault: true },
  { key: "End", run: toLineEnd(true, false), shift: toLineEnd(true, true), preventDefault: true },
];

function toLineEnd(isForward: boolean, isSelecting: boolean) {
  return (view: EditorView): boolean => {
    const ranges = view.state.selection.ranges.map((range) => {
      const { head, assoc } = view.moveToLineBoundary(range, isForward);
      return isSelecting
        ? EditorSelection.range(range.anchor, head, range.goalColumn, range.bidiLevel ?? undefined)
        : EditorSelection.cursor(head, assoc);
    });
    view.dispatch({
      selection: EditorSelection.create(ranges, view.state.selection.mainIndex),
      scrollIntoView: true,
      userEvent: "select",
    });
    return true;
  };
}

/**
 * The blank line between two paragraphs is their distance to a person, and no line for the caret: what is pressed next would
 * do nothing that can be seen.
 */
const overGaps: readonly KeyBinding[] = [
  { key: "ArrowDown", run: overGap(true, false), shift: overGap(true, true) },
  { key: "ArrowUp", run: overGap(false, false), shift: overGap(false, true) },
];

function overGap(isForward: boolean, isSelecting: boolean) {
  return (view: EditorView): boolean => {
    const { main, ranges } = view.state.selection;
    if (ranges.length > 1 || (!main.empty && !isSelecting)) return false;
    const gap = view.moveVertically(main, isForward);
    if (!isGap(view.state.doc, gap.head)) return false;
    const { head, goalColumn, assoc } = view.moveVertically(gap, isForward);
    const anchor = isSelecting ? main.anchor : head;
    const range = EditorSelection.range(anchor, head, goalColumn, undefined, assoc);
    view.dispatch({ selection: range, scrollIntoView: true, userEvent: "select" });
    return true;
  };
}

/** The only blank line between two lines of words. */
function isGap(doc: Text, at: number): boolean {
  const { number, text } = doc.lineAt(at);
  const hasWords = (line: number): boolean =>
    line >= 1 && line <= doc.lines && doc.line(line).text.trim() !== "";
  return text.trim() === "" && hasWords(number - 1) && hasWords(number + 1);
}

function call(run: () => void): () => boolean {
  return () => {
    run();
    return true;
  };
}

/** What was typed can be undone, however often a person went back to reading in between. */
export const typingHistory: Extension = history();
