import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { acceleratorOf } from "../../../electron/desktop/accelerators.ts";
import { menuBar } from "../../../electron/desktop/menu.ts";
import { commands, type CommandId } from "../../../shared/commands.ts";

type Item = MenuItemConstructorOptions;

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const clicked: CommandId[] = [];
const linux = menuBar((command) => clicked.push(command), { isMac: false, isPackaged: true });
const mac = menuBar((command) => clicked.push(command), { isMac: true, isPackaged: true });

describe("the menu bar", () => {
  it.each([
    ["Linux and Windows", linux],
    ["macOS", mac],
  ])("of %s holds every command once, and a click sends it", (_system, bar) => {
    const items = flat(bar).filter((item) => item.id !== undefined);
    expect(items.map((item) => String(item.id)).toSorted()).toEqual(Object.keys(commands).toSorted());
    for (const item of items) {
      clicked.length = 0;
      item.click?.(null as never, undefined, {});
      expect(clicked).toEqual([item.id]);
      expect(item.label).toBe(commands[item.id as CommandId].title);
    }
  });

  it("has the system's own items by their roles", () => {
    const roles = (bar: readonly Item[]) => flat(bar).map((item) => item.role);
    for (const role of [
      "undo",
      "redo",
      "cut",
      "copy",
      "paste",
      "selectAll",
      "resetZoom",
      "zoomIn",
      "zoomOut",
      "togglefullscreen",
      "windowMenu",
      "help",
    ] as const) {
      expect(roles(linux)).toContain(role);
      expect(roles(mac)).toContain(role);
    }
    expect(roles(linux)).toEqual(expect.arrayContaining(["quit", "about"]));
    expect(roles(mac)[0]).toBe("appMenu");
  });

  it("shows every key that a menu can show, and takes none from the page", () => {
    const shown = new Map(flat(linux).map((item) => [item.id, item.accelerator]));
    expect(shown.get("import.files")).toBe("CommandOrControl+O");
    expect(shown.get("claim.next")).toBe("J");
    expect(shown.get("text.edit")).toBe("Return");
    expect(shown.get("pane.previous")).toBe("Shift+F6");
    for (const item of flat(linux).filter(({ id }) => id !== undefined)) {
      const [key] = commands[item.id as CommandId].keys as readonly string[];
      expect(item.accelerator ?? null).toBe(key === undefined ? null : acceleratorOf(key));
      if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
    }
  });

  it("shows macOS a letter beside its item, since macOS takes every accelerator from whoever types", () => {
    const items = flat(mac).filter(({ id }) => id !== undefined);
    for (const { accelerator } of items)
      if (accelerator !== undefined) expect(accelerator).toMatch(/^(CommandOrControl|Alt)\+|F\d/);
    expect(items.find(({ id }) => id === "claim.next")?.sublabel).toBe("J");
    expect(items.find(({ id }) => id === "act.undo")?.sublabel).toBe("⌘Z");
  });

  it("shows a person's own keys in place of those that they changed", () => {
    const own = { "claim.next": "Alt+N", "decision.approve": "", "import.files": "G" };
    const items = flat(menuBar(() => undefined, { isMac: false, isPackaged: true, own }));
    const shown = new Map(items.map(({ id, accelerator }) => [id, accelerator]));
    expect(shown.get("claim.next")).toBe("Alt+N");
    expect(shown.get("decision.approve")).toBeUndefined();
    expect(shown.get("import.files")).toBe("G");
    expect(shown.get("claim.previous")).toBe("K");
  });

  it("gives no key to two things", () => {
    for (const place of ["review", "queue"]) {
      const live = Object.values(commands).filter(({ where }) => where === "anywhere" || where === place);
      const keysThere = live.flatMap(({ keys }) => keys as readonly string[]);
      expect(keysThere.toSorted()).toEqual([...new Set(keysThere)].toSorted());
    }
    const keys = Object.values(commands).flatMap(({ keys }) => keys as readonly string[]);
    // The keys of the roles, of which the menu would take these away from the page. Mod+Z and Mod+Shift+Z are shared: a
    // text field takes typing back, and the page, which is asked first, an act; these commands register no accelerator.
    for (const role of ["Mod+X", "Mod+C", "Mod+V", "Mod+A", "Mod+W", "Mod+Q", "Mod+M", "Mod+0", "F11"])
      expect(keys).not.toContain(role);
  });

  it("has developers' items in development alone", () => {
    const developers = menuBar(() => undefined, { isMac: false, isPackaged: false });
    expect(flat(developers).map(({ role }) => role)).toContain("toggleDevTools");
    for (const bar of [linux, mac])
      expect(flat(bar).some(({ role }) => role === "toggleDevTools" || role === "reload")).toBe(false);
  });
});
