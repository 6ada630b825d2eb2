/** Moves the focus to the next pane (`by` 1) or the one before (-1); a pane is any element with `data-pane`. */
export function movePane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(isShown);
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = here === -1 && by === -1 ? 0 : here;
  panes[(from + by + panes.length) % panes.length]?.focus();
}

/** A pane inside something hidden is none. */
function isShown(pane: HTMLElement): boolean {
  return !pane.hidden && (pane.checkVisibility?.() ?? true);
}
