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
      const { exports, status } = await app.client.review({ article });
      expect(status).toBe("approved");
      expect(exports).toMatchObject([{ format, person: mara.id, name: file.name, revision: 1 }]);
      const { lines } = await app.client.history({ article });
      expect(lines[0]).toMatchObject({ kind: "exported", personName: "Mara" });
    },
  );

  it("is refused again when the approval is withdrawn", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    await decide(app.client, article, "withdraw", mara);
    const exporting = app.client.exportArticle({ article, format: "markdown", as: mara.id });
    expect(await sentenceOf(exporting)).toBe(
      "Only an approved article leaves the desk, and this one is in review.",
    );
  });
});
