import { syntaxTree } from "@codemirror/language";
import type { EditorState, Range } from "@codemirror/state";
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from "@codemirror/view";
import type { Span } from "../../shared/words/span.ts";
import { markdownRuns, type HiddenRun } from "./hiddenSyntax.ts";
import { lookedLines } from "./lines.ts";

class Bullet extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const bullet = document.createElement("span");
    bullet.className = "look-bullet";
    bullet.textContent = "•";
    return bullet;
  }
}

class Ruler extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const ruler = document.createElement("span");
    ruler.className = "look-rule";
    return ruler;
  }
}

const hiding: Readonly<Record<HiddenRun["as"], Decoration>> = {
  nothing: Decoration.replace({}),
  bullet: Decoration.replace({ widget: new Bullet() }),
  rule: Decoration.replace({ widget: new Ruler() }),
};

/** Markdown drawn as copy: its signs hidden (but not where a person types), its headings, lists and stresses styled. */
export const markdownLook = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = looksIn(view);
    }

    update(update: ViewUpdate): void {
      const isNew =
        update.docChanged ||
        update.viewportChanged ||
        update.selectionSet ||
        update.startState.readOnly !== update.state.readOnly ||
        syntaxTree(update.startState) !== syntaxTree(update.state);
      if (isNew) this.decorations = looksIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function looksIn(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const caret = caretsOf(view.state);
  for (const { from, to } of view.visibleRanges) {
    const lines = linesBetween(view.state, from, to);
    const isBlank = (line: Span) => view.state.sliceDoc(line.start, line.end).trim() === "";
    for (const { start, looks } of lookedLines(syntaxTree(view.state), lines, isBlank))
      ranges.push(Decoration.line({ class: looks.map((look) => `look-${look}`).join(" ") }).range(start));
    ranges.push(...runsIn(view.state, { start: from, end: to }, caret));
  }
  return Decoration.set(ranges, true);
}

function runsIn(state: EditorState, range: Span, caret: readonly Span[]): readonly Range<Decoration>[] {
  const slice = (from: number, to: number) => state.sliceDoc(from, to);
  const { hidden, styled } = markdownRuns(syntaxTree(state), slice, range, caret);
  return [
    ...hidden
      .filter((run) => run.end > run.start && !slice(run.start, run.end).includes("\n"))
      .map((run) => hiding[run.as].range(run.start, run.end)),
    ...styled
      .filter((run) => run.end > run.start)
      .map((run) => Decoration.mark({ class: `look-${run.style}` }).range(run.start, run.end)),
  ];
}

/** Where a person types; nowhere while the draft is only read. */
function caretsOf(state: EditorState): readonly Span[] {
  if (state.readOnly) return [];
  return state.selection.ranges.map((range) => ({ start: range.from, end: range.to }));
}

function linesBetween(state: EditorState, from: number, to: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = from; at <= to;) {
    const line = state.doc.lineAt(at);
    lines.push({ start: line.from, end: line.to });
    at = line.to + 1;
  }
  return lines;
}
