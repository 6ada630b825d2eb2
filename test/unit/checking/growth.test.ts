import { describe, expect, test } from "vitest";
import { createChecker } from "../../../shared/checking/createChecker.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";

const source = "The port will be dredged on 2 March. It takes eleven weeks. “We cannot wait,” Falk said.";

/** Processor time of the faster of two runs, in milliseconds. */
function timeOf(text: string, work: (text: string) => void): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    work(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(1, Math.min(...times));
}

function check(text: string): void {
  createChecker().check({
    text,
    language: "en",
    createdAt: null,
    sources: [{ id: "s1", text: source, title: "", publisher: null, publishedAt: null }],
  });
}

// Four times the text may take four times as long; a method that is quadratic takes sixteen times.
describe("the time of a check grows no faster than the text", () => {
  test.each([
    ["one word", "word "],
    ["numbers in one sentence", "12 "],
    ["open quotations", "“a "],
    ["nested quotations", "“‘"],
    ["names", "Ann Lund "],
    ["clauses", "he was here, and "],
    ["deeds", "the pilot attacked the captain "],
    ["denials", "he was not paid "],
    ["hidden characters", "a\u200b"],
  ])("%s", (_name, unit) => {
    const small = unit.repeat(10_000 / unit.length);
    expect(timeOf(small.repeat(4), check) / timeOf(small, check)).toBeLessThan(10);
  });

  test("splitting", () => {
    const small = "Mr. A. said no... ".repeat(10_000);
    expect(timeOf(small.repeat(4), splitSentences) / timeOf(small, splitSentences)).toBeLessThan(10);
  });
});
