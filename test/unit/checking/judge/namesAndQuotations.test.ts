import { describe, expect, test } from "vitest";
import { suspicionsOf } from "./suspicionsOf.ts";

describe("names", () => {
  test("a name of which only one part is the source's differs", () => {
    const source = "The tram line was opened with the Minister of Transport, Eva Rask, on Monday.";
    expect(
      suspicionsOf("The tram line was opened with the Minister of Transport, Eva Holm, on Monday.", source),
    ).toEqual(["name_differs: Eva Holm / Eva Rask"]);
    expect(
      suspicionsOf("The tram line was opened with the Minister of Transport, Rask, on Monday.", source),
    ).toEqual([]);
    expect(
      suspicionsOf(
        "The tram line was opened with the Minister of Transport, Eva Holm, on Monday.",
        `${source} Eva Rask, born Holm, lives in Harle.`,
      ),
    ).toEqual([]);
  });

  test("are the same in another shape", () => {
    const source = "During World War I the Norwegian yards in Harle built ships for the Coastal Trade Union.";
    expect(
      suspicionsOf("During WWI the yards in Harle built ships for the Coastal Trade Union.", source),
    ).toEqual([]);
    expect(
      suspicionsOf("During World War I Norway's yards in Harle built ships for the CTU.", source),
    ).toEqual([]);
  });

  test("of states may be shortened", () => {
    expect(
      suspicionsOf(
        "Storms were reported from ND and Neb.",
        "Storms were reported from North Dakota and from Nebraska.",
      ),
    ).toEqual([]);
  });

  test("are not every word with a capital", () => {
    expect(
      suspicionsOf(
        "The plan has two parts: Close the ferry and sell its boats (Source 1).",
        "The plan has two parts. One is to close the ferry, the other to sell its boats.",
      ),
    ).toEqual([]);
  });

  test("that say where or in what language in broad words may be inferred; a person's may not", () => {
    const source = "The ferry company closed its offices in Lisbon and Porto after the merger.";
    expect(suspicionsOf("The ferry company closed its offices on the West Coast of Europe.", source)).toEqual(
      [],
    );
    expect(suspicionsOf("The ferry company closed its offices after West joined.", source)).toEqual([
      "name_absent: West / nothing",
    ]);
  });

  test("may be written in one word or in two, but not a noun for a verb and its particle", () => {
    const source = "Family Mart put a film of its shop in Odell on YouTube, and the stock fell.";
    expect(suspicionsOf("FamilyMart put a film of its shop in Odell on You Tube.", source)).toEqual([]);
    expect(suspicionsOf("Family Mart opened in Odell.", source.replace("Family Mart", "FamilyMart"))).toEqual(
      [],
    );
    expect(
      suspicionsOf("The shop of FamilyMart in Odell fell.", "The Mart of a family in Odell fell."),
    ).toEqual(["name_absent: FamilyMart / nothing"]);
    expect(suspicionsOf("The bank joined StandUp in Odell.", "The bank will stand up in Odell.")).toEqual([
      "name_absent: StandUp / nothing",
    ]);
  });

  test("of places have a point of the compass beside them only where a source has it", () => {
    const source = "A mill burned down in Norway's Lund on Sunday, near the centre of Lund.";
    expect(suspicionsOf("A mill burned down in south-west Lund on Sunday.", source)).toEqual([
      "no_evidence: south-west Lund / nothing",
    ]);
    expect(suspicionsOf("A mill burned down in the northern Norwegian town of Lund.", source)).toEqual([
      "no_evidence: northern Norwegian town / nothing",
    ]);
    expect(suspicionsOf("A mill burned down in central Lund on Sunday.", source)).toEqual([]);
    expect(suspicionsOf("A mill burned down west of Lund on Sunday.", source)).toEqual([]);
    expect(
      suspicionsOf(
        "A mill burned down in south-west Lund.",
        `${source} It stood in the southwestern quarter.`,
      ),
    ).toEqual([]);
  });

  test("of two towns of one country differ", () => {
    expect(
      suspicionsOf(
        "The ferry company opened an office in Melbourne for its boats.",
        "The ferry company opened an office in Sydney for its boats.",
      ),
    ).toEqual(["name_differs: Melbourne / Sydney"]);
  });

  test("that no source has are absent", () => {
    expect(suspicionsOf("The port was praised by Stefan Ostwald.", "The port was praised by many.")).toEqual([
      "name_absent: Stefan Ostwald / nothing",
    ]);
  });

  test("are known by initials, by their country, by a short form", () => {
    const source =
      "The European Union and the Drug Enforcement Administration met in Norway with Mira Murati.";
    for (const draft of [
      "The meeting was led by the EU this week.",
      "The meeting was led by the DEA this week.",
      "The meeting was led by a Norwegian this week.",
      "The meeting was led by Murati this week.",
    ])
      expect(suspicionsOf(draft, source)).toEqual([]);
  });
});

describe("quotations", () => {
  const source =
    "“We cannot wait for another winter,” harbour master Ines Falk told reporters. Tom Reyl said nothing.";

  test("may differ in nothing but small words and spaces", () => {
    expect(suspicionsOf("“We cannot wait for another winter,” Falk said.", source)).toEqual([]);
    expect(
      suspicionsOf("“I don't need luck anymore,” he said.", "“I don't need luck any more,” he said."),
    ).toEqual([]);
  });

  test("are altered where one word is another, and made up where none stands", () => {
    expect(suspicionsOf("“We cannot wait for another summer,” Falk said.", source)).toEqual([
      "quote_altered: summer / winter",
    ]);
    expect(suspicionsOf("Falk called it “the best day of our lives”.", source)).toEqual([
      "quote_altered: the best day of our lives / nothing",
    ]);
  });

  test("of one or two words must stand in a source in some form, two of them near each other", () => {
    const told =
      "The auditors said that the fund of Velden needs deep and lasting reforms. “The delay is a nuisance,” Ines Falk said.";
    for (const draft of [
      "Ines Falk called the delay a “nuisance”.",
      "The auditors of Velden called for “lasting reform” of the fund.",
      "The auditors of Velden called for “deep reforms” of the fund.",
      "Ines Falk did not use the word “scandal” of the delay.",
      "Ines Falk asked for two copies of “Winter”, and the auditors for “two”.",
    ])
      expect(suspicionsOf(draft, told)).not.toContainEqual(expect.stringContaining("quote_altered"));
    expect(suspicionsOf("Ines Falk called the delay “disgusting”.", told)).toEqual([
      "quote_altered: disgusting / nothing",
    ]);
    expect(suspicionsOf("The auditors of Velden called for a “fund reform”.", told)).toEqual([
      "quote_altered: fund reform / nothing",
    ]);
  });

  test("of the question that was asked need no source", () => {
    expect(
      suspicionsOf(
        'The sources answer the question "when does the bridge open again" with a date in May.',
        "The bridge opens again in May, the sources say with a date.",
      ),
    ).toEqual([]);
  });

  test("belong to who said them", () => {
    expect(suspicionsOf("“We cannot wait for another winter,” Tom Pell told reporters.", source)).toContain(
      "wrong_speaker: Tom Pell / Ines Falk",
    );
  });
});
