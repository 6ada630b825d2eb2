import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictSearch } from "../anchors/strictSearch.ts";
import { carry, check } from "./carryTexts.ts";

describe("whatever is done to a text", () => {
  const word = fc.constantFrom(
    "dam",
    "rain",
    "held",
    "mayor",
    "valley",
    "litres",
    "Kiel",
    "fell",
    "crew",
    "40",
    "7",
  );
  const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => `${words.join(" ")}.`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 12 });

  it("the same text keeps every id", () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const first = carry(null, check(sentences));
        expect(carry(first, check(sentences)).record).toEqual(first.record);
      }),
    );
  });

  it("an id is never used twice", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const home = new Map<string, string>();
        let last: ReturnType<typeof carry> | null = null;
        for (const sentences of texts) {
          last = carry(last, check(sentences));
          const ids = last.record.claims.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id, kind, start, end } of last.record.claims) {
            expect(Number(id.slice(1))).toBeLessThan(last.record.next);
            const words = `${kind} ${last.text.slice(start, end)}`;
            expect(home.get(id) ?? words).toBe(words);
            home.set(id, words);
          }
        }
      }),
    );
  });

  it("a claim that keeps its id stands in a sentence that a strict search gives", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const first = carry(null, check(before));
        const second = carry(first, check(after));
        const known = new Map(first.record.claims.map((claim) => [claim.id, claim]));
        for (const claim of second.record.claims) {
          const old = known.get(claim.id);
          if (old === undefined || first.text === second.text) continue;
          expect(strictSearch(first.text, second.text, old.sentence)).toContain(claim.sentence.start);
        }
      }),
    );
  });

  it("a sentence that stands once and is not touched keeps its ids", () => {
    let untouched = 0;
    let kept = 0;
    const unique = fc.uniqueArray(sentence, { minLength: 4, maxLength: 12 });
    const edits = fc.array(fc.tuple(fc.nat(), sentence, fc.boolean()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(unique, edits, (sentences, changes) => {
        const edited = [...sentences];
        for (const [place, words, replaces] of changes)
          edited.splice(place % sentences.length, replaces ? 1 : 0, words);
        const first = carry(null, check(sentences));
        const second = carry(first, check(edited));
        const ids = new Set(second.record.claims.map(({ id }) => id));
        const copies = (words: string, whole: string): number => whole.split(words).length - 1;
        for (const claim of first.record.claims) {
          const words = first.text.slice(claim.sentence.start, claim.sentence.end);
          if (copies(words, first.text) !== 1 || copies(words, second.text) !== 1) continue;
          if (!edited.includes(words)) continue;
          untouched += 1;
          kept += ids.has(claim.id) ? 1 : 0;
        }
      }),
      { numRuns: 300 },
    );
    expect(untouched).toBeGreaterThan(1000);
    expect(kept / untouched).toBeGreaterThanOrEqual(0.99);
  });
});
