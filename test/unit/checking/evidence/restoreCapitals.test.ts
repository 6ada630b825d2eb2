import { expect, test } from "vitest";
import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { lacksCapitals, restoreCapitals } from "../../../../shared/checking/evidence/restoreCapitals.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import { readWords } from "../../../../shared/text/words.ts";

const index = createEvidenceIndex([
  indexSource(
    "The works were led by Ines Falk. Dredging of the harbour began when Falk arrived in Ellerwick.",
  ),
]);
const restored = (text: string): string =>
  restoreCapitals(readWords(text), index)
    .map((word) => word.raw)
    .join(" ");

test("a text without capitals gets those of its sources' names back", () => {
  expect(restored("ines falk began dredging in ellerwick .")).toBe("Ines Falk began dredging in Ellerwick");
});

test("a word that no lexicon and no source knows is taken for a name", () => {
  expect(restored("the harbour of quandrith")).toBe("the harbour of Quandrith");
});

test("the words stay where they are", () => {
  const words = restoreCapitals(readWords("then falk left"), index);
  expect(words.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 9],
    [10, 14],
  ]);
});

test("only texts without any capital lack them", () => {
  expect(lacksCapitals("the dam held .")).toBe(true);
  expect(lacksCapitals("The dam held.")).toBe(false);
  expect(lacksCapitals("12 %")).toBe(false);
});
