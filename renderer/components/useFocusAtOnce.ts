import { useCallback, type RefCallback, type RefObject } from "react";

const focusable =
  "button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), a[href], [contenteditable='true'], [tabindex='0']";

/**
 * Takes the focus into a dialog before the next key can come: left to itself it waits for a frame, and a key that follows at once
 * the one that opened it would be lost. Give the answered ref and `initialFocus={false}` to the popup. Without an element of
 * choice the first that can be reached has the focus, else the popup.
 */
export function useFocusAtOnce(chosen?: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  return useCallback(
    (popup) => {
      // After the dialog has noted where the focus was, which is where it goes back to.
      if (popup !== null) queueMicrotask(() => takeFocus(popup, chosen));
    },
    [chosen],
  );
}

function takeFocus(popup: HTMLElement, chosen?: RefObject<HTMLElement | null>): void {
  const isIn = (): boolean => popup.contains(popup.ownerDocument.activeElement);
  chosen?.current?.focus();
  for (const element of popup.querySelectorAll<HTMLElement>(focusable)) {
    if (isIn()) return;
    if (isPassedOver(element)) continue;
    // What is hidden takes no focus, and the next is tried.
    element.focus();
  }
  if (!isIn()) popup.focus({ preventScroll: true });
}

/**
 * What was said before is not what the dialog is for. And the focus of radio buttons is where the choice is: one that is not
 * taken is passed over where another of them is.
 */
function isPassedOver(element: HTMLElement): boolean {
  if (element.closest("[role=log]") !== null) return true;
  if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) return false;
  const group = element.closest("fieldset, [role=radiogroup]") ?? element.ownerDocument;
  return [...group.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")].some(
    ({ name }) => name === element.name,
  );
}
