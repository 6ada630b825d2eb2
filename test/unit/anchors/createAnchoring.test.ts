import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnchoring } from "../../../shared/anchors/createAnchoring.ts";
import { cutUnits } from "../../../shared/diff/units.ts";
import { similarityOf } from "../../../shared/anchors/similarity.ts";
import { editedText } from "./editedTexts.ts";
import { strictSearch } from "./strictSearch.ts";

const dam = "The dam at Velmouth held all through the night.";
const rain = "Rain fell on Tuesday in the whole of the valley.";
const mayor = "The mayor thanked every crew for its work.";

/** Where the `nth` copy of the words in the old text stands in the new one: as the new text with that place in brackets. */
function placed(words: string, before: string, after: string, nth = 1): string | null {
  let start = -1;
  for (let copy = 0; copy < nth; copy++) start = before.indexOf(words, start + 1);
  const at = createAnchoring(before, after)({ start, end: start + words.length });
  if (at === null) return null;
  const mark = at.how === "exact" ? ["[", "]"] : ["[~", "~]"];
  return after.slice(0, at.start) + mark[0] + after.slice(at.start, at.end) + mark[1] + after.slice(at.end);
}

describe("an anchor", () => {
  it("stays where the text is the same, and follows its words where they stand once", () => {
    expect(placed("held", `${dam} ${rain}`, `${dam} ${rain}`)).toContain("[held]");
    expect(placed(rain, `${dam} ${rain}`, `${rain} ${mayor} ${dam}`)).toBe(`[${rain}] ${mayor} ${dam}`);
  });

  it("follows a copy by what stands beside it", () => {
    const before = `${dam} ${rain} ${dam} ${mayor}`;
    const after = `Before dawn. ${dam} ${rain} Later. ${dam} ${mayor} After dusk.`;
    expect(placed(dam, before, after, 2)).toBe(
      `Before dawn. ${dam} ${rain} Later. [${dam}] ${mayor} After dusk.`,
    );
  });

  it("is lost where two copies could each be it", () => {
    expect(placed(dam, `${dam} ${rain}`, `${mayor} ${dam} ${mayor} ${dam} ${mayor}`)).toBeNull();
    expect(
      placed(dam, `${rain} ${dam} ${mayor} ${rain} ${dam} ${mayor}`, `${rain} ${dam} ${mayor}`),
    ).toBeNull();
  });

  it("goes with words that were mended, and says that they are only similar", () => {
    const mended = rain.replace("Tuesday", "Monday");
    expect(placed(rain, `${dam} ${rain} ${mayor}`, `${dam} ${mended} ${mayor}`)).toBe(
      `${dam} [~${mended}~] ${mayor}`,
    );
    expect(placed("on Tuesday in the whole", `${dam} ${rain}`, `${dam} ${mended}`)).toContain(
      "[~on Monday in the whole~]",
    );
  });

  it("is lost where its words went, or nothing like them is left", () => {
    expect(placed(rain, `${dam} ${rain} ${mayor}`, `${dam} ${mayor}`)).toBeNull();
    expect(placed(rain, `${dam} ${rain}`, `${dam} Nobody knows when the bridge opens.`)).toBeNull();
  });

  it("is lost where two sentences are as similar to it", () => {
    const before = `${dam} ${rain}`;
    const after = `${dam} ${rain.replace("Tuesday", "Monday")} ${rain.replace("Tuesday", "Sunday")}`;
    expect(placed(rain, before, after)).toBeNull();
  });
});

it("keeps its place where words put in before it repeat its own beginning", () => {
  const copies = `${dam} ${dam}`;
  const place = createAnchoring(copies, `${dam.slice(0, 8)}ships came. ${copies}`);
  const [start, end] = [dam.slice(0, 8).length + "ships came. ".length, dam.length];
  expect(place({ start: 0, end })).toMatchObject({ how: "exact", start, end: start + end });
});

describe("whatever is edited", () => {
  it("an anchor never stands on words that a strict search does not give", () => {
    fc.assert(
      fc.property(editedText, ({ before, after, passages }) => {
        const place = createAnchoring(before, after);
        for (const { was } of passages) {
          const at = place(was);
          const strict = strictSearch(before, after, was);
          if (at?.how === "exact") expect(strict).toContain(at.start);
          else expect(strict).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a similar place is similar, and nothing elsewhere is nearly as much", () => {
    fc.assert(
      fc.property(editedText, ({ before, after, passages }) => {
        const place = createAnchoring(before, after);
        for (const { was } of passages) {
          const at = place(was);
          if (at === null || at.how === "exact") continue;
          const words = before.slice(was.start, was.end);
          const score = similarityOf(words, after.slice(at.start, at.end));
          expect(score).toBeGreaterThanOrEqual(0.5);
          for (const { key, start, text } of cutUnits(after))
            if (start > at.start || start + text.length < at.end)
              expect(similarityOf(words, key)).toBeLessThanOrEqual(score - 0.15 + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("at least 99 % of the passages that nobody touched keep their anchors", () => {
    let [untouched, kept, astray] = [0, 0, 0];
    const seed = 20_261_125;
    fc.assert(
      fc.property(editedText, ({ before, after, passages }) => {
        const place = createAnchoring(before, after);
        for (const { was, is } of passages) {
          if (is === null) continue;
          const at = place(was);
          untouched += 1;
          if (at !== null && at.start === is.start && at.end === is.end) kept += 1;
          else if (at?.how === "exact") astray += 1;
        }
      }),
      { numRuns: 2000, seed },
    );
    const share = ((100 * kept) / untouched).toFixed(2);
    process.stdout.write(
      `anchors: ${kept} of ${untouched} untouched passages kept (${share} %), ${astray} on a copy instead, seed ${seed}\n`,
    );
    expect(untouched).toBeGreaterThan(10_000);
    expect(kept / untouched).toBeGreaterThanOrEqual(0.99);
    // No search can tell an original from a copy that was put in just where it stood.
    expect(astray / untouched).toBeLessThan(0.000_5);
  });
});
