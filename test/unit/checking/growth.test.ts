import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStepCounter } from "./countSteps.ts";

// Opened before the checker is loaded: what was loaded before is not counted.
const steps = openStepCounter();
const { createChecker } = await import("../../../shared/checking/createChecker.ts");
const { claimOfSpan } = await import("../../../shared/claims/claimOfSpan.ts");
const { plainTextOf } = await import("../../../shared/text/plain.ts");
const { splitSentences } = await import("../../../shared/text/sentences.ts");
const { findHidden } = await import("../../../shared/text/hidden.ts");

type Maker = (number: number) => string;

const shortDraft = "He met Ann Lund on 2 March. “We cannot wait 5 days,” Falk said. The word port opened.";
const shortSource =
  "The port will be dredged on 2 March. It takes eleven weeks. “We cannot wait,” Falk said.";

/** A text of a length, made of numbered pieces from a number on. */
function textOf(make: Maker, length: number, from = 0): string {
  let text = "";
  for (let number = from; text.length < length; number++) text += make(number);
  return text;
}

function read(checker: ReturnType<typeof createChecker>, draft: string, source: string): unknown {
  const sources = [{ id: "s1", text: source, title: "", publisher: null, publishedAt: "2026-11-03" }];
  return checker.check({ text: draft, language: "en", createdAt: "2026-11-04", sources });
}

function stepsOf(draft: string, source: string): number {
  return steps.count(() => read(createChecker(), draft, source));
}

const invent: Maker = (number) => `${"bdfgklmnprst"[number % 12]}a${(number * 7919).toString(36)}n`;
const invented: Maker = (number) => invent(number).replace(/^./, (letter) => letter.toUpperCase());

/** What sources and drafts are made of; a draft may have other pieces than its source. */
const kinds: readonly (readonly [name: string, source: Maker, draft?: Maker])[] = [
  ["one word", () => "word "],
  ["one word in sentences", (number) => `Word word word ${number} word word. `],
  ["no spaces", invent],
  ["one sentence", () => "The port will be dredged on 2 March by Ann Lund. "],
  [
    "one sentence with other numbers",
    (number) => `The port will be dredged in ${number} hours by Ann Lund. `,
  ],
  ["numbers in one sentence", (number) => `${(number * 7919) % 99_991} `],
  ["nested quotations", () => "“‘"],
  ["open quotations", () => "“a "],
  [
    "quotations",
    (number) => `“We can not wait for ${number} more weeks now,” Falk said. `,
    (number) => `“We can not wait for ${number} more days now,” Lund said. `,
  ],
  ["long quotations", (number) => (number % 60 === 0 ? `“we ${number} ` : "can wait ")],
  [
    "names",
    (number) => `${invented(number % 300)} ${invented(number % 700)} met ${invented(number % 900)}. `,
  ],
  [
    "subjects",
    (number) => `Ann Lund approved the plan ${number} for Skerry Bay. `,
    (number) => `Berg approved the plan ${number} for Skerry Bay. `,
  ],
  [
    "openings",
    (number) => `The port of ${invent(number)} opened. `,
    (number) => `Port ${invent(number)} opened. `,
  ],
  ["dates", (number) => `It opened on ${1 + (number % 28)} March ${1900 + (number % 120)}. `],
  ["dates in one sentence", (number) => `${1 + (number % 28)} March ${1900 + (number % 120)}, `],
  ["a list", (number) => `- item ${invent(number)} for the port\n`],
  [
    "words that never stand together",
    (number) =>
      `${["Alpha", "Beta", "Gamma", "Delta"][Math.floor(number / 1500) % 4]!} went home again today. `,
    (number) => `Alpha beta gamma ${number} alpha delta. `,
  ],
  [
    "pronouns",
    (number) => `She met council ${invent(number)}. `,
    (number) => `He met council ${invent(number)}. `,
  ],
  ["denials", (number) => `He was paid ${number} euros. `, (number) => `He was not paid ${number} euros. `],
  ["clauses", (number) => `he was here ${number}, and `],
  ["deeds", () => "the pilot attacked the captain ", () => "the captain attacked the pilot "],
  ["hidden characters", () => "a\u200b"],
];

const shapes = kinds.map(([name, source, draft = source]) => [name, source, draft] as const);

/** Four times as much takes four times the steps, or a little more until the limits are reached; the square would be sixteen. */
const linear = 8;
/** A source four times as long changes hardly anything for a sentence; linear would be four. */
const constant = 2;

/** The short text first: what it leaves in the caches can only make the long one cheaper. */
function growthOf(stepsAt: (length: number) => number, length: number): number {
  const few = stepsAt(length);
  return stepsAt(4 * length) / few;
}

/** A text that is read in another way from a length on may cost more there, once: what counts is how the steps go on. */
function lastingGrowthOf(stepsAt: (length: number) => number, length: number): number {
  return Math.min(growthOf(stepsAt, length), growthOf(stepsAt, 4 * length));
}

describe("the steps of a check grow no faster than", () => {
  test.each(shapes)("a source of %s", (_name, source) => {
    const stepsAt = (length: number): number => stepsOf(shortDraft, textOf(source, length));
    expect(growthOf(stepsAt, 20_000)).toBeLessThan(linear);
  });

  test.each(shapes)("a draft of %s", (_name, source, draft) => {
    const few = textOf(source, 2000);
    const stepsAt = (length: number): number => stepsOf(textOf(draft, length), few);
    expect(growthOf(stepsAt, 6000)).toBeLessThan(linear);
  });

  test.each(shapes)("a headline of %s", (_name, _source, draft) => {
    const stepsAt = (length: number): number =>
      stepsOf(`# ${textOf(draft, length).replaceAll("\n", " ")}`, shortSource);
    expect(growthOf(stepsAt, 6000)).toBeLessThan(linear);
  });

  // The longest test of all, and with nothing to wait for: on a busy machine it takes many times as long.
  test("any piece of text, repeated", { timeout: 240_000 }, () => {
    const tokens = [
      "word",
      "12",
      "“",
      "”",
      "'",
      "Ann",
      "not",
      "he",
      ",",
      ".",
      "\n",
      "- ",
      "*",
      "(",
      "\t",
      "é",
      "”,",
      "said",
    ];
    const dozenParts = ["\t", "Ann", ",", " ", "(", "word", "said", "\t", "'", "\n", "*", "he"];
    const piece = fc.array(fc.constantFrom(...tokens, " "), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(piece, (parts) => {
        const unit: Maker = () => `${parts.join(" ")} `;
        // Long enough for all the passages that a sentence is compared with.
        const source = textOf(unit, 20_000);
        const drafted = (length: number): number => stepsOf(textOf(unit, length), source);
        const sourced = (length: number): number => stepsOf(shortDraft, textOf(unit, length));
        expect(lastingGrowthOf(drafted, 4000)).toBeLessThan(linear);
        expect(growthOf(sourced, 20_000)).toBeLessThan(linear);
      }),
      { numRuns: 6, endOnFailure: true, examples: [[dozenParts]] },
    );
  });
});

describe("once the sources are read, the steps of a sentence do not grow with", () => {
  test.each(shapes)("sources of %s", (_name, source, draft) => {
    const stepsAt = (length: number): number => {
      const text = textOf(source, length);
      const checker = createChecker();
      read(checker, textOf(draft, 600, 100), text);
      return steps.count(() => read(checker, textOf(draft, 600, 5000), text));
    };
    expect(growthOf(stepsAt, 120_000)).toBeLessThan(constant);
  });
});

test("a claim that a person made of pages is judged", () => {
  const text = textOf((number) => `The port was dredged in ${number} hours. `, 150_000);
  const [claim] = createChecker().checkSpans({ text, language: "en", createdAt: null, sources: [] }, [
    { start: 0, end: text.length - 1 },
  ]);
  expect(claim).toMatchObject({ start: 0, end: text.length - 1 });
  expect(claimOfSpan(plainTextOf(text), { start: 0, end: 20 }).end).toBeLessThan(100);
});

/** Processor time of the fastest of five runs, in milliseconds: what else the process does, such as clearing memory, is none of it. */
function timeOf(text: string, work: (text: string) => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    work(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(1, Math.min(...times));
}

// What regular expressions and the parser of Markdown do is no step of ours: here the square takes sixteen times as long.
describe("the time of reading a text grows no faster than", () => {
  test.each([
    ["hidden characters", "a\u200b"],
    ["open quotations", "“a "],
    ["nested quotations", "“‘"],
    ["open marks", "[*"],
    ["initials", "Mr. A. said no... "],
  ])("%s", (_name, unit) => {
    const small = unit.repeat(Math.ceil(60_000 / unit.length));
    const work = (text: string): void => {
      const plain = plainTextOf(text);
      splitSentences(plain.text);
      findHidden(plain.text);
    };
    expect(timeOf(small.repeat(4), work) / timeOf(small, work)).toBeLessThan(10);
  });

  test.each([
    ["spaces within a line", "b"],
    ["spaces at the end of a text", ""],
    ["blank lines", "\n \n \nb"],
  ])("%s", (_name, end) => {
    const gap = (length: number): string => `a${" ".repeat(length)}${end}`;
    expect(timeOf(gap(80_000), plainTextOf) / timeOf(gap(20_000), plainTextOf)).toBeLessThan(10);
  });
});
