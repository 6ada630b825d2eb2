import fc from "fast-check";
import { expect, test } from "vitest";
import { readDraft } from "../../../electron/intake/intake.ts";
import { Refusal } from "../../../shared/api/api.ts";
import type { IncomingArticle } from "../../../shared/packages/incoming.ts";
import { canonicalJson } from "../../../shared/text/canonical.ts";
import { packageWith } from "./brokenFiles.ts";

async function readOrRefuse(name: string, bytes: Uint8Array): Promise<IncomingArticle | null> {
  try {
    return await readDraft({ draft: { name, bytes }, sources: [{ name: "s.md", bytes }] });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  try {
    return await readDraft({ draft: { name, bytes }, sources: [] });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.kind).toBe("input");
    expect(error.message).toMatch(/^[^\n]+; [^\n]+\.$/);
    return null;
  }
}

function expectSound(article: IncomingArticle): void {
  expect(article.text.startsWith(`# ${article.headline}\n\n`)).toBe(true);
  expect(article.headline).toMatch(/^\S(?:[^\r\n]*\S)?$/u);
  expect(article.text.slice(article.headline.length + 4).trim()).not.toBe("");
  expect(article.text).not.toContain("\r");
  expect([article.id, article.slug].every((name) => name !== "")).toBe(true);
  // Whatever is kept can be written to the log.
  expect(() => canonicalJson({ ...article.details, text: article.text })).not.toThrow();
  for (const { draft } of article.details.citations)
    if (draft !== null) expect(draft.start).toBeLessThan(draft.end);
}

/** A good file of each sort, some of whose bytes are exchanged, dropped or doubled. */
const spoiled = fc
  .tuple(
    fc.constantFrom(
      packageWith({ citations: [{ quote: "pier", start: 4, end: 8, source: "s1" }], x: [1.5e3, true, null] }),
      "---\nheadline: Pier opens\nproducer: {name: wire, cost: 1 EUR}\ntags: [a, b]\n---\n# Pier opens\n\nThe pier 🦭 opened.\n",
      "Pier opens\r\n\r\nThe pier opened — at last.\r\n",
    ),
    fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.uint8Array({ maxLength: 4 })), { maxLength: 4 }),
  )
  .map(([text, changes]) => {
    let bytes = Array.from(Buffer.from(text));
    for (const [at, dropped, put] of changes)
      bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + dropped)];
    return Uint8Array.from(bytes);
  });

const json = fc.json({ maxDepth: 4 }).map((text) => new Uint8Array(Buffer.from(text)));
const words = fc.string({ unit: "binary", maxLength: 300 }).map((text) => new Uint8Array(Buffer.from(text)));

test("any bytes under any name are an article or a refusal, never another error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(spoiled, fc.uint8Array({ maxLength: 300 }), json, words),
      fc.oneof(fc.constantFrom("a.json", "draft.md", "a.txt"), fc.string({ unit: "binary" })),
      async (bytes, name) => {
        const article = await readOrRefuse(name, bytes);
        if (article !== null) expectSound(article);
      },
    ),
    { numRuns: 1500 },
  );
});

test("any JSON value in any field is an article or a refusal", async () => {
  const field = fc.constantFrom("format", "article", "sources", "citations", "producer", "x");
  await fc.assert(
    fc.asyncProperty(field, fc.jsonValue({ maxDepth: 4 }), fc.boolean(), async (name, value, isInArticle) => {
      const text = isInArticle ? packageWith({}, { [name]: value }) : packageWith({ [name]: value });
      const article = await readOrRefuse("a.json", new Uint8Array(Buffer.from(text)));
      if (article !== null) expectSound(article);
    }),
    { numRuns: 500 },
  );
});
