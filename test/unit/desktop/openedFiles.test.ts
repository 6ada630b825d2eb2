import { Buffer } from "node:buffer";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createOpenedFiles, filesInArguments } from "../../../electron/desktop/openedFiles.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-opened-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("opened files", () => {
  it("are given once, as names and bytes and never as paths", async () => {
    const opened = createOpenedFiles();
    opened.add([fileOf("draft.md", "# Rain\n")]);
    const { files } = await opened.take();
    expect(files).toEqual([{ name: "draft.md", bytes: Buffer.from("# Rain\n").toString("base64") }]);
    expect(JSON.stringify(files)).not.toContain(folder);
    expect(await opened.take()).toEqual({ files: [], problems: [] });
  });

  it("that are gone, are folders or are far too large are named in a sentence each; the others come", async () => {
    const opened = createOpenedFiles();
    const large = fileOf("large.json", "");
    truncateSync(large, 21 * 1024 * 1024);
    opened.add([path.join(folder, "gone.md"), folder, large, fileOf("good.md", "good")]);
    const { files, problems } = await opened.take();
    expect(files.map(({ name }) => name)).toEqual(["good.md"]);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^gone\.md could not be read/);
    expect(problems[2]).toMatch(/^large\.json is larger than 20 MB/);
  });

  it("come in several answers where they are many", async () => {
    const opened = createOpenedFiles();
    const names = ["a", "b", "c", "d"].map((name) => fileOf(name, "x".repeat(12 * 1024 * 1024)));
    opened.add(names);
    const counts = [];
    for (let count = 0; count < 3; count += 1) counts.push((await opened.take()).files.length);
    expect(counts).toEqual([2, 2, 0]);
  });
});

describe("a command line", () => {
  it("names files by path, from the folder it was typed in", () => {
    expect(filesInArguments(["/opt/stet", "a.json", "/b/c.md"], "/home/p", false)).toEqual([
      path.resolve("/home/p", "a.json"),
      path.resolve("/b/c.md"),
    ]);
  });

  it("names files by address, as desktops do", () => {
    const address = pathToFileURL(path.join(folder, "a b.md")).href;
    expect(filesInArguments(["/opt/stet", address], "/", false)).toEqual([path.join(folder, "a b.md")]);
    expect(filesInArguments(["/opt/stet", "file://elsewhere%00/a"], "/", false)).toEqual([]);
  });

  it("of Electron started by hand names Stet first, and options are no files", () => {
    const argv = ["electron", "--inspect", ".", "--no-sandbox", "a.json"];
    expect(filesInArguments(argv, "/p", true)).toEqual([path.resolve("/p", "a.json")]);
    expect(filesInArguments(["electron", "."], "/p", true)).toEqual([]);
  });
});
