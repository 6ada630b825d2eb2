import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { QueueAnswer } from "../../../shared/api/answers.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { fileOfText, minutes, sampleArticle } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
beforeEach(() => void (stet = openCommandLine()));
afterEach(() => stet.close());

const inputs = path.join(import.meta.dirname, "../../../../shared/inputs");

function hasInputs(): boolean {
  try {
    return readdirSync(inputs).length > 0;
  } catch {
    return false;
  }
}

describe("stet import", () => {
  it("tells in a line what became of each file, goes on after a bad one, and ends with 2", async () => {
    const good = stet.put(sampleArticle());
    const bad = stet.put(fileOfText("bad.json", "{"));
    const other = stet.put(sampleArticle({ id: "other" }));
    const { code, out, err } = await stet.run(
      "import",
      good,
      bad,
      path.join(stet.home, "absent.json"),
      other,
      good,
    );
    expect(code).toBe(2);
    expect(err).toBe("");
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "Added",
      "Refused",
      "Refused",
      "Added",
      "Unchanged",
    ]);
    expect(lines[0]).toMatch(
      /harbour-1 {2}Velmouth dredges its inner basin · \d+ claims, \d+ flagged, 2 sources$/u,
    );
    expect(lines[1]).toContain("bad.json");
    expect(lines[2]).toContain("absent.json is not there");
    const { rows } = await stet.json<QueueAnswer>("list");
    expect(rows).toHaveLength(2);
  });

  it("prints one JSON answer a line", async () => {
    const files = [sampleArticle(), sampleArticle({ id: "other" })].map(stet.put);
    const { out } = await stet.run("import", ...files, "--json");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly outcome: string });
    expect(answers.map(({ outcome }) => outcome)).toEqual(["added", "added"]);
  });

  it("gives one draft its sources", async () => {
    const draft = stet.put(
      fileOfText("ferry.md", "# The ferry keeps running\n\nDredging takes eleven weeks."),
    );
    const source = stet.put(fileOfText("minutes.txt", minutes));
    expect(await stet.run("import", draft, draft, "--source", source)).toMatchObject({ code: 2 });
    const { out } = await stet.run("import", draft, "--source", source);
    expect(out).toContain("1 source");
  });

  it("finds the draft and its sources in a folder", async () => {
    const folder = path.join(stet.home, "ferry");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "draft.md"), "# The ferry keeps running\n\nDredging takes eleven weeks.");
    writeFileSync(path.join(folder, "minutes.md"), `---\ntype: source\ntitle: Minutes\n---\n${minutes}`);
    const { code, out } = await stet.run("import", folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Added .*1 source\n$/u);
  });

  it("asks which text is the draft where a folder does not tell, and imports the rest", async () => {
    const folder = path.join(stet.home, "unclear");
    mkdirSync(folder);
    for (const name of ["one.txt", "two.txt"])
      writeFileSync(path.join(folder, name), `It is so, says ${name}.`);
    const { code, out } = await stet.run("import", folder, stet.put(sampleArticle()));
    expect(code).toBe(2);
    expect(out).toMatch(/^Refused .*which text in .*unclear is the draft.*\nAdded /u);
  });

  it("as a dry run changes nothing", async () => {
    const { out } = await stet.run("import", stet.put(sampleArticle()), "--dry-run");
    expect(out).toMatch(/^Added/u);
    expect((await stet.json<QueueAnswer>("list")).rows).toEqual([]);
  });

  it("shows its progress to somebody who watches, and wipes it", async () => {
    const watched = openCommandLine({ isWatched: true });
    try {
      const files = [sampleArticle(), sampleArticle({ id: "other" })].map(watched.put);
      const { err } = await watched.run("import", ...files);
      expect(err).toMatch(/\rImporting 0 of 2 articles….*\rImporting 1 of 2 articles · .+ left…/su);
      expect(err.endsWith("\r")).toBe(true);
    } finally {
      watched.close();
    }
  });

  it("asked to end, begins no other article and says how many are left", async () => {
    stet.stop();
    const files = [sampleArticle(), sampleArticle({ id: "other" })].map(stet.put);
    const { code, err } = await stet.run("import", ...files);
    expect(code).toBe(1);
    expect(err).toBe("Stopped: 2 articles not begun; what is imported stays.\n");
    expect((await stet.json<QueueAnswer>("list")).rows).toEqual([]);
  });

  it.skipIf(!hasInputs())("takes all the real packages", async () => {
    const packages = [
      "ai-models-converge.json",
      ...readdirSync(path.join(inputs, "ragtruth")).map((name) => `ragtruth/${name}`),
    ];
    const files = packages.filter((name) => name.endsWith(".json")).map((name) => path.join(inputs, name));
    const { code, out } = await stet.run("import", ...files);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .every((line) => line.startsWith("Added")),
    ).toBe(true);
    expect(files).toHaveLength(37);
    expect((await stet.run("verify")).code).toBe(0);
  });
});
