import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Review, ReviewCriterion } from "../../../shared/api/answers.ts";
import type { Person } from "../../../shared/words/person.ts";
import { clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

const article = "harbour-1";
let app: MemoryDesk;
let mara: Person;
beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  await app.importSample();
});
afterEach(() => app.close());

const ids = ({ rubric }: Review): readonly string[] => rubric.map(({ id }) => id);
const named = ({ rubric }: Review, id: string): ReviewCriterion | undefined =>
  rubric.find((criterion) => criterion.id === id);
const answer = (criterion: string, given: "yes" | "no" | null = "yes") =>
  app.client.answer({ article, criterion, answer: given, as: mara.id });

async function edit(from: string, to: string): Promise<Review> {
  const { text, revision } = await app.client.review({ article });
  return app.client.edit({ article, text: text.replace(from, to), basedOn: revision.text, as: mara.id });
}

describe("the rubric of an article", () => {
  it("asks what is in the draft, and says what was found", async () => {
    const review = await app.client.review({ article });
    expect(ids(review)).toContain("quotations");
    expect(ids(review)).not.toContain("fairness");
    expect(named(review, "quotations")?.found?.sentence).toBe("The one quotation names its speaker.");
    expect(named(review, "numbers")?.found?.holds).toBe(false);
    expect(named(review, "context")?.found).toBeNull();
  });

  it("leaves every answer to a person, whatever was found", async () => {
    const review = await app.client.review({ article });
    expect(review.rubric.every(({ answer: given }) => given === null)).toBe(true);
    expect(named(await answer("numbers"), "numbers")).toMatchObject({
      answer: "yes",
      found: { holds: false },
    });
  });

  it("asks more when the draft says more, and less when it says less", async () => {
    const accused = await edit("The work takes", "The mayor is accused of fraud. The work takes");
    expect(ids(accused)).toContain("fairness");
    const unquoted = await edit("“Without dredging, the ferry cannot turn at low tide,” Okafor said. ", "");
    const bare = ids(unquoted).includes("quotations")
      ? await edit('"Without dredging, the ferry cannot turn at low tide," Okafor said. ', "")
      : unquoted;
    expect(ids(bare)).not.toContain("quotations");
    expect(await sentenceOf(answer("quotations"))).toMatch(
      /^"quotations" is not asked of this draft, because it has no quotations; its rubric asks headline,/u,
    );
  });

  it("opens an answered criterion again when an edit changes what was found", async () => {
    await answer("numbers", "no");
    await answer("context");
    const mended = await edit("2.1 million", "1.2 million");
    expect(named(mended, "numbers")).toMatchObject({
      answer: null,
      before: { answer: "no", person: mara.id, found: expect.stringContaining("“2.1 million euros”") },
    });
    expect(named(mended, "context")).toMatchObject({ answer: "yes", before: null });
    expect(mended.obstacles.find(({ kind }) => kind === "criteria_open")?.criteria).toContain("numbers");
    const back = await edit("1.2 million", "2.1 million");
    expect(named(back, "numbers")).toMatchObject({ answer: "no", before: null });
  });

  it("opens a waived criterion again as well", async () => {
    const waived = await app.client.waive({ article, target: "numbers", reason: "Known.", as: mara.id });
    expect(named(waived, "numbers")?.waiver).toMatchObject({ reason: "Known." });
    const mended = await edit("2.1 million", "1.2 million");
    expect(named(mended, "numbers")).toMatchObject({
      waiver: null,
      before: { answer: null, waiver: "Known." },
    });
  });

  it("keeps an answer over an edit that changes nothing of what was found", async () => {
    await answer("numbers");
    const moved = await edit("Dredging of the inner basin", "The dredging of the inner basin");
    expect(named(moved, "numbers")).toMatchObject({ answer: "yes", before: null });
  });

  it("is asked again in no other way of an approved text, and leaves with it", async () => {
    await clearTheWay(app.client, article, mara);
    await decide(app.client, article, "approve", mara);
    const { text } = await app.client.exportArticle({ article, format: "package", as: mara.id });
    expect(text).toContain("The one quotation names its speaker.");
    expect(text).not.toContain("fair hearing");
  });
});

describe("a policy of before", () => {
  it("without when and check is read as it stands: every question is always asked", async () => {
    const policy = await app.client.policy({});
    const old = { id: "taste", question: "Is it in good taste?", help: "", required: true };
    await app.client.setPolicy({ policy: { ...policy, rubric: [old] }, as: mara.id });
    const review = await app.client.review({ article });
    expect(review.rubric).toEqual([
      { ...old, answer: null, note: null, person: null, at: null, waiver: null, found: null, before: null },
    ]);
  });
});
