import { describe, expect, test } from "vitest";
import { findClaims } from "../../../shared/claims/findClaims.ts";
import { useOfSentence } from "../../../shared/claims/checkable.ts";
import { plainTextOf } from "../../../shared/text/plain.ts";

import { useCases } from "./useCases.ts";

function claimsOf(raw: string): readonly string[] {
  const plain = plainTextOf(raw);
  return findClaims(plain).flatMap(({ claims }) =>
    claims.map(({ kind, start, end }) => `${kind}: ${plain.text.slice(start, end)}`),
  );
}

describe("the claims of a draft", () => {
  test("are its headline and sentences, but not its other headings", () => {
    expect(
      claimsOf("# Port to be dredged\n\n## What it means\n\nThe eastern channel will be deeper."),
    ).toEqual(["statement: Port to be dredged", "statement: The eastern channel will be deeper."]);
  });

  test("are parts of a sentence where each part says something by itself", () => {
    expect(
      claimsOf("The channel will be closed for eleven weeks, the port authority said on Tuesday."),
    ).toEqual([
      "number: The channel will be closed for eleven weeks",
      "attribution: the port authority said on Tuesday.",
    ]);
    expect(
      claimsOf(
        "The crews were promised compensation last year, and the ferry was told to keep its timetable.",
      ),
    ).toEqual([
      "statement: The crews were promised compensation last year",
      "statement: the ferry was told to keep its timetable.",
    ]);
  });

  test("stay whole where a part could not stand for itself", () => {
    expect(claimsOf("Boats, nets, and ropes were lost in the storm.")).toHaveLength(1);
    expect(
      claimsOf("Councillor Dvorak, who spoke for the plan, said the shift had no way home."),
    ).toHaveLength(1);
    expect(claimsOf("“The port pays, and the town waits for its money,” Falk said.")[0]).toBe(
      "quote: “The port pays, and the town waits for its money,”",
    );
  });

  test("are told apart from questions, instructions, opinion and boilerplate", () => {
    for (const other of [
      "Who will pay for the new bridge?",
      "Subscribe to our newsletter today.",
      "Read more about the harbour here.",
      "It remains to be seen whether the plan works.",
      "I think the council made a mistake.",
      "Here is a summary of the article:",
      "Reporting by Ann Lund; editing by Tom Pell.",
    ])
      expect(claimsOf(other)).toEqual([]);
  });

  test.each(Object.entries(useCases).flatMap(([use, sentences]) => sentences.map((each) => [each, use])))(
    "%s: %s",
    (sentence, use) => {
      expect(useOfSentence(sentence)).toBe(use);
    },
  );

  test.each([
    ['**The port** was *closed* on [Monday](https://example.org "a").', "The port was closed on Monday."],
    ["The port was ~~never~~ closed in `May`.", "The port was never closed in May."],
    ["> The port was closed in May.", "The port was closed in May."],
    ["- [x] The port was closed in May.", "The port was closed in May."],
    ["1. The port was closed in May.", "The port was closed in May."],
    ["The port was closed in May.[^1]\n\n[^1]: See the log.", "The port was closed in May."],
    ["The port\\* was closed &amp; sold.", "The port* was closed & sold."],
    ["<b>The port</b> was closed in May.", "The port was closed in May."],
    ["<!-- To do --> The port was closed in May.", "The port was closed in May."],
    ["***\n\nThe port was closed in May.\n\n---", "The port was closed in May."],
    ["| Port | Town |\n|---|---|\n| The port was closed. | Pay |", "The port was closed."],
  ])("are free of markup: %j", (raw, expected) => {
    expect(claimsOf(raw).map((claim) => claim.replace(/^\w+: /, ""))).toEqual([expected]);
  });

  test("have the kind of their hardest fact", () => {
    expect(claimsOf("Work begins on 2 March.")).toEqual(["date: Work begins on 2 March."]);
    expect(claimsOf("Falk called it “a very long winter”.")[0]).toMatch(/^quote/);
    expect(claimsOf("The board praised Ines Falk warmly.")).toEqual([
      "name: The board praised Ines Falk warmly.",
    ]);
  });
});
