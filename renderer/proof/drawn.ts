import { StateEffect, StateField, type ChangeDesc, type EditorState, type Range } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import type { Span } from "../../shared/words/span.ts";
import type { Emphasis, Mark } from "./marks.ts";

/** What is drawn over the draft: every mark, the claim in hand with the words its reasons are about, what is not for readers, and what Find found. */
export type Drawn = {
  readonly marks: readonly Mark[];
  readonly focus: string | null;
  readonly emphases: readonly Emphasis[];
  /** What the machine wrote for whoever asked it. */
  readonly leftovers: readonly Span[];
  readonly found: readonly Span[];
  /** Index into `found` of the match that Find stands on; -1 for none. */
  readonly foundNow: number;
};

export const nothingDrawn: Drawn = {
  marks: [],
  focus: null,
  emphases: [],
  leftovers: [],
  found: [],
  foundNow: -1,
};

/** Draws anew. Caret, selection and scroll position are no part of it and stay as they are. */
export const draw = StateEffect.define<Drawn>();

type Painted = { readonly drawn: Drawn; readonly decorations: DecorationSet };

/** The marks over the text. What a person types moves them; the next `draw` sets them right. */
export const drawnField = StateField.define<Painted>({
  create: () => ({ drawn: nothingDrawn, decorations: Decoration.none }),
  update(painted, transaction) {
    const moved = transaction.docChanged ? movePainted(painted, transaction.changes) : painted;
    const effect = transaction.effects.findLast((one) => one.is(draw));
    if (effect === undefined) return moved;
    const drawn = effect.value;
    return { drawn, decorations: paint(drawn, transaction.newDoc.length) };
  },
  provide: (field) => EditorView.decorations.from(field, (painted) => painted.decorations),
});

export function drawnOf(state: EditorState): Drawn {
  return state.field(drawnField).drawn;
}

function movePainted(painted: Painted, changes: ChangeDesc): Painted {
  return { drawn: moveDrawn(painted.drawn, changes), decorations: painted.decorations.map(changes) };
}

/** The same over a changed text: spans move with it, those that were deleted fall away, and Find starts anew. */
export function moveDrawn(drawn: Drawn, changes: ChangeDesc): Drawn {
  const move = <Placed extends Span>(spans: readonly Placed[]): readonly Placed[] =>
    spans.map((span) => moveSpan(span, changes)).filter((span) => span.end > span.start);
  const { marks, emphases, leftovers } = drawn;
  return {
    ...drawn,
    marks: move(marks),
    emphases: move(emphases),
    leftovers: move(leftovers),
    found: [],
    foundNow: -1,
  };
}

/** Whether a text looks the same with either. */
export function looksAlike(one: Drawn, other: Drawn): boolean {
  return (
    one.focus === other.focus &&
    one.foundNow === other.foundNow &&
    areAlike(one.found, other.found, isSameSpan) &&
    areAlike(one.emphases, other.emphases, isSameSpan) &&
    areAlike(one.leftovers, other.leftovers, isSameSpan) &&
    areAlike(one.marks, other.marks, isSameMark)
  );
}

function areAlike<Placed>(
  some: readonly Placed[],
  others: readonly Placed[],
  isSame: (one: Placed, other: Placed) => boolean,
): boolean {
  return some.length === others.length && some.every((one, index) => isSame(one, others[index] ?? one));
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function isSameMark(one: Mark, other: Mark): boolean {
  return (
    isSameSpan(one, other) &&
    one.claim === other.claim &&
    one.state === other.state &&
    one.examined === other.examined &&
    one.depth === other.depth
  );
}

function moveSpan<Placed extends Span>(span: Placed, changes: ChangeDesc): Placed {
  const [start, end] = [changes.mapPos(span.start, 1), changes.mapPos(span.end, -1)];
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function paint(drawn: Drawn, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const add = (span: Span, decoration: Decoration) => {
    const end = Math.min(span.end, length);
    if (end > span.start) ranges.push(decoration.range(span.start, end));
  };
  for (const mark of drawn.marks) add(mark, decorationOf(mark, mark.claim === drawn.focus));
  for (const emphasis of drawn.emphases) add(emphasis, emphasised);
  for (const words of drawn.leftovers) add(words, leftover);
  for (const [index, match] of drawn.found.entries()) add(match, index === drawn.foundNow ? foundNow : found);
  return Decoration.set(ranges, true);
}

const emphasised = Decoration.mark({ class: "claim-word" });
const leftover = Decoration.mark({
  class: "leftover",
  attributes: {
    title: "Not written for readers: the rubric asks about these words",
    "aria-description": "not written for readers",
  },
});
const found = Decoration.mark({ class: "found" });
const foundNow = Decoration.mark({ class: "found found-now" });

/** How each claim was drawn last: hundreds are drawn at each key, and nearly all of them again. */
const known = new Map<string, Look>();
const mostKnown = 5_000;

type Look = Pick<Mark, "state" | "depth"> & { readonly focused: boolean; readonly decoration: Decoration };

function decorationOf({ claim, state, depth }: Mark, focused: boolean): Decoration {
  const last = known.get(claim);
  if (last?.state === state && last.depth === depth && last.focused === focused) return last.decoration;
  const depthClass = depth > 0 ? ` claim-depth-${Math.min(depth, 2)}` : "";
  const looks = `claim claim-${state}${depthClass}${focused ? " claim-on" : ""}`;
  const decoration = Decoration.mark({ class: looks, attributes: { "data-claim": claim } });
  if (known.size > mostKnown) known.clear();
  known.set(claim, { state, depth, focused, decoration });
  return decoration;
}
