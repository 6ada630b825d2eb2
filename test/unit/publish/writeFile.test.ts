import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import { writeFileAtomically, writeIntoFolder } from "../../../electron/publish/writeFile.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stet-publish-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a file is written whole or not at all", () => {
  test("with every character of its text, and nothing beside it", async () => {
    const path = await writeIntoFolder(folder, "pier.md", "The pier 🦭\r\nopened.");
    expect(path).toBe(join(folder, "pier.md"));
    expect(await readFile(path, "utf8")).toBe("The pier 🦭\r\nopened.");
    expect(await readdir(folder)).toEqual(["pier.md"]);
  });

  test("in place of the one that stood there, as a file of its own", async () => {
    const path = join(folder, "pier.md");
    await writeFile(path, "old");
    const before = await stat(path);
    await writeFileAtomically(path, "new");
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await stat(path)).ino).not.toBe(before.ino);
  });

  test("while readers see the old or the new text and never a part", async () => {
    const path = join(folder, "pier.md");
    const texts = ["a", "b"].map((letter) => letter.repeat(2_000_000));
    await writeFileAtomically(path, texts[0] ?? "");
    const done = new AbortController();
    const seen = new Set<string>();
    const reading = (async () => {
      while (!done.signal.aborted) seen.add(await readFile(path, "utf8"));
    })();
    for (let round = 1; round <= 10; round++) await writeFileAtomically(path, texts[round % 2] ?? "");
    done.abort();
    await reading;
    expect(Array.from(seen).every((text) => texts.includes(text))).toBe(true);
  });

  test("and what a killed export left behind an hour ago is cleared away, and nothing else", async () => {
    const part = (letter: string) => `.${letter}0000000-0000-4000-8000-000000000000.stet-part`;
    const [stale, fresh, foreign] = [part("a"), part("b"), ".notes.stet-part"];
    for (const name of [stale, fresh, foreign]) await writeFile(join(folder, name), "half");
    const longAgo = new Date("2026-01-01T00:00:00Z");
    for (const name of [stale, foreign]) await utimes(join(folder, name), longAgo, longAgo);
    await writeIntoFolder(folder, "pier.md", "The pier opened.");
    expect((await readdir(folder)).toSorted()).toEqual([fresh, foreign, "pier.md"].toSorted());
  });

  test("beside a file whose name differs only in case", async () => {
    await writeFile(join(folder, "Pier.md"), "another article");
    const path = await writeIntoFolder(folder, "pier.md", "this one");
    expect(path).toBe(join(folder, "pier-2.md"));
    expect(await readFile(join(folder, "Pier.md"), "utf8")).toBe("another article");
  });
});

describe("what cannot be written is refused in a sentence and leaves nothing behind", () => {
  test("a folder that is not there", async () => {
    const refusal = await refusalOf(writeIntoFolder(join(folder, "none"), "pier.md", "x"));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      kind: "input",
      message: "pier.md was not written: the folder does not exist; create it or choose another.",
    });
  });

  test("a file for a folder", async () => {
    await writeFile(join(folder, "file"), "x");
    const refusal = await refusalOf(writeFileAtomically(join(folder, "file", "pier.md"), "x"));
    expect(refusal).toMatchObject({
      message: "pier.md was not written: that is no folder; choose a folder.",
    });
  });

  test("a folder of the file's name", async () => {
    await mkdir(join(folder, "pier.md"));
    const refusal = await refusalOf(writeFileAtomically(join(folder, "pier.md"), "x"));
    expect(refusal).toMatchObject({ kind: "input" });
    expect(await readdir(folder)).toEqual(["pier.md"]);
  });

  test("a name too long for the disk", async () => {
    const refusal = await refusalOf(writeFileAtomically(join(folder, `${"a".repeat(300)}.md`), "x"));
    expect(refusal).toMatchObject({ kind: "input" });
    expect(await readdir(folder)).toEqual([]);
  });

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to", async () => {
    await chmod(folder, 0o500);
    const refusal = await refusalOf(writeIntoFolder(folder, "pier.md", "x"));
    await chmod(folder, 0o700);
    expect(refusal).toMatchObject({ kind: "input" });
    expect(await readdir(folder)).toEqual([]);
  });
});
