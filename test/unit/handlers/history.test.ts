import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../../shared/words/person.ts";
import { clearTheWay, decide, sentenceOf } from "../../fixtures/acts.ts";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";

let app: MemoryDesk;
let mara: Person;
let jonas: Person;

beforeEach(async () => {
  app = openMemoryDesk();
  mara = await app.addPerson("Mara");
  jonas = await app.addPerson("Jonas", "checker");
  await app.importSample();
  await app.importSample({ id: "second" });
  await app.client.judge({
    article: "harbour-1",
    claim: "c1",
    verdict: "query",
    note: "Since when?",
    as: jonas.id,
  });
});
afterEach(() => app.close());

describe("the history", () => {
  it("tells who did what, when, to which article, newest first", async () => {
    const { lines, next } = await app.client.history({});
    expect(next).toBeNull();
    expect(lines[0]).toMatchObject({
      personName: "Jonas",
      way: "desktop",
      account: "tester",
      article: "harbour-1",
      headline: "Velmouth dredges its inner basin",
      sentence: "judged c1 query: Since when?",
    });
    expect(lines.map(({ position }) => position)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it("names claims by the words that stood then, questions and reasons by the policy's words, and keeps notes whole", async () => {
    const before = await app.client.review({ article: "harbour-1" });
    const words = before.claims[0]?.words ?? "";
    const [question] = before.rubric;
    const criterion = question?.id ?? "";
    await app.client.waive({ article: "harbour-1", target: criterion, reason: "Short.", as: mara.id });
    const text = before.text.replace(words, "Another headline stands here");
    await app.client.edit({ article: "harbour-1", text, basedOn: before.revision.text, as: mara.id });
    const now = await app.client.review({ article: "harbour-1" });
    const deciding = {
      article: "harbour-1",
      decision: "return",
      reason: "wrong-facts",
      note: "See above.",
    } as const;
    await app.client.decide({ ...deciding, text: now.revision.text, as: mara.id });
    const { lines } = await app.client.history({ article: "harbour-1" });
    expect(lines.map(({ act, note }) => [act, note])).toEqual([
      ["returned revision 2, Wrong facts", "See above."],
      ["edited the text: revision 2", null],
      [`let “${question?.question}” stand`, "Short."],
      [`judged “${words}” query`, "Since when?"],
      [expect.stringMatching(/^imported revision 1/u), null],
    ]);
    expect(lines[0]?.sentence).toBe("returned revision 2 (wrong-facts): See above.");
    expect(lines[3]?.claim).toBe(words);
  });

  it("says beside a verdict what the checker had found, where that was something else", async () => {
    const { claims } = await app.client.review({ article: "second", as: jonas.id });
    const as = jonas.id;
    const doubted = claims.find(({ finding }) => finding === "contradicted");
    const carried = claims.find(({ finding }) => finding === "supported");
    for (const claim of [doubted, carried])
      await app.client.judge({
        article: "second",
        claim: claim?.id ?? "",
        verdict: "supported",
        note: "By phone.",
        as,
      });
    const { lines } = await app.client.history({ article: "second", limit: 2 });
    expect(lines.map(({ act, finding }) => [act.replace(/“.+?”(?= supported)/u, "it"), finding])).toEqual([
      ["judged it supported", "supported"],
      [`judged it supported, against the checker’s “${doubted?.finding}”`, doubted?.finding],
    ]);
  });

  it("names a question as it was asked then, also once the rules ask it no more", async () => {
    const as = jonas.id;
    const [asked] = (await app.client.review({ article: "second" })).rubric;
    await app.client.answer({ article: "second", criterion: asked?.id ?? "", answer: "yes", as });
    const policy = await app.client.policy({});
    const rubric = policy.rubric.filter(({ id }) => id !== asked?.id);
    await app.client.setPolicy({ policy: { ...policy, rubric }, as: mara.id });
    const { lines } = await app.client.history({ article: "second", limit: 1 });
    expect(lines[0]?.act).toBe(`answered “${asked?.question}” yes`);
  });

  it("is narrowed to an article, a person and a time", async () => {
    const ofSecond = await app.client.history({ article: "second" });
    expect(ofSecond.lines.map(({ kind }) => kind)).toEqual(["article_imported"]);
    const ofJonas = await app.client.history({ person: jonas.id });
    expect(ofJonas.lines.map(({ kind }) => kind)).toEqual(["claim_judged"]);
    const [newest] = (await app.client.history({})).lines;
    expect((await app.client.history({ since: newest?.at ?? "" })).lines).toHaveLength(1);
    expect((await app.client.history({ since: "2026-11-24" })).lines).toEqual([]);
    expect(await sentenceOf(app.client.history({ since: "yesterday" }))).toContain("2026-11-04");
  });

  it("comes in pages without losing a line", async () => {
    const first = await app.client.history({ limit: 4 });
    expect(first.next).not.toBeNull();
    const rest = await app.client.history({ limit: 4, before: first.next ?? 0 });
    expect([...first.lines, ...rest.lines]).toEqual((await app.client.history({})).lines);
    expect(rest.next).toBeNull();
  });
});

describe("a desk", () => {
  it("proves itself after every kind of act", async () => {
    await clearTheWay(app.client, "second", jonas);
    await decide(app.client, "second", "approve", mara);
    const file = await app.client.exportArticle({ article: "second", format: "package", as: mara.id });
    await app.client.recordExport({ file: file.hash, name: file.name });
    expect(await app.client.verify({})).toMatchObject({ ok: true, problem: null, firstWrong: null });
  });

  it("says what it is, and its pulse grows with every act", async () => {
    expect(await app.client.desk({})).toMatchObject({
      name: "Test desk",
      articles: 2,
      way: "desktop",
      device: "device-0001",
    });
    const before = await app.client.pulse({});
    await app.addPerson("Lea", "lead");
    expect((await app.client.pulse({})).position).toBe(before.position + 1);
  });

  it("gives out any of its texts by its hash, and nothing for another", async () => {
    const { sources } = await app.client.review({ article: "second" });
    expect(await app.client.text({ hash: sources[0]?.text ?? "" })).toContain("Minutes of the harbour board");
    expect(await sentenceOf(app.client.text({ hash: "0".repeat(64) }))).toContain("There is no text");
  });
});
