import path from "node:path";
import type { BrowserWindow } from "electron";
import { beforeEach, describe, expect, it } from "vitest";
import { openLink } from "../../../electron/desktop/openLink.ts";
import { askWhere } from "../../../electron/desktop/saving.ts";
import { person } from "./fakeElectron.ts";

const window = {} as BrowserWindow;

beforeEach(() => {
  person.asked.length = 0;
  person.browsed.length = 0;
  person.presses = 1;
  person.saves = { canceled: true, filePath: "" };
});

describe("an address", () => {
  it("is shown in the browser only after the person said so", async () => {
    expect(await openLink(window, "https://example.org/a")).toBe(false);
    expect(person.browsed).toEqual([]);
    person.presses = 0;
    expect(await openLink(window, "https://example.org/a?b=c")).toBe(true);
    expect(person.browsed).toEqual(["https://example.org/a?b=c"]);
    expect(person.asked.at(-1)).toMatchObject({
      defaultId: 1,
      cancelId: 1,
      message: "Open example.org in your browser?",
    });
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "stet://app/",
    "smb://a/b",
    "ms-msdt:x",
    "mailto:a@b",
    "//a",
    "",
    "x",
  ])("%j is refused without a question", async (address) => {
    await expect(openLink(window, address)).rejects.toThrow("http:// or https://");
    expect(person.asked).toEqual([]);
  });
});

describe("the place of a file", () => {
  const save = (filePath: string) => {
    person.saves = { canceled: false, filePath };
  };

  it("is the person's choice, and none where they cancel", async () => {
    expect(await askWhere(window, "harbour.html", "Export")).toBeNull();
    save("/home/person/out.html");
    expect(await askWhere(window, "harbour.html", "Export")).toBe("/home/person/out.html");
  });

  it("has the extension that Linux dialogs leave out, and asks before it overwrites", async () => {
    save("/home/person/out");
    expect(await askWhere(window, "harbour.html", "Export")).toBe("/home/person/out.html");
    expect(person.asked[0]).toMatchObject({
      properties: expect.arrayContaining(["showOverwriteConfirmation"]),
    });
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["/etc/cron.d/x", "x"],
    ["a:b*c\u0000?.md", "a-b-c--.md"],
    ["..", "-"],
    [".bashrc", "-bashrc"],
    ["", "stet"],
  ])("is proposed by a name alone: %j", async (name, proposed) => {
    await askWhere(window, name, "Export");
    expect(person.asked[0]).toMatchObject({ defaultPath: path.join("/home/person/documents", proposed) });
  });
});
