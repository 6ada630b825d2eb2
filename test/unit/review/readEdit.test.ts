import { describe, expect, it } from "vitest";
import { readEdit } from "../../../shared/review/readEdit.ts";

describe("an edited text", () => {
  it("is kept with LF line ends, its headline on the first line and nothing blank around it", () => {
    expect(readEdit("\r\n# Dredging  starts \r\nIt *starts*.\r\rIt ends.\n\n")).toEqual({
      text: "# Dredging  starts\n\nIt *starts*.\n\nIt ends.",
      headline: "Dredging  starts",
    });
  });

  it("is left as it is where it is in order already", () => {
    const text = "# Dredging starts\n\nIt starts.\n\n    code\n\nIt ends.";
    expect(readEdit(text).text).toBe(text);
  });

  it.each([
    ["", "The text is empty"],
    [" \n \n", "The text is empty"],
    ["It starts.\n\nIt ends.", "The text has lost its headline"],
    ["#Dredging\n\nIt starts.", "The text has lost its headline"],
    ["# \n\nIt starts.", "The text has lost its headline"],
    ["# Dredging starts\n\n \n", "There is no text under the headline"],
    ["# Dredging \ud800 starts\n\nIt starts.", "half a character"],
    [`# Dredging\n\n${"é".repeat(2_600_000)}`, "longer than 5 MB"],
  ])("%# is refused in one sentence where it is no article", (text, sentence) => {
    expect(() => readEdit(text)).toThrow(sentence);
  });
});
