import type { KeyboardPlace } from "./useKeyboardPlace.ts";

/** What of a keyboard event says which key was pressed; `code` is the place on the keyboard. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const symbols: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Backspace: "⌫",
  Enter: "↵",
  Escape: "Esc",
};

/** True on a Mac, where `Mod` is Command. */
export function isMac(platform: string): boolean {
  return /mac|iphone|ipad/i.test(platform);
}

/**
 * True if a key works while somebody types in a field: it has Mod or Alt, or is F1 to F12. What takes typing back stays
 * with the field.
 */
export function worksWhileTyping(key: string): boolean {
  if (/^Mod\+(Shift\+)?[ZY]$/.test(key)) return false;
  return /^(Mod|Ctrl|Alt)\+/.test(key) || /(^|\+)F\d{1,2}$/.test(key);
}

/** The key to be shown for a command: the first that works where keys go now; null where none does. */
export function shownKey(
  keys: readonly string[],
  { isTyping, holdsEnter, holdsArrows }: Omit<KeyboardPlace, "isDialogOpen">,
): string | null {
  const isHeld = (key: string): boolean =>
    (holdsEnter && key === "Enter") || (holdsArrows && key.startsWith("Arrow"));
  return keys.find((key) => (isTyping ? worksWhileTyping(key) : !isHeld(key))) ?? null;
}

/** True if the event is the key written as `Mod+Shift+Z`. */
export function isPressed(event: Pressed, key: string, mac: boolean): boolean {
  const parts = splitKey(key);
  const has = (modifier: string): boolean => parts.modifiers.includes(modifier);
  const control = has("Ctrl") || (has("Mod") && !mac);
  const meta = has("Mod") && mac;
  if (event.ctrlKey !== control || event.metaKey !== meta || event.altKey !== has("Alt")) return false;
  const shiftMatters = /^([A-Za-z]|.{2,})$/.test(parts.name);
  if (shiftMatters && event.shiftKey !== has("Shift")) return false;
  return isNamed(event, parts.name);
}

/** How a key is written in the person's language of keys: `⌘K` on a Mac, `Ctrl+K` elsewhere. */
export function keyLabel(key: string, mac: boolean): string {
  const { modifiers, name } = splitKey(key);
  const shown = symbols[name] ?? name;
  if (!mac)
    return [...modifiers.map((modifier) => (modifier === "Mod" ? "Ctrl" : modifier)), shown].join("+");
  const marks: Readonly<Record<string, string>> = { Mod: "⌘", Ctrl: "⌃", Alt: "⌥", Shift: "⇧" };
  return modifiers.map((modifier) => marks[modifier] ?? modifier).join("") + shown;
}

/** The key of an event, in the spelling of `commands.ts`; null while only modifiers are down. */
export function keyFrom(event: Pressed, mac: boolean): string | null {
  if (["Control", "Meta", "Alt", "Shift", "AltGraph", "Dead"].includes(event.key)) return null;
  const name = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (name === " " || name === "+") return null;
  const modifiers = [
    (mac ? event.metaKey : event.ctrlKey) && "Mod",
    mac && event.ctrlKey && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && /^([A-Z]|.{2,})$/.test(name) && "Shift",
  ].filter((modifier) => modifier !== false);
  return [...modifiers, name].join("+");
}

/** In the spelling that `aria-keyshortcuts` wants: `Control+K`. */
export function ariaKey(key: string, mac: boolean): string {
  return key.replace("Mod", mac ? "Meta" : "Control").replace("Ctrl", "Control");
}

function splitKey(key: string): { readonly modifiers: readonly string[]; readonly name: string } {
  const parts = key.split("+");
  return { modifiers: parts.slice(0, -1), name: parts.at(-1) ?? "" };
}

function isNamed(event: Pressed, name: string): boolean {
  if (event.key.toLowerCase() === name.toLowerCase()) return true;
  // Digits and letters by their place, for keyboards that write other signs there (Alt+1 on a Mac, Cyrillic).
  if (/^\d$/.test(name)) return event.code === `Digit${name}` && !event.shiftKey;
  if (/^[A-Za-z]$/.test(name)) return event.key > "\u007f" && event.code === `Key${name.toUpperCase()}`;
  return false;
}
