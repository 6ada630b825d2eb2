import type { MenuItemConstructorOptions } from "electron";
import type { Command } from "../../shared/command.ts";
import { commands, type CommandId } from "../../shared/commands.ts";
import { keysOf, type OwnKeys } from "../../shared/ownKeys.ts";
import { acceleratorOf, isTypingKey } from "./accelerators.ts";

type Item = MenuItemConstructorOptions;
type Menu = Command["menu"];

const separator: Item = { type: "separator" };

/**
 * The menu bar: the system's own items by their roles, Stet's commands from the one list of them. A click sends the
 * command to the page. The page handles the keys itself, as in a browser, so that a key does one thing once; the menu
 * shows them, a person's own in place of those that they changed.
 */
export function menuBar(
  send: (command: CommandId) => void,
  options: { readonly isMac: boolean; readonly isPackaged: boolean; readonly own?: OwnKeys },
): Item[] {
  const { isMac, isPackaged, own = {} } = options;
  const of = (menu: Menu) => commandItems(menu, send, { isMac, own });
  const bar: Item[] = [
    { label: "&File", submenu: [...of("File"), separator, { role: isMac ? "close" : "quit" }] },
    { label: "&Edit", submenu: [...editingItems, separator, ...of("Edit")] },
    { label: "&Review", submenu: of("Review") },
    {
      label: "&View",
      submenu: [...of("View"), separator, ...zoomItems, ...(isPackaged ? [] : developerItems)],
    },
    { role: "windowMenu" },
    { role: "help", submenu: [...of("Help"), ...(isMac ? [] : [separator, aboutItem])] },
  ];
  return isMac ? [{ role: "appMenu" }, ...bar] : bar;
}

type Keyboard = { readonly isMac: boolean; readonly own: OwnKeys };

function commandItems(menu: Menu, send: (command: CommandId) => void, keyboard: Keyboard): Item[] {
  return (Object.entries(commands) as [CommandId, Command][])
    .filter(([, command]) => command.menu === menu)
    .map(([id, command]) => ({
      id,
      label: command.title.replaceAll("&", "&&"),
      click: () => send(id),
      ...keyOf(id, keyboard),
    }));
}

function keyOf(id: CommandId, { isMac, own }: Keyboard): Partial<Item> {
  const [key] = keysOf(id, own);
  const accelerator = key === undefined ? null : acceleratorOf(key);
  if (key === undefined || accelerator === null) return {};
  // macOS always registers what it shows: a letter there would be taken from whoever types.
  if (isMac && isTypingKey(key)) return { sublabel: key.replace("Mod+", "⌘") };
  return { accelerator, registerAccelerator: false };
}

/** Without "paste and match style": its keys are those of "import from the clipboard", and every text here is plain. */
const editingItems: Item[] = [
  { role: "undo" },
  { role: "redo" },
  separator,
  { role: "cut" },
  { role: "copy" },
  { role: "paste" },
  { role: "delete" },
  { role: "selectAll" },
];

const zoomItems: Item[] = [
  { role: "resetZoom" },
  { role: "zoomIn" },
  // The key of "+" without Shift.
  { role: "zoomIn", accelerator: "CommandOrControl+=", visible: false, acceleratorWorksWhenHidden: true },
  { role: "zoomOut" },
  { role: "togglefullscreen" },
];

const developerItems: Item[] = [separator, { role: "reload" }, { role: "toggleDevTools" }];

const aboutItem: Item = { role: "about", label: "About Stet" };
