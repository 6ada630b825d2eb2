const names: Readonly<Record<string, string>> = {
  Mod: "CommandOrControl",
  Enter: "Return",
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Escape: "Esc",
};

/** A key of shared/commands.ts as Electron writes it; null for one that has no such name (`?` is Shift and another key). */
export function acceleratorOf(key: string): string | null {
  const parts = key.split("+").map((part) => names[part] ?? part);
  const last = parts.at(-1) ?? "";
  const isKnown = /^([A-Z0-9,.]|F\d{1,2}|Return|Up|Down|Left|Right|Esc|Backspace|Delete|Space|Tab)$/.test(
    last,
  );
  return isKnown ? parts.join("+") : null;
}

/** Whether a key is one that typing uses too, so that a menu must not take it away; Undo and redo are the Edit menu's own. */
export function isTypingKey(key: string): boolean {
  return /^Mod\+(Shift\+)?[ZY]$/.test(key) || !/^(Mod|Alt)\+|^(Shift\+)?F\d/.test(key);
}
