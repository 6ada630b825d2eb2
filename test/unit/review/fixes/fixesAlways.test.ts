import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../../../shared/checking/createChecker.ts";
import type { Attributed } from "../../../../shared/review/fixes/attribute.ts";
import { findFixes } from "../../../../shared/review/fixes/findFixes.ts";
import { applyFix, asMarkdown, type Fix } from "../../../../shared/review/fixes/fix.ts";
import { plainTextOf } from "../../../../shared/text/plain.ts";
import type { CheckedClaim } from "../../../../shared/words/claim.ts";

const head = "# Headline\n\n";
const ferry: Attributed = {
  passage: "The boat leaves at 8 a.m. every day.",
  publisher: "Ferry company",
  title: "Report",
};

const sentences = [
  "The boat leaves Old Quay at 7 a.m. every day.",
  "The **40 cars** were late, and nobody has waited for *any of them*.",
  "**The board met on Monday, but it has decided nothing.**",
  "“We cannot wait,” Ines Falk told reporters.",
  "Ines Falk said that [the report](https://example.org/a_b) was `late`.",
  "The plan costs 2.1 million euros; the board has paid 1\\*2 of it; *nobody was asked.*",
  '"It was late."',
  "It rose by 12 percent (it fell by 3 percent in May).",
  "1990 was a dry year &amp; nobody came.",
];
const sources = [
  {
    id: "s1",
    title: "Report",
    publisher: "Ferry company",
    publishedAt: "2026-11-03",
    text: "The boat leaves Old Quay at 8 a.m. every day. The 41 cars were late. The plan costs 1.2 million euros. “We cannot go,” Ines Falk told reporters. 1991. was a dry year.",
  },
];
const checker = createChecker();
const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
  .chain((some) => fc.constantFrom(" ", "\n").map((joint) => some.join(joint)));
const block = fc.oneof(
  paragraph,
  fc
    .array(paragraph, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((one) => `- ${one.replaceAll("\n", " ")}`).join("\n")),
  paragraph.map((one) => `> ${one.replaceAll("\n", "\n> ")}`),
);
const draft = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => head + blocks.join("\n\n"));
const attributed = fc.record({
  passage: fc.constantFrom("It is late.", "“It is late,” Ines Falk said."),
  publisher: fc.constantFrom(null, "Ferry company", "A*B_C [Inc.]", "<b>Ltd</b>", "Who? & Co.", "~x~ | y"),
  title: fc.constantFrom("Report", "# 1. Notes"),
});

const blocksOf = (text: string): readonly string[] => {
  const plain = plainTextOf(text);
  return plain.blocks.map(({ start, end }) => plain.text.slice(start, end));
};

/** The blocks in which two texts differ: as a reader reads the one and the other. */
function differing(
  before: string,
  after: string,
): { readonly was: readonly string[]; readonly is: readonly string[] } {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { was: old.slice(head, old.length - tail), is: now.slice(head, now.length - tail) };
}

function everyFix(text: string, run: (fix: Fix, claim: CheckedClaim) => void, to = ferry): void {
  const claims = checker.check({ text, language: "en", createdAt: null, sources });
  for (const claim of claims)
    for (const fix of Object.values(findFixes(claim, text, to))) if (fix !== null) run(fix, claim);
}

describe("any fix of any draft", () => {
  it("changes one block for its reader, or takes it away, and nothing else of the text", () => {
    fc.assert(
      fc.property(draft, attributed, (text, to) => {
        everyFix(
          text,
          (fix) => {
            const { was, is } = differing(text, applyFix(text, fix));
            expect(was.length).toBeLessThanOrEqual(1);
            expect(is.length).toBeLessThanOrEqual(fix.kind === "strike" ? 1 : was.length);
          },
          to,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("leaves no doubled space or mark, no small letter at the start, and an end where there was one", () => {
    fc.assert(
      fc.property(draft, (text) => {
        everyFix(text, (fix) => {
          const { was, is } = differing(text, applyFix(text, fix));
          const [old, now] = [was[0] ?? "", is[0]];
          if (now === undefined) return;
          expect(now).not.toMatch(/ {2}|[,;] ?[.;,]|\.\.|\s[,.;]|^\s|\s$|^\p{Ll}/u);
          if (/[.”")]$/u.test(old)) expect(now).toMatch(/[.”")]$/u);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("names words as a reader reads them, however they are written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (words) => {
        const read = words.trim().replace(/\s+/gu, " ");
        fc.pre(read !== "" && !/https?:|www\.|@/iu.test(read));
        expect(blocksOf(`x ${asMarkdown(words)} x`)).toEqual([`x ${read} x`]);
      }),
    );
  });
});
