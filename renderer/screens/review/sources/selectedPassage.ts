import type { Span } from "../../../../shared/words/span.ts";

/** What of a source's text the page's selection covers, as offsets into that text; null where nothing, or more than it. */
export function selectedPassage(place: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(place, startContainer, startOffset);
  const end = offsetOf(place, endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
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
