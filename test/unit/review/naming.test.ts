import { describe, expect, it } from "vitest";
import { countOf, joinWords, listIds, quoteClaim, quoteClaims } from "../../../shared/review/naming.ts";

describe("a list of ids", () => {
  it("names every claim, and writes a run of three or more as a range", () => {
    expect(listIds(["c2", "c5", "c9"])).toBe("c2, c5, c9");
    expect(listIds(["c1", "c2", "c3", "c4", "c9", "c10"])).toBe("c1–c4, c9, c10");
    expect(listIds(["c9", "c10", "c11"])).toBe("c9–c11");
  });

  it("follows the order that it is given", () => {
    expect(listIds(["c7", "c1", "c2", "c3"])).toBe("c7, c1–c3");
  });

  it("lists criteria as they are", () => {
    expect(listIds(["headline", "context"])).toBe("headline, context");
  });
});

describe("words", () => {
  it("are joined and counted as in a sentence", () => {
    expect(joinWords(["1", "2", "3"])).toBe("1, 2 and 3");
    expect(joinWords(["1"])).toBe("1");
    expect(countOf(1, "claim", "claims")).toBe("1 claim");
    expect(countOf(2, "criterion", "criteria")).toBe("2 criteria");
  });
});

describe("claims named by their words", () => {
  const claims = ["One *bold* word.", "Two", "Three"].map((words) => ({ words }));

  it("are named as they are read, the first alone where there are more than two", () => {
    expect(quoteClaims(claims.slice(0, 1))).toBe("“One bold word”");
    expect(quoteClaims(claims.slice(0, 2))).toBe("“One bold word” and “Two”");
    expect(quoteClaims(claims)).toBe("“One bold word” and 2 more");
  });

  it("are shortened, set one pair of quotation marks, and hold nothing that a terminal would obey", () => {
    expect(quoteClaim({ words: '“We were late,"' })).toBe("“We were late”");
    expect(quoteClaim({ words: 'He said "never" twice' })).toBe("“He said ‘never’ twice”");
    expect(quoteClaim({ words: "a\u001B[2J b" })).toBe("“a [2J b”");
    expect(quoteClaim({ words: "word ".repeat(40) }).length).toBeLessThanOrEqual(46);
  });
});
