import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMemoryDesk, type MemoryDesk } from "../../fixtures/memoryDesk.ts";
import { fileOfText, minutes, sampleArticle, sampleBody } from "../../fixtures/sampleArticle.ts";

let app: MemoryDesk;
beforeEach(() => void (app = openMemoryDesk()));
afterEach(() => app.close());

const other = sampleBody.replace("eleven weeks", "twelve weeks");

describe("an import", () => {
  it("brings an article with its sources, claims and producer, and says what it found", async () => {
    const answer = await app.client.importArticle({ draft: sampleArticle(), sources: [] });
    expect(answer).toMatchObject({
      file: "harbour-1.json",
      outcome: "added",
      article: "harbour-1",
      headline: "Velmouth dredges its inner basin",
      problem: null,
    });
    expect(answer.found).toMatchObject({ sources: 2, sourcesWithoutText: 0, citations: 0 });
    const review = await app.client.review({ article: "harbour-dredging" });
    expect(review).toMatchObject({ status: "new", revision: { number: 1, person: null, origin: "import" } });
    expect(review.article.producer).toMatchObject({ model: "example-model-1", cost: { amount: "0.031" } });
    expect(review.text).toBe(`# Velmouth dredges its inner basin\n\n${sampleBody}`);
    expect(review.claims.length).toBe(answer.found?.claims);
    expect(review.claims.every(({ start, end, words }) => review.text.slice(start, end) === words)).toBe(
      true,
    );
  });

  it("of a draft takes its sources from files", async () => {
    const draft = fileOfText("ferry.md", "# The ferry keeps running\n\nIt runs every hour.");
    const source = fileOfText("minutes.md", `---\ntitle: Minutes\npublisher: Harbour board\n---\n${minutes}`);
    const answer = await app.client.importArticle({ draft, sources: [source] });
    expect(answer).toMatchObject({ outcome: "added", article: "ferry" });
    const { sources } = await app.client.review({ article: "ferry" });
    expect(sources).toMatchObject([{ id: "minutes", title: "Minutes", publisher: "Harbour board" }]);
  });

  it("that cannot be used is refused in one sentence and changes nothing", async () => {
    const before = await app.client.pulse({});
    const answer = await app.client.importArticle({
      draft: fileOfText("broken.json", '{"format": '),
      sources: [],
    });
    expect(answer.outcome).toBe("refused");
    expect(answer.problem).toMatch(/^broken\.json .*\.$/u);
    expect(await app.client.pulse({})).toEqual(before);
  });

  it("as a dry run says what would happen and changes nothing", async () => {
    const before = await app.client.pulse({});
    const answer = await app.client.importArticle({ draft: sampleArticle(), sources: [], dryRun: true });
    expect(answer).toMatchObject({ outcome: "added", article: "harbour-1" });
    expect(await app.client.pulse({})).toEqual(before);
  });

  it("gives a slug that is taken a number", async () => {
    await app.importSample({ id: "a", slug: "harbour" });
    await app.importSample({ id: "b", slug: "harbour" });
    const review = await app.client.review({ article: "b" });
    expect(review.article.slug).toBe("harbour-2");
    expect((await app.client.review({ article: "harbour" })).article.id).toBe("a");
  });

  it("keeps a source without text and a citation of an absent source, and says so of the claims", async () => {
    const sources = [
      { id: "s1", title: "Minutes", text: minutes },
      { id: "s2", title: "Letter", text: null },
    ];
    const quote = "a subsidy of\n300,000 euros";
    const citations = [
      { quote, source: "s2" },
      { quote: "The work takes eleven weeks.", source: "s9" },
    ];
    const answer = await app.client.importArticle({
      draft: sampleArticle({ sources, citations }),
      sources: [],
    });
    expect(answer.found).toMatchObject({ sourcesWithoutText: 1, citations: 2 });
    const review = await app.client.review({ article: "harbour-1" });
    const cited = review.claims.find(({ words }) => words.includes("subsidy"));
    expect(cited?.reasons[0]).toMatchObject({ kind: "source_missing", source: { source: "s2" } });
  });
});

describe("the same id again", () => {
  it("changes nothing where text and sources are the same", async () => {
    await app.importSample();
    const before = await app.client.pulse({});
    const answer = await app.client.importArticle({ draft: sampleArticle(), sources: [] });
    expect(answer.outcome).toBe("unchanged");
    expect(await app.client.pulse({})).toEqual(before);
  });

  it("is a new revision where no person edited the text, and verdicts on what is the same stay", async () => {
    const mara = await app.addPerson("Mara");
    const first = await app.importSample();
    const kept = first.claims.find(({ words }) => words.includes("ferry"));
    const gone = first.claims.find(({ words }) => words.includes("eleven weeks"));
    if (kept === undefined || gone === undefined) throw new Error("The sample has changed.");
    const as = mara.id;
    await app.client.judge({ article: "harbour-1", claim: kept.id, verdict: "not_checkable", as });
    await app.client.judge({
      article: "harbour-1",
      claim: gone.id,
      verdict: "query",
      note: "Is that so?",
      as,
    });
    const answer = await app.client.importArticle({ draft: sampleArticle({ body: other }), sources: [] });
    expect(answer.outcome).toBe("revised");
    const review = await app.client.review({ article: "harbour-1" });
    expect(review).toMatchObject({ status: "in_review", revision: { number: 2, person: null } });
    expect(review.claims.find(({ id }) => id === kept.id)?.verdict).toBe("not_checkable");
    const successor = review.claims.find(({ words }) => words.includes("twelve weeks"));
    expect(successor).toMatchObject({ follows: gone.id, verdict: null });
    expect(successor?.changes).toContain("sentence");
  });

  it("keeps the sources that people of the desk added", async () => {
    const mara = await app.addPerson("Mara");
    await app.importSample();
    const source = fileOfText("call.md", "Call with the mayor of Kiel: no subsidy was promised.");
    await app.client.addSource({ article: "harbour-1", source, as: mara.id });
    await app.client.importArticle({ draft: sampleArticle({ body: other }), sources: [] });
    const { sources } = await app.client.review({ article: "harbour-1" });
    expect(sources.map(({ id }) => id)).toEqual(["s1", "s2", "call"]);
    const again = await app.client.importArticle({ draft: sampleArticle({ body: other }), sources: [] });
    expect(again.outcome).toBe("unchanged");
  });
});
