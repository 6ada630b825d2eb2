import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { packageSchema } from "../../../shared/packages/packageSchema.ts";
import { readDraftText } from "../../../shared/packages/readDraft.ts";
import { readPackage } from "../../../shared/packages/readPackage.ts";
import { escapeMarkdown } from "../../../shared/publishing/markdown.ts";
import { publish } from "../../../shared/publishing/publish.ts";
import { webAddress } from "../../../shared/publishing/phrasing.ts";
import { approved, context, hash } from "./approved.ts";

describe("a Markdown export", () => {
  const { text } = publish("markdown", approved, context);

  test("holds the approved text exactly as its hash names it", () => {
    const start = text.indexOf("# Harbour");
    const end = text.indexOf("\n\n---\n\n## Sources");
    expect(hash(text.slice(start, end))).toBe(approved.revision.text);
  });

  test("opens with front matter that any reader of YAML reads", () => {
    const fields = parse(text.slice(4, text.indexOf("\n---\n"))) as Record<string, unknown>;
    expect(fields).toMatchObject({
      headline: "Harbour dredging to start in March",
      checked_by: ["Mara Kern", "Ian Holt"],
      approved_by: "Bo Editor",
      claims: 3,
      verified: 2,
      rewritten: 1,
      partly_supported: 0,
      let_stand: 1,
      questions_waived: 0,
      text_sha256: approved.revision.text,
      log: context.logHead,
    });
  });

  test("is no draft: read back, it would lose its sources and take its record for copy", () => {
    expect(() => readDraftText({ name: "harbour.md", text }, [])).toThrow(
      "harbour.md is an article that Stet exported, with its record; import its package or the draft itself.",
    );
  });

  test("shows words of sources and people as they are, whatever marks they hold", () => {
    const markdown = new MarkdownIt("commonmark");
    const words = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (given) => {
        const line = given.replaceAll(/\s+/g, " ").trim();
        fc.pre(line !== "");
        const shown = markdown.renderInline(escapeMarkdown(given));
        expect(shown).toBe(markdown.utils.escapeHtml(line));
      }),
    );
  });
});

describe("a package export", () => {
  const written = publish("package", approved, context).text;
  const read = JSON.parse(written) as Record<string, unknown>;

  test("is a package again: it reads back with the same text, sources, citations and unknown fields", () => {
    expect(packageSchema.safeParse(read).success).toBe(true);
    const article = readPackage({ name: "harbour.json", text: written });
    expect(article).toMatchObject({
      id: "harbour-1",
      slug: "harbour-dredging",
      text: approved.text,
      language: "en-GB",
      createdAt: "2026-11-04T08:12:00Z",
      details: {
        producer: approved.article.producer,
        citations: approved.citations,
        extra: { article: { section: "Ports" }, citations: { "1": { weight: 2 } }, package: { run: "r-17" } },
      },
    });
    expect(article.sources.map(({ id, text, extra }) => [id, text, extra])).toEqual([
      ["s1", context.sourceTexts.get("s1"), { rank: 1 }],
      ["s2", null, {}],
    ]);
  });

  test("tells in `review` what people did, with positions in code points", () => {
    const body = (read["article"] as { body: string }).body;
    const review = read["review"] as { claims: Record<string, never>[] } & Record<string, unknown>;
    expect(review).toMatchObject({
      format: "stet-review/1",
      text: approved.revision.text,
      approvedBy: "Bo Editor",
      bound: approved.decisions[0]?.bound,
      log: context.logHead,
    });
    expect(review.claims[0]).toMatchObject({ id: "c1", part: "headline", start: 0, end: 34 });
    expect(review.claims[1]).toMatchObject({
      id: "c2",
      part: "body",
      verdict: "supported",
      person: "Mara Kern",
      // The seal before the passage is one code point, two units of UTF-16.
      evidence: [{ source: "s1", start: 50, end: 61, role: "supports" }],
    });
    const { start, end } = review.claims[1] as unknown as { start: number; end: number };
    expect(Array.from(body).slice(start, end).join("")).toBe("1.2 million cubic metres of silt");
    expect(review.claims[2]).toMatchObject({
      verdict: "unsupported",
      note: "by phone",
      waiver: { reason: "Heard it myself.", person: "Ian Holt" },
    });
  });
});

test.for([
  ["https://port.example/a b\"c'd<e>", "https://port.example/a%20b%22c%27d%3Ce%3E"],
  [" HTTPS://port.example ", "HTTPS://port.example"],
  ["https://port.example/\u202eevil", "https://port.example/%E2%80%AEevil"],
  ["javascript:alert(1)", null],
  ["//port.example", null],
  ["https://", null],
  ["ftp://port.example", null],
  [null, null],
] as const)("%s leads to %s", ([url, address]) => {
  expect(webAddress(url)).toBe(address);
});
