import { describe, expect, test } from "vitest";
import { readPackage } from "../../../shared/packages/readPackage.ts";
import { packageWith } from "./brokenFiles.ts";

const read = (text: string) => readPackage({ name: "pier.json", text });

describe("a package becomes an article", () => {
  test("whose text is headline and body as one Markdown string", () => {
    const article = read(
      packageWith({}, { headline: " Pier\nopens ", body: "The pier\r\nopened.\rAll came." }),
    );
    expect(article).toMatchObject({
      id: "a1",
      slug: "a",
      headline: "Pier opens",
      language: "en",
      createdAt: null,
      text: "# Pier opens\n\nThe pier\nopened.\nAll came.",
      file: "pier.json",
    });
  });

  test("whose slug, language and source titles fall back where they are absent", () => {
    const article = read(
      packageWith(
        {
          sources: [
            { id: "s1", publisher: "Gazette" },
            { id: "s2", url: "https://pier.example/" },
            { id: "s3" },
          ],
        },
        { slug: null, language: undefined, headline: "Pier’s café opens" },
      ),
    );
    expect([article.slug, article.language]).toEqual(["piers-cafe-opens", "en"]);
    expect(article.sources.map(({ title }) => title)).toEqual(["Gazette", "https://pier.example/", "s3"]);
  });

  test("that keeps a source without text, and takes a blank text for none", () => {
    const article = read(
      packageWith({ sources: [{ id: "s1", text: null }, { id: "s2" }, { id: "s3", text: " \n" }] }),
    );
    expect(article.sources.map(({ text }) => text)).toEqual([null, null, null]);
  });

  test("that keeps the digits of its cost", () => {
    const text = packageWith({}, { producer: { model: "writer-4", cost: { amount: 5, currency: "USD" } } });
    const { producer } = read(text.replace('"amount":5', '"amount":0.0310')).details;
    expect(producer).toEqual({
      name: null,
      model: "writer-4",
      promptDigest: null,
      cost: { amount: "0.0310", currency: "USD" },
    });
  });

  test("that keeps unknown fields where they stood", () => {
    const { details, sources } = read(
      packageWith(
        {
          run: { id: "r-17", steps: [1, 2.5, null] },
          sources: [{ id: "s1", text: "The pier opened.", rank: 3 }],
          citations: [
            { quote: "pier", source: "s1" },
            { quote: "opened", source: "s1", weight: 0.5 },
          ],
        },
        {
          section: "Ports",
          producer: { name: "wire", host: "a", cost: { amount: 1, currency: "EUR", of: 2 } },
        },
      ),
    );
    expect(details.extra).toEqual({
      package: { run: { id: "r-17", steps: [1, 2.5, null] } },
      article: { section: "Ports" },
      producer: { host: "a" },
      cost: { of: 2 },
      citations: { "1": { weight: 0.5 } },
    });
    expect(sources[0]?.extra).toEqual({ rank: 3 });
  });

  test("that keeps the digits of a number which no double holds", () => {
    const text = packageWith({ x: [5, 6, 7] }).replace(
      "[5,6,7]",
      "[12345678901234567890, 1e400, 1e-400, 0.5]",
    );
    expect(read(text).details.extra).toEqual({
      package: { x: ["12345678901234567890", "1e400", "1e-400", 0.5] },
    });
  });
});

describe("the citations of a package", () => {
  const place = (citation: Readonly<Record<string, unknown>>, body: string, headline = "Pier opens") => {
    const article = read(packageWith({ citations: [{ source: "s1", ...citation }] }, { body, headline }));
    const [placed] = article.details.citations;
    return { ...placed, words: placed?.draft && article.text.slice(placed.draft.start, placed.draft.end) };
  };

  test("are placed by code points of the body, whatever stands before", () => {
    expect(place({ start: 4, end: 8, quote: "pier" }, "🦭🦭 \npier").draft).toEqual({ start: 20, end: 24 });
  });

  test("stay in place where line ends change", () => {
    expect(place({ start: 5, end: 9, quote: "pier" }, "a\r\nb\npier\r\n")).toMatchObject({ words: "pier" });
    expect(place({ start: 3, end: 8, quote: "b\r\npi" }, "a\r\nb\r\npier")).toMatchObject({ words: "b\npi" });
  });

  test("have no place where a line end vanished", () => {
    expect(place({ start: 1, end: 2 }, "a\r\nb")).toMatchObject({ quote: "", draft: null });
  });

  test("take their quote from the body where only a position came", () => {
    expect(place({ start: 4, end: 8 }, "The pier opened.")).toMatchObject({ quote: "pier", words: "pier" });
  });

  test("trust a unique quote more than a position", () => {
    expect(place({ start: 0, end: 4, quote: "pier" }, "The pier opened.")).toMatchObject({ words: "pier" });
  });

  test("are unplaced where the quote is not unique and the position disagrees", () => {
    expect(place({ start: 1, end: 5, quote: "pier" }, "pier and pier").draft).toBeNull();
    expect(place({ start: 9, end: 13, quote: "pier" }, "pier and pier").draft).toEqual({
      start: 23,
      end: 27,
    });
  });

  test("are unplaced where the draft lacks the words", () => {
    expect(place({ start: 0, end: 3, quote: "quay" }, "The pier opened.").draft).toBeNull();
    expect(place({ start: 90, end: 99 }, "The pier opened.")).toMatchObject({ quote: "", draft: null });
  });

  test("find the words of the headline when the body lacks them", () => {
    expect(place({ quote: "Pier opens" }, "It opened on Monday.").draft).toEqual({ start: 2, end: 12 });
  });

  test("are found through the markup among their words", () => {
    expect(place({ quote: "The pier opened" }, "The *pier* [opened](https://pier.example/).")).toMatchObject({
      quote: "The pier opened",
      words: "The *pier* [opened](https://pier.example/)",
    });
  });

  test("never take a look-alike: overlapping places count as two", () => {
    expect(place({ quote: "anana" }, "ananana").draft).toBeNull();
  });

  test("keep a source that did not come", () => {
    expect(place({ quote: "pier", source: "s9", sourceQuote: "the pier" }, "The pier opened.")).toMatchObject(
      {
        source: "s9",
        sourceQuote: "the pier",
        passage: null,
      },
    );
  });

  test("find the source's words where they are unique", () => {
    expect(place({ quote: "pier", sourceQuote: "on Monday" }, "The pier opened.").passage).toEqual({
      start: 16,
      end: 25,
    });
    expect(place({ quote: "pier", sourceQuote: "n" }, "The pier opened.").passage).toBeNull();
  });
});
