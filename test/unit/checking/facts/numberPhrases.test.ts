import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agree, readQuantities } from "../../../../shared/checking/facts/quantities.ts";
import { readWords } from "../../../../shared/text/words.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function spell(number: number): string {
  if (number < 20) return ones[number]!;
  if (number < 100)
    return `${tens[Math.floor(number / 10) - 2]!}${number % 10 === 0 ? "" : `-${ones[number % 10]!}`}`;
  const hundreds = `${ones[Math.floor(number / 100)]!} hundred`;
  return number % 100 === 0 ? hundreds : `${hundreds} and ${spell(number % 100)}`;
}

describe("a number is read alike", () => {
  const read = (text: string) => readQuantities(readWords(text));

  test("in words and in digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom("", " thousand", " million"),
        (number, magnitude) => {
          const [spoken] = read(`They counted ${spell(number)}${magnitude} boats`);
          const [written] = read(`They counted ${number}${magnitude} boats`);
          expect(spoken?.value).toBe(written?.value);
          expect(spoken?.unit).toBe("boat");
        },
      ),
    );
  });

  test("with and without commas, and short for its magnitude", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        const forms = [
          `$${number},000,000`,
          `$${number}m`,
          `$${number} million`,
          `${number} million dollars`,
        ];
        const values = forms.map((form) => read(form)[0]!);
        for (const value of values) {
          expect(value).toMatchObject({ value: number * 1e6, unit: "dollar" });
          expect(agree(values[0]!, value)).toBe(true);
        }
      }),
    );
  });

  test("and agrees with itself, whatever stands around it", () => {
    const part = fc.constantFrom(
      "two",
      "3",
      "hundred",
      "and",
      "a",
      "half",
      "of",
      "in",
      "$",
      "5.5",
      "million",
      "to",
      "-",
      "pm",
      "percent",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const quantity of read(parts.join(" "))) {
          expect(agree(quantity, quantity)).toBe(true);
          expect(quantity.end).toBeGreaterThan(quantity.first);
        }
      }),
    );
  });
});
