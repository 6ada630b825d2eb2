import { isolateHistory } from "@codemirror/commands";
import {
  Annotation,
  ChangeSet,
  Compartment,
  EditorSelection,
  EditorState,
  Transaction,
} from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { byline } from "./byline.ts";
import { replacementBetween } from "./changed.ts";
import { draw, drawnField, drawnOf, looksAlike, moveDrawn, type Drawn } from "./drawn.ts";
import { headlineMark, startOfHeadline } from "./headlineMark.ts";
import { keepFocus } from "./keepFocus.ts";
import { languageOf } from "./language.ts";
import { marginLetters } from "./marginLetters.ts";
import { markdownLook } from "./markdownLook.ts";
import { markAt } from "./marks.ts";
import { editing, mode, reading, typingHistory, type EditingCalls } from "./modes.ts";
import type { Span } from "../../shared/words/span.ts";

export type ProofCalls = EditingCalls & {
  readonly onFocusClaim: (claim: string) => void;
  /** What a pointer that rests on the letter of a claim reads. */
  readonly titleOf: (claim: string) => string;
  /** Somebody typed: the whole text as it stands now. */
  readonly onType: (text: string) => void;
  /** What is selected, or where the caret stands, as offsets of the text on screen; `caret` is the end of it that moves. Null where the text is no longer on screen. */
  readonly onSelect: (span: Span | null, caret?: number) => void;
  /** A click on words that are not for readers. */
  readonly onLeftover: () => void;
  /** A double click in the text while it is read: edit there. */
  readonly onEditAt: (position: number) => void;
};

/** The galley proof: the raw revision drawn as copy, with its marks. Positions are UTF-16 offsets into the raw text. */
export type Proof = {
  /** Puts a text in the place of the one shown; undo takes it back only where it is the person's own. */
  readonly setText: (text: string, isOwn: boolean) => void;
  readonly setByline: (facts: readonly string[]) => void;
  /** Draws what is known of a text; where a person has typed since, it is moved along. */
  readonly setDrawn: (drawn: Drawn, text: string) => void;
  readonly setEditing: (isEditing: boolean, at: number | null) => void;
  /** Whoever edits has it in view and types over it; to a reader it is only no longer what was selected before. */
  readonly select: (span: Span) => void;
  /** Brings a span into view; where it is in comfortable view already, nothing moves. */
  readonly show: (span: Span) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
};

const bylinePlace = new Compartment();

/** Builds the proof inside an element. Handlers are looked up at each call, so they may change. */
export function createProof(parent: HTMLElement, text: string, calls: () => ProofCalls): Proof {
  const view = new EditorView({ parent, state: stateOf(text, calls) });
  const place = keepFocus(view);
  return {
    setText: (next, isOwn) => replaceText(view, next, isOwn),
    setByline: (facts) => view.dispatch({ effects: bylinePlace.reconfigure(byline(facts)) }),
    setDrawn: (drawn, of) => {
      setDrawn(view, movedAlong(drawn, of, view.state));
      note(of);
    },
    setEditing: (isEditing, at) => {
      if (view.state.readOnly !== isEditing) return;
      if (isEditing) place.note();
      setEditing(view, isEditing, at, calls);
      if (!isEditing) place.giveBack();
    },
    select: ({ start, end }) => {
      const length = view.state.doc.length;
      const selection = { anchor: Math.min(start, length), head: Math.min(end, length) };
      const isToType = !view.state.readOnly;
      view.dispatch({ selection, scrollIntoView: isToType });
      if (isToType) view.focus();
    },
    show: (span) => show(view, span),
    focus: () => view.contentDOM.focus({ preventScroll: true }),
    destroy: () => view.destroy(),
  };
}

function stateOf(text: string, calls: () => ProofCalls): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(styleNonce()),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": "Draft",
        tabindex: "0",
        spellcheck: "true",
        "data-pane": "draft",
      }),
      mode.of(reading),
      bylinePlace.of([]),
      languageOf(text),
      drawnField,
      markdownLook,
      marginLetters({
        titleOf: (claim) => calls().titleOf(claim),
        onFocus: (claim) => calls().onFocusClaim(claim),
      }),
      headlineMark,
      typingHistory,
      pointing(calls),
      EditorView.updateListener.of((update) => {
        const typed = update.transactions.some((one) => one.docChanged && one.annotation(given) !== true);
        if (typed) calls().onType(textOf(update.state));
        const isMoved = update.selectionSet || (update.docChanged && !update.state.readOnly);
        if (isMoved) tellSelection(update.state, calls());
      }),
    ],
  });
}

/** The name in the browser's timeline of the moment when marks are drawn; its detail is the length of their text. */
export const marksDrawn = "stet.marks";

function note(text: string): void {
  performance.clearMarks(marksDrawn);
  performance.mark(marksDrawn, { detail: text.length });
}

/** The document's own nonce, which lets CodeMirror's style sheet pass the content security policy. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";
}

function pointing(calls: () => ProofCalls) {
  return EditorView.domEventHandlers({
    click(event, view) {
      if (!view.state.readOnly || !view.state.selection.main.empty) return false;
      const at = view.posAtCoords(event, false);
      const { marks, leftovers } = drawnOf(view.state);
      const mark = markAt(marks, at);
      if (mark !== null) calls().onFocusClaim(mark.claim);
      else if (leftovers.some(({ start, end }) => start <= at && at < end)) calls().onLeftover();
      return false;
    },
    dblclick(event, view) {
      if (!view.state.readOnly) return false;
      calls().onEditAt(view.posAtCoords(event, false));
      return true;
    },
  });
}

function tellSelection({ selection }: EditorState, { onSelect }: ProofCalls): void {
  const { from, to, head } = selection.main;
  onSelect({ start: from, end: to }, head);
}

/** A change that the page gives, which is no news to it. */
const given = Annotation.define<true>();

function replaceText(view: EditorView, text: string, isOwn: boolean): void {
  const change = replacementBetween(textOf(view.state), text);
  if (change === null) return;
  const undoing = isOwn
    ? [isolateHistory.of("full")]
    : [Transaction.remote.of(true), Transaction.addToHistory.of(false)];
  view.dispatch({ changes: change, annotations: [given.of(true), ...undoing] });
  // What a reader had selected was of the text before.
  const { main } = view.state.selection;
  if (view.state.readOnly && !main.empty) view.dispatch({ selection: { anchor: main.head } });
}

const texts = new WeakMap<EditorState["doc"], string>();

/** The text of a state as one string, which is made of its lines once. */
function textOf({ doc }: EditorState): string {
  const known = texts.get(doc) ?? doc.toString();
  texts.set(doc, known);
  return known;
}

function movedAlong(drawn: Drawn, text: string, state: EditorState): Drawn {
  const change = replacementBetween(text, textOf(state));
  return change === null ? drawn : moveDrawn(drawn, ChangeSet.of(change, text.length));
}

/** Most keys leave every mark as it is, but for its place, which moved with the text already: then nothing is drawn. */
function setDrawn(view: EditorView, drawn: Drawn): void {
  if (!looksAlike(drawn, drawnOf(view.state))) view.dispatch({ effects: draw.of(drawn) });
}

function setEditing(view: EditorView, isEditing: boolean, at: number | null, calls: () => ProofCalls): void {
  const extension = isEditing ? editing({ onLeave: () => calls().onLeave() }) : reading;
  view.dispatch({
    effects: mode.reconfigure(extension),
    // What was selected to be typed over is not left painted for the reader.
    ...(!isEditing && { selection: { anchor: view.state.selection.main.head } }),
    ...(isEditing && { selection: { anchor: caretFor(view.state, at) } }),
    scrollIntoView: isEditing,
  });
  if (isEditing) view.focus();
  if (isEditing) tellSelection(view.state, calls());
}

/** Where typing begins: at the place that is given, else where the caret was; never before the words of the headline. */
function caretFor({ doc, selection }: EditorState, at: number | null): number {
  return Math.max(startOfHeadline(doc), Math.min(at ?? selection.main.head, doc.length));
}

function show(view: EditorView, span: Span): void {
  const length = view.state.doc.length;
  const [from, to] = [Math.min(span.start, length), Math.min(span.end, length)];
  const margin = marginAround(view);
  const range = EditorSelection.range(from, to);
  view.dispatch({ effects: EditorView.scrollIntoView(range, { y: "nearest", yMargin: margin }) });
}

/** Pixels to be left above and below of what is shown: some lines of its pane; where the whole page scrolls, the claim card lies over the foot. */
function marginAround(view: EditorView): number {
  const pane = view.dom.closest<HTMLElement>(".galley");
  const scrolls = pane !== null && getComputedStyle(pane).overflowY !== "visible";
  return scrolls ? Math.min(160, pane.clientHeight / 5) : document.documentElement.clientHeight / 3;
}
