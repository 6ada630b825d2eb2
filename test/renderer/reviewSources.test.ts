import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64 } from "../../renderer/base64.ts";
import { findPlaces } from "../../renderer/screens/review/finding.ts";
import { paragraphsOf } from "../../renderer/screens/review/paragraphs.ts";
import { passagesOf, runsOf, type Overlay } from "../../renderer/screens/review/passages.ts";
import { printedBlocks } from "../../renderer/screens/review/print/printedBlocks.ts";
import { readable } from "../../shared/text/readable.ts";
import { shorten } from "../../shared/text/shorten.ts";
import { conversationOf, sourceFileOf } from "../../renderer/screens/review/sourceFile.ts";
import { chunksOf } from "../../renderer/screens/review/sources/chunks.ts";
import { readSourceText } from "../../shared/packages/readSource.ts";
import type { Evidence } from "../../shared/words/finding.ts";
import { claimOf } from "../fixtures/reviewOf.ts";

const evidence = (start: number, end: number, source = "s1"): Evidence => ({
  source,
  start,
  end,
  role: "supports",
});

test("paragraphs are the runs between blank lines, whatever ends the lines", () => {
  const text = "\n  One\nstill one.\n \n\nTwo.\r\n\r\nThree.  \n";
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "One\nstill one.",
    "Two.",
    "Three.",
  ]);
});

test("no word of a source is left out of its paragraphs, and none is too long to be laid out", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\t", "é"), maxLength: 300 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 80 }), (part, times) => {
      const text = part.repeat(times);
      const paragraphs = paragraphsOf(text);
      const kept = paragraphs.map(({ start, end }) => text.slice(start, end)).join("");
      const isShort = paragraphs.every(({ start, end }) => end - start <= 8001);
      return isShort && kept.replaceAll(/\s/gu, "") === text.replaceAll(/\s/gu, "");
    }),
  );
});

test("passages that overlap are one, and name the claims in the order of the draft", () => {
  const claims = [
    claimOf("c1", { evidence: [evidence(40, 60)] }),
    claimOf("c2", { evidence: [evidence(0, 10), evidence(5, 8, "s2")] }),
    claimOf("c3", { evidence: [evidence(30, 45)] }),
  ];
  expect(passagesOf(claims, "s1")).toEqual([
    { start: 0, end: 10, claims: ["c2"] },
    { start: 30, end: 60, claims: ["c1", "c3"] },
  ]);
});

test("a paragraph in runs and pieces is the paragraph, whatever lies over it", () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const overlays = fc.array(
    fc.record({ span, kind: fc.constantFrom<Overlay["kind"]>("supports", "now", "word", "found") }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), overlays, (paragraph, tied, over) => {
      const claims = tied.map(({ start, end }, index) =>
        claimOf(`c${index}`, { evidence: [evidence(start, end)] }),
      );
      const runs = runsOf(
        paragraph,
        passagesOf(claims, "s1"),
        over.map(({ span: { start, end }, kind }) => ({ start, end, kind })),
      );
      const pieces = runs.flatMap((run) => run.pieces);
      let at = paragraph.start;
      for (const piece of pieces) {
        if (piece.start !== at || piece.end <= piece.start) return false;
        at = piece.end;
      }
      return at === paragraph.end || paragraph.start === paragraph.end;
    }),
  );
});

test("chunks hold every paragraph once, in order, and none is long", () => {
  const paragraphs = Array.from({ length: 500 }, (_, index) => ({
    start: index * 900,
    end: index * 900 + 800,
  }));
  const chunks = chunksOf(paragraphs);
  expect(chunks.flatMap((chunk) => chunk.paragraphs)).toEqual(paragraphs);
  expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(12_000);
});

test("Find takes letters of either case, any white space, and typewriter marks for typographic ones", () => {
  const text = "“It’s done,” she said.\n1.5 (or 1x5)";
  const found = (query: string) => findPlaces(text, query).map(({ start, end }) => text.slice(start, end));
  expect(found("IT'S DONE")).toEqual(["It’s done"]);
  expect(found("said. 1.5")).toEqual(["said.\n1.5"]);
  expect(found("1.5")).toEqual(["1.5"]);
  expect(found("(or")).toEqual(["(or"]);
  expect(found("  ")).toEqual([]);
});

test("whatever is looked for is found where it stands", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
      fc.pre(words.trim() !== "");
      const query = words.trim();
      return findPlaces(`${before}${query}${after}`, query).length > 0;
    }),
  );
});

test("a written source arrives as it was written", () => {
  const file = sourceFileOf({
    title: 'The "port" says: yes',
    publisher: "Port: authority",
    author: "",
    url: "https://port.example/a#b",
    published: "2026-11-04",
    text: "Words.\n\n---\n\nMore words.",
  });
  const text = new TextDecoder().decode(fromBase64(file.bytes));
  const read = readSourceText({ name: file.name, text }, []);
  expect(file.name).toBe("the-port-says-yes.md");
  expect(read).toMatchObject({
    title: 'The "port" says: yes',
    publisher: "Port: authority",
    url: "https://port.example/a#b",
    publishedAt: "2026-11-04",
    text: "Words.\n\n---\n\nMore words.",
  });
});

test("a conversation is a source by who spoke and when", () => {
  const source = conversationOf({ who: "Ines Okafor", when: "2026-11-04", words: "It stays open." });
  expect(source).toMatchObject({
    title: "Conversation with Ines Okafor",
    author: "Ines Okafor",
    published: "2026-11-04",
  });
});

test("the printed draft is the whole text, with each claim's end numbered once", () => {
  const text = "# Head *line*\n\nThe work takes **eleven** weeks. It is done.\n\n- an item";
  const start = text.indexOf("The work");
  const claims = [
    { ...claimOf("c1"), start: 2, end: 12 },
    { ...claimOf("c2"), start, end: text.indexOf(" It is") },
  ];
  const blocks = printedBlocks({ text, claims });
  const words = blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
  expect(words).toEqual(["Head line", "The work takes eleven weeks. It is done.", "an item"]);
  expect(blocks.flatMap(({ pieces }) => pieces.flatMap(({ ends }) => ends))).toEqual([0, 1]);
});

test("quoted words lose their markup, and long ones their middle", () => {
  expect(readable("from the **notice**, with [a link](http://x.y)")).toBe("from the notice, with a link");
  expect(readable("notice**, and `code")).toBe("notice, and code");
  expect(shorten("one two three four five six seven eight nine ten", 20)).toBe("one two three … ten");
  expect(shorten("All that converges on a shared representation", 40)).toBe(
    "All that converges on … representation",
  );
  expect(shorten("Donaudampfschifffahrtsgesellschaftskapitän", 20)).toHaveLength(20);
  expect(shorten("short\n words", 20)).toBe("short words");
});
