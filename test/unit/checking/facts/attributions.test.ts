import fc from "fast-check";
import { expect, test } from "vitest";
import { createAttributions } from "../../../../shared/checking/facts/attributions.ts";

test("whatever a source is called, hyphens and signs included, it is found by its name and nothing breaks", () => {
  const name = fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 })
    .map((signs) => `Auto${signs.replaceAll(/\s+/gu, " ")}Times`);
  fc.assert(
    fc.property(name, (title) => {
      const find = createAttributions([{ title }]);
      const words = `according to ${title}`;
      expect(find(`It rained, ${words}.`)).toEqual([{ start: 11, end: 11 + words.length }]);
    }),
  );
  expect(createAttributions([{ title: "Auto-Rubric (library note)" }])("It rained.")).toEqual([]);
});
