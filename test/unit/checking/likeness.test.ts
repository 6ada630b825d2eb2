import { describe, expect, test } from "vitest";
import {
  likeness,
  likenessOfSums,
  likenessToSum,
  rowOf,
  sumOfVectors,
} from "../../../shared/checking/likeness.ts";

const row = (word: string): number => rowOf(word, word);

describe("likeness in use", () => {
  test("is high for words that keep the same company, low for others", () => {
    expect(likeness(row("police"), row("officers"))).toBeGreaterThan(0.6);
    expect(likeness(row("harbour"), row("port"))).toBeGreaterThan(0.4);
    expect(likeness(row("cheese"), row("minister"))).toBeLessThan(0.3);
  });

  test("is 1 of a word with itself, the same both ways, and 0 where a word is not known", () => {
    expect(likeness(row("dredging"), row("dredging"))).toBeCloseTo(row("dredging") < 0 ? 0 : 1);
    expect(likeness(row("river"), row("bank"))).toBe(likeness(row("bank"), row("river")));
    expect(rowOf("quandrith", "quandrith")).toBe(-1);
    expect(likeness(-1, row("river"))).toBe(0);
  });

  test("of a word to several is that to their sum, whatever their number", () => {
    const sum = sumOfVectors([row("river"), row("river")], null);
    expect(likenessToSum(row("river"), sum)).toBeCloseTo(1, 4);
    expect(likenessOfSums(sum, sumOfVectors([row("river")], [0.2]))).toBeCloseTo(1, 4);
    expect(likenessOfSums(sum, sumOfVectors([-1], null))).toBe(0);
  });
});
