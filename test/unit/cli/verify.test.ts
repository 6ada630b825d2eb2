import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review } from "../../../shared/api/answers.ts";
import type { ExportAnswer } from "../../../shared/api/fileAnswers.ts";
import type { HistoryAnswer } from "../../../shared/api/historyAnswers.ts";
import { exportFormats, type ExportFormat } from "../../../shared/api/questions.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { fileOfText, sampleArticle } from "../../fixtures/sampleArticle.ts";

const slug = "harbour-dredging";
let stet: CommandLine;
beforeEach(() => void (stet = openCommandLine()));
afterEach(() => stet.close());

async function approve(): Promise<void> {
  await stet.run("person", "add", "Mara", "--role", "editor");
  await stet.run("import", stet.put(sampleArticle()));
  const { claims, rubric } = await stet.json<Review>("show", slug);
  for (const { id } of claims) await stet.run("judge", slug, id, "not_checkable", "--as", "Mara");
  for (const { id } of rubric) await stet.run("answer", slug, id, "yes", "--as", "Mara");
  expect(await stet.run("decide", slug, "approve", "--as", "Mara")).toMatchObject({ code: 0, err: "" });
}

async function exportAs(format: ExportFormat): Promise<string> {
  const out = path.join(stet.home, "out");
  const { name } = await stet.json<ExportAnswer>("export", slug, "--format", format, "--out", out);
  return path.join(out, name);
}

describe("stet verify", () => {
  it("ends when it is asked to, and says that nothing was proved", async () => {
    await stet.run("person", "add", "Mara", "--role", "editor");
    stet.stop();
    expect(await stet.run("verify")).toEqual({
      code: 1,
      out: "",
      err: "Verifying was ended before anything was proved.\n",
    });
  });
});

describe("stet verify with a witness", () => {
  it.each(exportFormats)("notices by an exported %s that the end of the log is gone", async (format) => {
    await approve();
    const earlier = path.join(stet.home, "earlier.stet");
    await stet.run("backup", earlier);
    await stet.run("person", "add", "Jonas", "--role", "checker");
    const file = await exportAs(format);
    expect(await stet.run("verify", "--export", file)).toMatchObject({ code: 0, err: "" });
    expect((await stet.run("verify", "--desk", earlier)).code).toBe(0);
    const short = await stet.run("verify", "--desk", earlier, "--export", file);
    expect(short.code).toBe(1);
    expect(short.out).toMatch(
      /^The log was shortened: entry \d+ of device \S+, which a witness knows, is missing\.\n$/u,
    );
  });

  it.each(exportFormats)("tells whether an exported %s is what left, byte for byte", async (format) => {
    await approve();
    const file = await exportAs(format);
    const whole = await stet.run("verify", "--export", file);
    expect(whole.code).toBe(0);
    expect(whole.out).toContain(`${file} is as it left: revision 1 of “Velmouth dredges its inner basin”`);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("Velmouth", "Velmoor"));
    const changed = await stet.run("verify", "--export", file);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(
      `${file} is not as it left: it was changed since, or never left this desk.\n`,
    );
  });

  it("takes a noted entry, and says where the log has another one in its place", async () => {
    await stet.run("person", "add", "Mara", "--role", "editor");
    const { lines } = await stet.json<HistoryAnswer>("history");
    const [{ device, sequence, hash } = { device: "", sequence: 0, hash: "" }] = lines;
    expect((await stet.run("verify", "--head", `${device}:${sequence}:${hash}`)).code).toBe(0);
    const other = await stet.run("verify", "--head", `${device}:${sequence}:${"c".repeat(64)}`);
    expect(other.code).toBe(1);
    expect(other.out).toContain("a witness knows another entry in its place");
  });

  it("refuses what is no witness, or another desk's", async () => {
    await approve();
    const file = await exportAs("package");
    const foreign = await stet.run(
      "person",
      "add",
      "Lea",
      "--role",
      "lead",
      "--desk",
      `${stet.home}/city.stet`,
    );
    expect(foreign.code).toBe(0);
    const mixed = await stet.run("verify", "--desk", `${stet.home}/city.stet`, "--export", file);
    expect([mixed.code, mixed.err]).toEqual([
      2,
      `${file} was exported from another desk; verify that one with it.\n`,
    ]);
    const note = stet.put(fileOfText("note.md", "# A note"));
    const plain = await stet.run("verify", "--export", note);
    expect([plain.code, plain.err]).toEqual([
      2,
      `${note} names no entry of a log; give a file that "stet export" wrote.\n`,
    ]);
    expect((await stet.run("verify", "--head", "12")).code).toBe(2);
  });
});

describe("stet export", () => {
  it("takes all that is approved, or several by name, and goes on past what is refused", async () => {
    await approve();
    await stet.run("import", stet.put(sampleArticle({ id: "open" })));
    const out = path.join(stet.home, "out");
    const how = ["--format", "html", "--out", out, "--as", "Mara"];
    expect(await stet.run("export", "--approved", ...how)).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(out)).toEqual(["harbour-dredging.html"]);
    const some = await stet.run("export", "open", "harbour-1", ...how);
    expect([some.code, some.err]).toEqual([
      1,
      "open: Only an approved article leaves the desk, and this one is new.\n",
    ]);
    expect(some.out).toContain("harbour-dredging.html (SHA-256 ");
    for (const neither of [[], ["harbour-1", "--approved"]])
      expect((await stet.run("export", ...neither, ...how)).err).toContain("Say which:");
  });

  it("replaces an earlier export of the same article, and never that of another one", async () => {
    await approve();
    await stet.run("import", stet.put(sampleArticle({ id: "other", slug: "Harbour-Dredging" })));
    const { claims, rubric } = await stet.json<Review>("show", "other");
    for (const { id } of claims) await stet.run("judge", "other", id, "not_checkable", "--as", "Mara");
    for (const { id } of rubric) await stet.run("answer", "other", id, "yes", "--as", "Mara");
    await stet.run("decide", "other", "approve", "--as", "Mara");
    const out = path.join(stet.home, "out");
    for (const article of [slug, "other", slug, "other"])
      await stet.run("export", article, "--format", "markdown", "--out", out);
    expect(readdirSync(out).toSorted()).toEqual(["harbour-dredging-2.md", "harbour-dredging.md"]);
    expect(readFileSync(path.join(out, "harbour-dredging.md"), "utf8")).toContain('id: "harbour-1"');
    expect(readFileSync(path.join(out, "harbour-dredging-2.md"), "utf8")).toContain('id: "other"');
    const { exports } = await stet.json<Review>("show", "other");
    expect(exports.map(({ name }) => name)).toEqual(["harbour-dredging-2.md", "harbour-dredging-2.md"]);
  });

  it("puts nothing on record where a folder stands in the file's place", async () => {
    await approve();
    const out = path.join(stet.home, "out");
    mkdirSync(path.join(out, "harbour-dredging.html"), { recursive: true });
    const refused = await stet.run("export", slug, "--format", "html", "--out", out);
    expect([refused.code, refused.err]).toEqual([
      2,
      "harbour-dredging.html was not written: a folder of that name stands there; move it away or choose another folder.\n",
    ]);
    expect((await stet.run("history")).out).not.toContain("exported");
  });

  it.skipIf(process.getuid?.() === 0)("puts nothing on record that could not be written", async () => {
    await approve();
    const out = path.join(stet.home, "out");
    mkdirSync(out, { mode: 0o500 });
    const refused = await stet.run("export", slug, "--format", "html", "--out", out);
    expect([refused.code, refused.err]).toEqual([
      2,
      "The export was not written: the folder may not be written to; choose another.\n",
    ]);
    expect((await stet.run("history")).out).not.toContain("exported");
  });

  it("leaves no folder behind where it is refused", async () => {
    await stet.run("person", "add", "Mara", "--role", "editor");
    await stet.run("import", stet.put(sampleArticle()));
    const out = path.join(stet.home, "new", "deep");
    const refused = await stet.run("export", slug, "--format", "html", "--out", out, "--as", "Mara");
    expect(refused.code).toBe(1);
    expect(existsSync(path.join(stet.home, "new"))).toBe(false);
    writeFileSync(path.join(stet.home, "new"), "a file");
    expect((await stet.run("export", slug, "--format", "html", "--out", out)).code).toBe(2);
  });
});
