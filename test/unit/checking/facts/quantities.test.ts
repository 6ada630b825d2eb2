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
    ["two dozen boats", 24, "boat"],
    ["half a dozen eggs", 6, "egg"],
    ["half a million people", 500_000, "person"],
    ["a quarter of a million people", 250_000, "person"],
    ["two hundred and six pupils", 206, "pupil"],
    ["one hundred and twenty-five thousand voters", 125_000, "voter"],
    ["two and a half hours", 2.5, "hour"],
    ["two and half hours", 2.5, "hour"],
    ["one-half of voters", 0.5, null],
    ["one-half the voters", 0.5, null],
    ["one half chance", 1, null],
    ["a single-storey school", 1, null],
    ["2½ hours", 2.5, "hour"],
    ["40 per cent of voters", 40, "percent"],
    ["a third of voters", 1 / 3, null],
    ["three quarters of voters", 0.75, null],
    ["one in five voters", 0.2, "voter"],
    ["nine out of ten voters", 0.9, "voter"],
    ["a 54-year-old engineer", 54, "year"],
    ["It cost 25 cents", 25, "cent"],
    ["50, 000 people", 50_000, "person"],
    ["8 km of road", 8, "kilometre"],
    ["800 across the bay", 800, null],
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
    ["50 years", "52 years", false],
    ["1,190 people", "1,210 people", false],
    ["two-thirds of voters", "66 percent", true],
    ["half of voters", "50%", true],
    ["a quarter of voters", "50%", false],
    ["a win of 3-1", "beaten 1-3", true],
    ["a win of 3-1", "a win of 3-2", false],
    ["three goals", "a win of 3-1", false],
    ["at 7.30pm", "at 19:30", true],
    ["at 7.30pm", "at 8.30pm", false],
    ["5 miles", "8 kilometres", true],
    ["5 miles", "5 kilometres", false],
    ["18 months", "one and a half years", true],
    ["24 hours", "1 day", true],
    ["about 24 boats", "20 to 25 boats", true],
    ["30 boats", "20 to 25 boats", false],
    ["50 cents", "$0.50", true],
    ["twelve weeks", "12 January 2027", false],
    ["one-half of voters", "half of voters", true],
    ["a dividend of $0.10", "a dividend of $0.13", false],
    ["4.3 percent", "4.26 percent", true],
    ["a one-storey school", "a single-storey school", true],
    ["a two-story school", "a single-story school", false],
    ["in the 60s", "in the Sixties", true],
    ["in the 1960s", "in the sixties", true],
    ["in the Sixties", "in 1964", true],
    ["in the early Sixties", "in 1974", false],
    ["in the 1970s", "in the Sixties", false],
    ["in the 1860s", "in the 1960s", false],
    ["a skipper in her sixties", "a skipper in her 60s", true],
    ["a skipper in her early sixties", "a skipper of 64", true],
    ["a skipper in her fifties", "a skipper of 64", false],
  ])("%s and %s agree: %s", (draft, source, expected) => {
    expect(agree(quantitiesOf(draft)[0]!, quantitiesOf(source)[0]!)).toBe(expected);
  });

  test.each([
    ["20 to 25 boats", 20, 25, "boat"],
    ["20-25 boats", 20, 25, "boat"],
    ["between 200 and 300 people", 200, 300, "person"],
    ["$2-3 billion", 2e9, 3e9, "dollar"],
    ["$2 billion to $3 billion", 2e9, 3e9, "dollar"],
  ])("%s is one range", (text, from, to, unit) => {
    const quantities = quantitiesOf(text);
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ value: from, to, unit, kind: "amount" });
  });

  test.each([
    ["they won 3-1 on Monday", "score", 3, 1],
    ["the vote was 52-48 in favour", "score", 52, 48],
    ["at 7.30pm on Friday", "time", 1170, null],
    ["at 7:30 p.m. sharp", "time", 1170, null],
    ["doors open at 19:30", "time", 1170, null],
    ["12 a.m. on Friday", "time", 0, null],
    ["the twenty-first storm", "ordinal", 21, null],
    ["the 11th hour", "ordinal", 11, null],
    ["back in the 1990s", "decade", 1990, null],
    ["back in the 90s", "decade", 90, null],
    ["my Sixties lamp", "decade", 60, null],
    ["in his late forties", "amount", 40, 49],
    ["revenue doubled", "vague", 2, null],
  ])("%s is a %s", (text, kind, value, to) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ kind, value, to });
  });

  test("are not the number of an illness, nor the end of a pair of years", () => {
    expect(quantitiesOf("COVID-19 spread")).toEqual([]);
    expect(quantitiesOf("in 2018–19").map(({ kind }) => kind)).toEqual(["year", "vague"]);
  });

  test.each([
    ["no more than 30 boats", "atMost"],
    ["no fewer than 30 boats", "atLeast"],
    ["up to 30 boats", "atMost"],
    ["close to 30 boats", "about"],
    ["more than $30", "atLeast"],
    ["30 or more", "atLeast"],
    ["30 or so", "about"],
    ["more boats came over the last 30 years", "exact"],
    ["he came to 30 towns", "exact"],
  ])("%s is meant as %s", (text, bound) => {
    expect(quantitiesOf(text)[0]?.bound).toBe(bound);
  });

  test("take the later of two decades for one too, and count nothing across a comma", () => {
    expect(quantitiesOf("in the 1970s and 80s").map(({ kind, value }) => [kind, value])).toEqual([
      ["decade", 1970],
      ["decade", 80],
    ]);
    expect(quantitiesOf("Leo, 3, conscious")[0]?.unit).toBeNull();
  });

  test("are compared only with their like", () => {
    expect(comparable(quantitiesOf("40 percent")[0]!, quantitiesOf("40 dollars")[0]!)).toBe(false);
    expect(comparable(quantitiesOf("40 percent")[0]!, quantitiesOf("12%")[0]!)).toBe(true);
  });
});
