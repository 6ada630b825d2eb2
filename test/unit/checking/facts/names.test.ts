import { describe, expect, test } from "vitest";
import { findNames } from "../../../../shared/checking/facts/names.ts";
import { findQuotes } from "../../../../shared/checking/facts/quotes.ts";
import { readWords } from "../../../../shared/text/words.ts";

function namesOf(text: string, headline = false): readonly string[] {
  const words = readWords(text);
  return findNames(words, headline).map(({ first, end }) =>
    text.slice(words[first]!.start, words[end - 1]!.end),
  );
}

describe("names", () => {
  test("are runs of words with capitals, also over small joining words", () => {
    expect(namesOf("Yesterday Ines Falk met the Port of Ellerwick board.")).toEqual([
      "Ines Falk",
      "Port of Ellerwick",
    ]);
  });

  test("are not months, days, pronouns, or the first word of a sentence alone", () => {
    expect(namesOf("Dredging began on Monday, 2 March, and I saw it.")).toEqual([]);
    expect(namesOf("Ines Falk began.")).toEqual(["Ines Falk"]);
  });

  test("are not what a machine puts for a lost word or a bracket", () => {
    expect(namesOf("The crew of the UNK sailed -LRB- late -RRB- from Bergen.")).toEqual(["Bergen"]);
  });

  test("keep their titles, initials and short forms together", () => {
    expect(namesOf("On Monday President Ada Venn met the King of Norway in Oslo.")).toEqual([
      "President Ada Venn",
      "King of Norway",
      "Oslo",
    ]);
    expect(namesOf("Police in St. Paul met Sgt. Ola T. Brandt.")).toEqual(["St. Paul", "Sgt. Ola T. Brandt"]);
  });

  test("may open a sentence alone where they are known or written in capitals", () => {
    expect(namesOf("FEMA sent 19 trucks.")).toEqual(["FEMA"]);
    expect(namesOf("Kenya’s president thanked the union.")).toEqual(["Kenya’s"]);
    expect(namesOf("Nobody thanked the union.")).toEqual([]);
    expect(namesOf("He said that I’ve won and I’m late.")).toEqual([]);
  });

  test("cannot be told in a headline where every word has a capital", () => {
    expect(namesOf("Harbour Dredging Will Start In March", true)).toEqual([]);
    expect(namesOf("Harbour Dredging Will Start Next March Says Port")).toEqual([]);
  });
});

describe("quotations", () => {
  const quotesOf = (text: string): readonly string[] =>
    findQuotes(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  test("are what stands between marks of any kind, without the mark that ends the sentence", () => {
    expect(quotesOf('“We waited,” she said. "Nobody came." «Rien.»')).toEqual([
      "We waited",
      "Nobody came",
      "Rien",
    ]);
    expect(quotesOf("He said ‘never again’ to Tom’s crew.")).toEqual(["never again"]);
  });

  test("begin with the sentence where a speech goes over several", () => {
    expect(quotesOf("We lost it all,” said Brandt, “and more.”")).toEqual(["We lost it all", "and more"]);
    expect(quotesOf("The board’s “plan” failed.")).toEqual(["plan"]);
  });

  test("end with the sentence where the closing mark is missing", () => {
    expect(quotesOf("“We waited for an answer")).toEqual(["We waited for an answer"]);
  });
});
