import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkText } from "../../../shared/review/checkText.ts";
import { readDraft, type IncomingArticle } from "../../../electron/intake/intake.ts";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import type { CheckedClaim } from "../../../shared/words/claim.ts";
import type { Finding, ReasonKind } from "../../../shared/words/finding.ts";

const folder = join(import.meta.dirname, "../../../resources/sample");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .toSorted();

const read = (name: string): Promise<IncomingArticle> =>
  readDraft({ draft: { name, bytes: new Uint8Array(readFileSync(join(folder, name))) }, sources: [] });

const checker = createChecker();
const check = ({ text, language, createdAt, sources, details }: IncomingArticle): readonly CheckedClaim[] =>
  checkText(checker, {
    text,
    language,
    createdAt,
    citations: details.citations,
    sources: sources.map((source) => ({ ...source, words: source.text })),
  }).claims;

describe("the sample desk", () => {
  test("has six drafts with an error each, and a clean one", () => {
    expect(names).toEqual([
      "1-wrong-number.json",
      "2-wrong-date.json",
      "3-swapped-name.json",
      "4-unsupported-addition.json",
      "5-altered-quote.json",
      "6-invented-source.json",
      "7-clean.json",
    ]);
  });

  test.for(names)("%s is a short article with two to four sources", async (name) => {
    const { text, sources, id } = await read(name);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(180);
    expect(words).toBeLessThanOrEqual(350);
    expect(sources.length).toBeGreaterThanOrEqual(2);
    expect(sources.length).toBeLessThanOrEqual(4);
    expect(sources.every((source) => source.text !== null)).toBe(true);
    expect(id).toMatch(/^sample-/);
  });

  test("shows citations, one of them unplaced, and what a draft cost", async () => {
    const { details } = await read("1-wrong-number.json");
    expect(details.citations.map(({ draft, passage }) => [draft !== null, passage !== null])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ]);
    const ruling = await read("2-wrong-date.json");
    expect(ruling.details.producer).toMatchObject({
      model: "writer-4-small",
      cost: { amount: "0.031", currency: "USD" },
    });
  });
});

const seeded: readonly (readonly [string, string, readonly Finding[], readonly ReasonKind[]])[] = [
  ["1-wrong-number.json", "2.1 million", ["contradicted"], ["number_differs"]],
  ["2-wrong-date.json", "19 June 2025", ["contradicted"], ["date_differs"]],
  ["3-swapped-name.json", "89th minute Ruth Amadi", ["contradicted"], ["name_differs", "role_swapped"]],
  ["4-unsupported-addition.json", "Harle and Coldbrook", ["unsupported"], ["no_evidence", "name_absent"]],
  ["5-altered-quote.json", "will recover", ["contradicted", "unsupported"], ["quote_altered"]],
  ["6-invented-source.json", "Brandal Institute", ["unsupported"], ["source_missing"]],
];

describe("the checker finds what each sample teaches", () => {
  test.for(seeded)("%s: %s", async ([name, words, findings, reasons]) => {
    const article = await read(name);
    const claims = check(article).filter(({ start, end }) => article.text.slice(start, end).includes(words));
    expect(claims.some(({ finding }) => findings.includes(finding))).toBe(true);
    expect(
      claims.flatMap((claim) => claim.reasons.map(({ kind }) => kind)).some((kind) => reasons.includes(kind)),
    ).toBe(true);
  });

  test.for(seeded)("and contradicts nothing else in %s", async ([name, words]) => {
    const article = await read(name);
    const contradicted = check(article).filter(({ finding }) => finding === "contradicted");
    const others = contradicted
      .map(({ start, end }) => article.text.slice(start, end))
      .filter((each) => !each.includes(words));
    expect(others).toEqual([]);
  });

  test("and nothing to object to in the clean one", async () => {
    const article = await read("7-clean.json");
    const flagged = check(article).filter(
      ({ finding }) => finding !== "supported" && finding !== "partially_supported",
    );
    expect(flagged.map(({ start, end }) => article.text.slice(start, end))).toEqual([]);
  });
});
