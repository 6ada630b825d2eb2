import type { EditorView } from "@codemirror/view";
import { drawnOf } from "./drawn.ts";
import type { Placed } from "./margin.ts";
import type { Mark } from "./marks.ts";

/** The middle of the line on which a mark starts, in pixels from the top of the text, by the position where it starts. */
export type Tops = ReadonlyMap<number, number>;

/** The marks that start in view with the places of their lines. Those in `known` are not measured again. */
export function placedMarks(
  view: EditorView,
  known: Tops,
): { readonly placed: readonly Placed[]; readonly tops: Tops } {
  const { from, to } = view.viewport;
  const marks = drawnOf(view.state).marks.filter(({ start }) => start >= from && start <= to);
  const tops = marks.every(({ start }) => known.has(start)) ? known : measuredTops(view, marks, known);
  const placed = marks.flatMap((mark) => {
    const top = tops.get(mark.start);
    return top === undefined ? [] : [{ mark, top }];
  });
  return { placed, tops };
}

function measuredTops(view: EditorView, marks: readonly Mark[], known: Tops): Tops {
  const tops = new Map(known);
  const elements = firstElements(view.contentDOM);
  const origin = view.scrollDOM.getBoundingClientRect().top - view.scrollDOM.scrollTop * view.scaleY;
  for (const { claim, start } of marks) {
    if (tops.has(start)) continue;
    const place = elements.get(claim)?.getClientRects()[0] ?? view.coordsAtPos(start, 1);
    if (place !== null) tops.set(start, Math.round(((place.top + place.bottom) / 2 - origin) / view.scaleY));
  }
  return tops;
}

/** The element in which each mark starts. Asking it for its place costs a fraction of asking the editor for that of a position. */
function firstElements(text: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const elements = new Map<string, HTMLElement>();
  for (const element of text.querySelectorAll<HTMLElement>("[data-claim]")) {
    const claim = element.dataset["claim"] ?? "";
    if (!elements.has(claim)) elements.set(claim, element);
  }
  return elements;
}
