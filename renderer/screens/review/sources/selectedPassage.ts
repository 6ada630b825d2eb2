import type { Span } from "../../../../shared/words/span.ts";

/** What of a source's text the page's selection covers, as offsets into that text; null where nothing, or more than it. */
export function selectedPassage(place: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(place, startContainer, startOffset);
  const end = offsetOf(place, endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The part of a source's text that is in view in its pane; null where it is not laid out. */
export function passageInView(pane: Element): Span | null {
  const place = pane.querySelector<HTMLElement>(".source-text");
  if (place === null || document.caretPositionFromPoint === undefined) return null;
  const [view, text] = [pane.getBoundingClientRect(), place.getBoundingClientRect()];
  const bottom = Math.min(view.bottom, window.innerHeight);
  const [left, right] = [text.left + 2, text.right - 2];
  const start = offsetNear(place, left, Math.max(view.top, text.top), bottom);
  const end = offsetNear(place, right, Math.min(bottom, text.bottom), view.top);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The offset at a height of the screen, or at the next one towards another at which there are words. */
function offsetNear(place: HTMLElement, left: number, from: number, to: number): number | null {
  const down = Math.sign(to - from);
  for (let way = 4; way < Math.abs(to - from); way += 8) {
    const caret = document.caretPositionFromPoint(left, from + down * way);
    const offset = caret === null ? null : offsetOf(place, caret.offsetNode, caret.offset);
    if (offset !== null) return offset;
  }
  return null;
}

/** Each paragraph tells in `data-start` where it begins, and its words are the source's, character by character. */
function offsetOf(place: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-start]") ?? null;
  if (paragraph === null || !place.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset["start"]) + before.toString().length;
}
