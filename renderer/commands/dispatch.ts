import { commands, type CommandId } from "../../shared/commands.ts";
import { isPressed, worksWhileTyping } from "./keys.ts";
import { keysOf, type OwnKeys } from "../../shared/ownKeys.ts";
import type { CommandRegistry } from "./registry.ts";

export type Keyboard = { readonly mac: boolean; readonly own: OwnKeys };

/**
 * The one keyboard dispatcher: finds the offered command of a key and runs it.
 * Nothing while a dialog is open, while text is composed, or when somebody used the key already;
 * single letters only outside fields and editors; Enter and arrows stay with the control that has the focus.
 */
export function dispatchKey(event: KeyboardEvent, registry: CommandRegistry, keyboard: Keyboard): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing) return false;
  const typing = target !== null && isTypingIn(target);
  // A sign that is typed is no command, and every key of a text comes by here.
  if ((typing && isSign(event)) || isDialogOpen()) return false;
  let excuse: (() => void) | null = null;
  for (const id of Object.keys(commands) as CommandId[]) {
    const key = keysOf(id, keyboard.own).find((one) => isPressed(event, one, keyboard.mac));
    if (key === undefined || (typing && !worksWhileTyping(key))) continue;
    if (target !== null && belongsToControl(target, key)) continue;
    const run = registry.find(id);
    excuse ??= run === null ? registry.findExcuse(id) : null;
    if (run === null) continue;
    event.preventDefault();
    // A key that is held down may walk a list, but it never judges a row of claims.
    if (!event.repeat || isWalking(id)) run();
    return true;
  }
  // A key that does nothing now says why, rather than nothing.
  excuse?.();
  return false;
}

/** True for a letter, a digit or another sign, as it is typed. */
export function isSign({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}

function isWalking(id: CommandId): boolean {
  return /^(?!article\.).*\.(?:next|previous|nextOpen|evidence)$/.test(id);
}

/** True in a text field, a select or an editor. */
export function isTypingIn(target: Element): boolean {
  if (target.closest("textarea, select, [contenteditable=''], [contenteditable='true']") !== null)
    return true;
  const input = target.closest("input");
  return input !== null && !["checkbox", "radio", "button", "file"].includes(input.type);
}

/** True while a dialog or a menu has the keys. */
export function isDialogOpen(): boolean {
  return document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}

/** True for Enter on what it presses, and for arrows in what they move in. */
export function belongsToControl(target: Element, key: string): boolean {
  if (key === "Enter") return target.closest("button, a[href], summary, [role=tab], [role=option]") !== null;
  if (key.startsWith("Arrow"))
    return target.closest("[role=tablist], [role=radiogroup], input[type=radio]") !== null;
  return false;
}
