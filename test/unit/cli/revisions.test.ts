import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ComparisonAnswer, Review } from "../../../shared/api/answers.ts";
import { openCommandLine, type CommandLine } from "../../fixtures/commandLine.ts";
import { sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

let stet: CommandLine;
const slug = "harbour-dredging";
const show = (): Promise<Review> => stet.json<Review>("show", slug);

beforeEach(async () => {
  stet = openCommandLine();
  await stet.run("person", "add", "Mara", "--role", "editor");
  await stet.run("import", stet.put(sampleArticle()), "--as", "Mara");
  const draft = path.join(stet.home, "mended.md");
  writeFileSync(draft, (await show()).text.replace("2.1 million", "1.2 million"));
  await stet.run("edit", slug, draft, "--as", "Mara");
});
afterEach(() => stet.close());

describe("stet diff", () => {
  it("prints the changes with who made them, and the words around them", async () => {
    const { code, out } = await stet.run("diff", slug);
    expect(code).toBe(0);
    expect(out).toContain("Revision 1 to 2: 1 change.");
    expect(out).toMatch(/ {2}1 {2}replaced · revision 2 by Mara \d{4}-/u);
    expect(out).toContain("Brandt Marine for [-2.1-] {+1.2+} million euros.");
  });

  it("prints the contract's answer with --json", async () => {
    const { changes } = await stet.json<ComparisonAnswer>("diff", slug, "1", "2");
    expect(changes).toMatchObject([{ kind: "replaced", by: [2] }]);
  });

  it("says what is wrong with a revision", async () => {
    expect(await stet.run("diff", slug, "first")).toMatchObject({ code: 2 });
    expect((await stet.run("diff", slug, "9")).err).toBe(
      '"harbour-dredging" has revisions 1 to 2; there is no revision 9.\n',
    );
  });
});

describe("stet restore", () => {
  it("saves an earlier text as the next revision", async () => {
    const { out } = await stet.run("restore", slug, "1", "--as", "Mara");
    expect(out).toContain("harbour-dredging: in review, revision 3.");
    expect((await show()).text).toContain("2.1 million");
  });

  it("refuses a revision that is not there", async () => {
    expect(await stet.run("restore", slug, "7", "--as", "Mara")).toMatchObject({
      code: 2,
      err: "There is no revision 7; the article has 2.\n",
    });
  });
});

describe("stet proposal", () => {
  const body = sampleBody.replace("eleven", "twelve").replace("2.1 million", "3 million");
  beforeEach(() => stet.run("import", stet.put(sampleArticle({ body })), "--as", "Mara"));

  it("shows what is offered, and takes some of it", async () => {
    const { out } = await stet.run("proposal", slug, "show");
    expect(out).toContain("The delivered text offers 2 changes.");
    expect(out).toContain("1 [-1.2-] {+3+} (the desk changed these words too)");
    expect(out).toContain("2 [-eleven-] {+twelve+}");
    const merged = await stet.run("proposal", slug, "merge", "--take", "2", "--as", "Mara");
    expect(merged).toMatchObject({ code: 0 });
    const { text, proposal, revision } = await show();
    expect(proposal).toBeNull();
    expect(revision.number).toBe(3);
    expect(text).toContain("1.2 million");
    expect(text).toContain("twelve weeks");
  });

  it("keeps both wordings of a conflict of sentences, and refuses that elsewhere", async () => {
    const draft = path.join(stet.home, "longer.md");
    writeFileSync(draft, `${(await show()).text} Nobody objected.`);
    await stet.run("edit", slug, draft, "--as", "Mara");
    const longer = sampleArticle({ body: `${body} The mayor was away.` });
    await stet.run("import", stet.put(longer), "--as", "Mara");
    expect(await stet.run("proposal", slug, "merge", "--both", "2-3", "--as", "Mara")).toMatchObject({
      code: 2,
      err: "Change 2 has no two wordings that can both stand; take it or leave it.\n",
    });
    await stet.run("proposal", slug, "merge", "--take", "2", "--both", "3", "--as", "Mara");
    const { text } = await show();
    expect(text).toContain("1.2 million");
    expect(text).toContain("twelve weeks");
    expect(text).toContain("300,000 euros. Nobody objected. The mayor was away.");
  });

  it("says which changes there are, where others are named", async () => {
    expect(await stet.run("proposal", slug, "merge", "--take", "3", "--as", "Mara")).toMatchObject({
      code: 2,
      err: '--take "3" is none of the 2 changes that the delivered text offers.\n',
    });
    expect((await stet.run("proposal", slug, "merge", "--as", "Mara")).err).toContain("--take all");
  });
});
