import { ViewPlugin, type EditorView, type ViewUpdate } from "@codemirror/view";
import { letters } from "./claimState.ts";
import { draw, drawnField, drawnOf } from "./drawn.ts";
import { marginRows, type MarginRow } from "./margin.ts";
import type { Mark } from "./marks.ts";
import { placedMarks, type Tops } from "./placedMarks.ts";

export type LetterCalls = {
  /** What a pointer that rests on the letter of a claim reads. */
  readonly titleOf: (claim: string) => string;
  readonly onFocus: (claim: string) => void;
};

/**
 * The letters beside the lines on which claims start. They are for the eye and the pointer; the list of claims
 * says the same to a screen reader, so this layer is hidden from it.
 */
export function marginLetters({ titleOf, onFocus }: LetterCalls) {
  return ViewPlugin.fromClass(
    class {
      readonly layer: HTMLElement;
      readonly view: EditorView;
      /** Where marks stand, by where they start; measured once, until the text or its lines move. */
      tops: Tops = new Map();
      /** The rows that stand in the layer, by what they show. */
      drawnRows = new Map<string, HTMLElement>();

      constructor(view: EditorView) {
        this.view = view;
        this.layer = document.createElement("div");
        this.layer.className = "margin";
        this.layer.setAttribute("aria-hidden", "true");
        // Pressing a letter must not take the focus out of the pane.
        this.layer.addEventListener("mousedown", (event) => event.preventDefault());
        this.layer.addEventListener("click", ({ target }) => {
          const claim = letterAt(target)?.dataset["claim"];
          if (claim !== undefined) onFocus(claim);
        });
        // No letter needs the state of its claim in words before a pointer is on it.
        this.layer.addEventListener("mouseover", ({ target }) => {
          const letter = letterAt(target);
          if (letter !== null) letter.title = titleOf(letter.dataset["claim"] ?? "");
        });
        view.scrollDOM.append(this.layer);
        this.measure();
      }

      update(update: ViewUpdate): void {
        const hasMoved = mayHaveMoved(update);
        if (hasMoved) this.tops = new Map();
        if (hasMoved || update.startState.field(drawnField) !== update.state.field(drawnField))
          this.measure();
      }

      measure(): void {
        this.view.requestMeasure({
          key: this,
          read: (view) => {
            const { placed, tops } = placedMarks(view, this.tops);
            this.tops = tops;
            return marginRows(placed);
          },
          write: (rows, view) => this.drawRows(rows, drawnOf(view.state).focus),
        });
      }

      drawRows(rows: readonly MarginRow[], focus: string | null): void {
        const before = this.drawnRows;
        this.drawnRows = new Map(
          rows.map((row) => {
            const shown = signOf(row, focus);
            return [shown, before.get(shown) ?? rowElement(row, focus)];
          }),
        );
        const isSame =
          before.size === this.drawnRows.size && [...before.keys()].every((row) => this.drawnRows.has(row));
        if (!isSame) this.layer.replaceChildren(...this.drawnRows.values());
      }

      destroy(): void {
        this.layer.remove();
      }
    },
  );
}

/** Whether the lines may stand elsewhere. Marks are drawn without moving a line, whatever they look like. */
function mayHaveMoved(update: ViewUpdate): boolean {
  const isOnlyDrawn = update.transactions.every(
    ({ docChanged, selection, effects }) =>
      !docChanged && selection === undefined && effects.every((effect) => effect.is(draw)),
  );
  return !isOnlyDrawn || update.geometryChanged || update.viewportChanged;
}

function letterAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-claim]") : null;
}

/** All that a row shows. */
function signOf({ top, marks }: MarginRow, focus: string | null): string {
  const letters = marks.map(
    ({ claim, state, examined }) => `${claim} ${state} ${examined} ${claim === focus}`,
  );
  return `${top} ${letters.join("\n")}`;
}

function rowElement(row: MarginRow, focus: string | null): HTMLElement {
  const element = document.createElement("div");
  element.className = "margin-row";
  element.style.top = `${row.top}px`;
  if (row.marks.length > 3) element.dataset["crowded"] = "";
  element.append(...row.marks.map((mark) => letterElement(mark, mark.claim === focus)));
  return element;
}

function letterElement(mark: Mark, focused: boolean): HTMLElement {
  const element = document.createElement("span");
  element.className = `tag letter letter-${mark.state}`;
  element.dataset["claim"] = mark.claim;
  if (mark.examined) element.dataset["judged"] = "";
  if (focused) element.dataset["focused"] = "";
  const letter = document.createElement("span");
  letter.textContent = letters[mark.state];
  element.append(letter);
  return element;
}
