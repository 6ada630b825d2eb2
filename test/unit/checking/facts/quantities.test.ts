import { describe, expect, test } from "vitest";
import { agree, comparable, readQuantities } from "../../../../shared/checking/facts/quantities.ts";
import { readWords } from "../../../../shared/text/words.ts";

function quantitiesOf(text: string) {
  return readQuantities(readWords(text));
}

describe("the quantities of a sentence", () => {
  test.each([
    ["It cost 1.2 billion dollars", 1.2e9, "dollar"],
    ["It cost $1.2bn", 1.2e9, "dollar"],
    ["a rise of 40 percent", 40, "percent"],
    ["a rise of 40%", 40, "percent"],
    ["two hundred people", 200, "person"],
    ["twenty-five boats", 25, "boat"],
    ["a dozen eggs", 12, "egg"],
    ["two-thirds of voters", 2 / 3, null],
    ["£3.5m was paid", 3.5e6, "pound"],
    ["eleven weeks of work", 11, "week"],
  ])("%s", (text, value, unit) => {
    const [quantity] = quantitiesOf(text);
    expect(quantity?.value).toBeCloseTo(value, 3);
    if (unit !== null) expect(quantity?.unit).toBe(unit);
  });

  test("know years and days of months for dates", () => {
    expect(quantitiesOf("on 2 March 2027").map(({ kind }) => kind)).toEqual(["dayOfMonth", "year"]);
  });

  test.each([
    ["about 1.2 million tonnes", "1,187,000 tonnes", true],
    ["at least 30 boats", "34 boats", true],
    ["21 percent", "12 percent", false],
    ["two boats", "2 boats", true],
    ["5 million euros", "5 euros", false],
    ["under 50 people", "48 people", true],
    ["1,200 people", "1,187 people", true],
    ["1,190 people", "1,210 people", false],
  ])("%s and %s agree: %s", (draft, source, expected) => {
    expect(agree(quantitiesOf(draft)[0]!, quantitiesOf(source)[0]!)).toBe(expected);
  });

  test("are compared only with their like", () => {
    expect(comparable(quantitiesOf("40 percent")[0]!, quantitiesOf("40 dollars")[0]!)).toBe(false);
    expect(comparable(quantitiesOf("40 percent")[0]!, quantitiesOf("12%")[0]!)).toBe(true);
  });
});
