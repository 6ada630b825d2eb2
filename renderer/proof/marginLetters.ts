import { ViewPlugin, type EditorView, type ViewUpdate } from "@codemirror/view";
import { letters } from "./claimState.ts";
import { drawnField, drawnOf } from "./drawn.ts";
import { marginRows, type MarginRow, type Placed } from "./margin.ts";
import type { Mark } from "./marks.ts";

/**
 * The letters beside the lines on which claims start. They are for the eye and the pointer; the list of claims
 * says the same to a screen reader, so this layer is hidden from it.
 */
export function marginLetters(onFocus: (claim: string) => void) {
  return ViewPlugin.fromClass(
    class {
      readonly layer: HTMLElement;
      readonly view: EditorView;
      /** The rows that stand in the layer, by what they show. */
      drawnRows = new Map<string, HTMLElement>();

      constructor(view: EditorView) {
        this.view = view;
        this.layer = document.createElement("div");
        this.layer.className = "margin";
        this.layer.setAttribute("aria-hidden", "true");
        // Pressing a letter must not take the focus out of the pane.
        this.layer.addEventListener("mousedown", (event) => event.preventDefault());
        this.layer.addEventListener("click", (event) => {
          const claim = event.target instanceof Element ? event.target.closest("[data-claim]") : null;
          if (claim instanceof HTMLElement && claim.dataset["claim"] !== undefined)
            onFocus(claim.dataset["claim"]);
        });
        view.scrollDOM.append(this.layer);
        this.measure();
      }

      update(update: ViewUpdate): void {
        const isNew =
          update.docChanged ||
          update.geometryChanged ||
          update.viewportChanged ||
          update.startState.field(drawnField) !== update.state.field(drawnField);
        if (isNew) this.measure();
      }

      measure(): void {
        this.view.requestMeasure({
          key: this,
          read: (view) => marginRows(placedMarks(view)),
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

function placedMarks(view: EditorView): readonly Placed[] {
  const { from, to } = view.viewport;
  const origin = view.scrollDOM.getBoundingClientRect().top - view.scrollDOM.scrollTop * view.scaleY;
  return drawnOf(view.state).marks.flatMap((mark) => {
    if (mark.start < from || mark.start > to) return [];
    const place = view.coordsAtPos(mark.start, 1);
    if (place === null) return [];
    return [{ mark, top: Math.round(((place.top + place.bottom) / 2 - origin) / view.scaleY) }];
  });
}

/** All that a row shows. */
function signOf({ top, marks }: MarginRow, focus: string | null): string {
  const letters = marks.map(
    ({ claim, state, examined, title }) => `${claim} ${state} ${examined} ${claim === focus} ${title()}`,
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
  element.title = mark.title();
  element.dataset["claim"] = mark.claim;
  if (mark.examined) element.dataset["judged"] = "";
  if (focused) element.dataset["focused"] = "";
  const letter = document.createElement("span");
  letter.textContent = letters[mark.state];
  element.append(letter);
  return element;
}
