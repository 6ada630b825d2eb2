import { expect, test } from "vitest";
import { commands, type CommandId } from "../../shared/commands.ts";
import { findKeyConflict } from "../../renderer/commands/conflicts.ts";
import {
  isPressed,
  keyFrom,
  keyLabel,
  shownKey,
  worksWhileTyping,
  type Pressed,
} from "../../renderer/commands/keys.ts";
import { keysOf } from "../../shared/ownKeys.ts";

function press(key: string, change: Partial<Pressed> = {}): Pressed {
  return { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...change };
}

test("the key that is shown is one that works: while somebody types, none that writes a letter or belongs to the field", () => {
  const shown = (id: CommandId, isTyping: boolean) =>
    shownKey(keysOf(id, {}), { isTyping, holdsEnter: false, holdsArrows: false });
  expect([shown("claim.add", false), shown("claim.add", true)]).toEqual(["I", "Alt+I"]);
  expect([shown("claim.split", false), shown("claim.split", true)]).toEqual(["Y", "Alt+Y"]);
  expect([shown("claim.list", false), shown("claim.list", true)]).toEqual(["L", null]);
  expect([shown("text.find", true), shown("text.edit", true)]).toEqual(["Mod+F", null]);
  expect(shown("desk.own", false)).toBeNull();
});

test("Mod is Control, and Command on a Mac", () => {
  expect(isPressed(press("k", { ctrlKey: true }), "Mod+K", false)).toBe(true);
  expect(isPressed(press("k", { ctrlKey: true }), "Mod+K", true)).toBe(false);
  expect(isPressed(press("k", { metaKey: true }), "Mod+K", true)).toBe(true);
  expect(isPressed(press("k"), "Mod+K", false)).toBe(false);
});

test("a letter with another modifier is another key", () => {
  expect(isPressed(press("J"), "J", false)).toBe(true);
  expect(isPressed(press("J", { shiftKey: true }), "J", false)).toBe(false);
  expect(isPressed(press("j", { altKey: true }), "J", false)).toBe(false);
  expect(isPressed(press("F6", { shiftKey: true }), "F6", false)).toBe(false);
  expect(isPressed(press("F6", { shiftKey: true }), "Shift+F6", false)).toBe(true);
});

test("signs are what is written, however the keyboard writes them", () => {
  expect(isPressed(press("?", { shiftKey: true }), "?", false)).toBe(true);
  expect(isPressed(press("?"), "?", false)).toBe(true);
  expect(isPressed(press("1", { shiftKey: true }), "1", false)).toBe(true);
});

test("letters and digits are found by their place where the keyboard writes other signs", () => {
  expect(isPressed(press("о", { code: "KeyJ" }), "J", false)).toBe(true);
  expect(isPressed(press("¡", { code: "Digit1", altKey: true }), "Alt+1", true)).toBe(true);
  expect(isPressed(press("k", { code: "KeyJ" }), "J", false)).toBe(false);
});

test("what is pressed is written as the list of commands writes it", () => {
  for (const [event, key] of [
    [press("k", { ctrlKey: true }), "Mod+K"],
    [press("V", { ctrlKey: true, shiftKey: true }), "Mod+Shift+V"],
    [press("?", { shiftKey: true }), "?"],
    [press("ArrowDown"), "ArrowDown"],
    [press("Control", { ctrlKey: true }), null],
  ] as const)
    expect(keyFrom(event, false)).toBe(key);
});

test("every key of every command is found again when it is pressed", () => {
  for (const { keys } of Object.values(commands))
    for (const key of keys) {
      const name = key.split("+").at(-1) ?? "";
      const event = press(name, {
        ctrlKey: key.includes("Mod+"),
        shiftKey: key.includes("Shift+"),
        altKey: key.includes("Alt+"),
      });
      expect(isPressed(event, key, false), key).toBe(true);
    }
});

test("no two commands that can be offered at once have one key", () => {
  for (const id of Object.keys(commands) as CommandId[])
    for (const key of commands[id].keys) expect(findKeyConflict(id, key, {}), `${id} ${key}`).toBeNull();
});

test("a person's own keys take the place of a command's, and none at all is a choice too", () => {
  expect(keysOf("claim.next", {})).toEqual(["J", "ArrowDown"]);
  expect(keysOf("claim.next", { "claim.next": "G" })).toEqual(["G"]);
  expect(keysOf("claim.next", { "claim.next": "" })).toEqual([]);
});

test("only keys with Mod or Alt, and F1 to F12, work while typing", () => {
  expect(["Mod+K", "Alt+1", "F6", "Shift+F6"].every(worksWhileTyping)).toBe(true);
  expect(["J", "?", "Enter", "Backspace", "/", "F"].some(worksWhileTyping)).toBe(false);
});

test("keys are shown as the machine's own people write them", () => {
  expect(keyLabel("Mod+Shift+V", false)).toBe("Ctrl+Shift+V");
  expect(keyLabel("Mod+Shift+V", true)).toBe("⌘⇧V");
  expect(keyLabel("ArrowDown", false)).toBe("↓");
});
