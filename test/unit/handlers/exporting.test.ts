import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportFormats } from "../../../shared/api/questions.ts";
import type { Person } from "../../../shared/words/person.ts";
import { clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
let mara: Person;
const article = "harbour-1";

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  await app.importSample();
});
afterEach(() => app.close());

describe("an export", () => {
  it("is refused while the article is not approved", async () => {
    const exporting = app.client.exportArticle({ article, format: "html", as: mara.id });
    expect(await sentenceOf(exporting)).toBe(
      "Only an approved article leaves the desk, and this one is new.",
    );
    expect((await app.client.review({ article })).exports).toEqual([]);
  });

  it.each(exportFormats)(
    "as %s holds the text and the disclosure, and is on record by its hash",
    async (format) => {
      await clearTheWay(app.client, article, mara);
      await decide(app.client, article, "approve", mara);
      const file = await app.client.exportArticle({ article, format, as: mara.id });
      expect(file.text).toContain("Velmouth dredges its inner basin");
      expect(file.text).toContain((await app.client.policy({})).disclosure);
      expect(file.hash).toBe(createHash("sha256").update(file.text).digest("hex"));
      await app.client.recordExport({ file: file.hash, name: "harbour-2.txt" });
      const { exports, status } = await app.client.review({ article });
      expect(status).toBe("approved");
      expect(exports).toMatchObject([{ format, person: mara.id, name: "harbour-2.txt", revision: 1 }]);
      const { lines } = await app.client.history({ article });
      expect(lines[0]).toMatchObject({ kind: "exported", personName: "Mara" });
    },
  );

  it("is on record once it was written, once, and only what this desk made", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    const { hash: file, name } = await app.client.exportArticle({ article, format: "html", as: mara.id });
    expect((await app.client.review({ article })).exports).toEqual([]);
    expect(await app.client.exportedFile({ file })).toBeNull();
    await decide(app.client, article, "withdraw", mara);
    await app.client.recordExport({ file, name });
    expect((await app.client.review({ article })).exports).toMatchObject([{ name, revision: 1 }]);
    expect(await app.client.exportedFile({ file })).toMatchObject({ article, revision: 1 });
    for (const other of [file, "0".repeat(64)])
      expect(await sentenceOf(app.client.recordExport({ file: other, name }))).toContain("was not made here");
  });

  it("is refused again when the approval is withdrawn", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    await decide(app.client, article, "withdraw", mara);
    const exporting = app.client.exportArticle({ article, format: "markdown", as: mara.id });
    expect(await sentenceOf(exporting)).toBe(
      "Only an approved article leaves the desk, and this one is in review.",
    );
  });

  it("tells of the questions that were asked when it was approved, also after the rules changed", async () => {
    await clearTheWay(app.client, article, mara);
    const { rubric: asked } = await decide(app.client, article, "approve", mara);
    const policy = await app.client.policy({});
    const later = { id: "later", question: "Was the harbour asked?", help: "", required: true };
    const rubric = [...policy.rubric.slice(1), later];
    await app.client.setPolicy({ policy: { ...policy, rubric }, as: mara.id });
    const { text } = await app.client.exportArticle({ article, format: "markdown", as: mara.id });
    expect(text).toContain(`${asked.length} questions of the rubric asked and answered.`);
    await decide(app.client, article, "withdraw", mara);
    const { rubric: asksNow } = await app.client.review({ article });
    expect(asksNow.map(({ id }) => id)).toContain("later");
  });
});
