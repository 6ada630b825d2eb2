import { expect, it } from "vitest";
import { countWords } from "../../../shared/text/countWords.ts";

it("counts what a person would count", () => {
  expect(countWords("# The ferry\n\nIt doesn’t carry **2.1 million** cars, he said.")).toBe(10);
  expect(countWords("well-known, half-time; e.g. this")).toBe(4);
  expect(countWords("— … ***\n\n")).toBe(0);
});
