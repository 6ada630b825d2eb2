import { describe, expect, test } from "vitest";
import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import { suspectSentence } from "../../../../shared/checking/judge/suspectSentence.ts";
import { readSentence } from "../../../../shared/checking/readDraft.ts";
import { findClaims } from "../../../../shared/claims/findClaims.ts";
import { plainTextOf } from "../../../../shared/text/plain.ts";

/** What the checks hold against a one-sentence draft: `kind: draft words / source words`. */
function suspicionsOf(
  draft: string,
  source: string,
  dates: { readonly draft?: string; readonly source?: string } = {},
): readonly string[] {
  const index = createEvidenceIndex([indexSource(source)], [dates.source ?? null]);
  const plain = plainTextOf(draft);
  const [sentence] = findClaims(plain);
  if (sentence === undefined) throw new Error("There is no claim in the draft.");
  const reading = readSentence(plain, sentence, index, dates.draft ?? null);
  return suspectSentence(reading).map(({ kind, draft: ours, source: theirs }) => {
    const words = theirs === null ? "nothing" : source.slice(theirs.start, theirs.end);
    return `${kind}: ${plain.text.slice(ours.start, ours.end)} / ${words}`;
  });
}

describe("numbers", () => {
  const source =
    "The port handled 21 percent more cargo in 2025, about 1.2 million tonnes, with 340 workers.";

  test("are compared with the number in their place", () => {
    expect(suspicionsOf("The port handled 12 percent more cargo in 2025.", source)).toEqual([
      "number_differs: 12 percent / 21 percent",
    ]);
  });

  test("agree when they are rounded, spelt out or bounded", () => {
    expect(
      suspicionsOf("The port handled more than 1.1 million tonnes of cargo with over 300 workers.", source),
    ).toEqual([]);
    expect(
      suspicionsOf(
        "The port handled twenty-one per cent more cargo in 2025.",
        "The port handled 21 per cent more cargo in 2025.",
      ),
    ).toEqual([]);
  });

  test("of a year are dates", () => {
    expect(suspicionsOf("The port handled 21 percent more cargo in 2024.", source)).toEqual([
      "date_differs: 2024 / 2025",
    ]);
  });
});

describe("numbers in their slot", () => {
  const source =
    "The ferry line lost 40 boats in the third quarter, its owners said. The yard in Harle has built 90 boats since then.";

  test("differ from the one that stands there", () => {
    expect(
      suspicionsOf("The ferry line lost 40 boats in the second quarter, its owners said.", source),
    ).toEqual(["number_differs: second / third"]);
  });

  test("may come from another passage of the evidence", () => {
    expect(
      suspicionsOf("The ferry line lost 90 boats in the third quarter, its owners said.", source),
    ).toEqual([]);
  });

  test("that count parts of a text are no figures", () => {
    expect(suspicionsOf("The ferry line lost 40 boats in the third quarter (source 2).", source)).toEqual([]);
  });

  test("may be the sum of two of the source", () => {
    expect(
      suspicionsOf(
        "Five people were rescued from the boat off Harle.",
        "Three men and two women were rescued from the boat off Harle.",
      ),
    ).toEqual([]);
  });

  test("of a jury need no source", () => {
    expect(
      suspicionsOf(
        "The jury of 12 found the captain guilty of fraud.",
        "The jury found the captain guilty of fraud after nine days.",
      ),
    ).toEqual([]);
  });
});

describe("days", () => {
  test("differ in the one word that differs", () => {
    expect(
      suspicionsOf(
        "Work on the channel begins on 2 May 2027.",
        "Work on the channel begins on 2 March 2027.",
      ),
    ).toEqual(["date_differs: May / March"]);
    expect(
      suspicionsOf("The council voted for the plan on Monday.", "The council voted for the plan on Friday."),
    ).toContain("date_differs: Monday / Friday");
  });

  test("are resolved by when their source was published", () => {
    const source = "The council voted for the plan yesterday.";
    expect(
      suspicionsOf("The council voted for the plan on Tuesday.", source, { source: "2026-11-04T08:00:00Z" }),
    ).toEqual([]);
    expect(
      suspicionsOf("The council voted for the plan on Friday.", source, { source: "2026-11-04T08:00:00Z" }),
    ).toContain("date_differs: Friday / yesterday");
  });

  test("know their weekday when the date is full", () => {
    expect(
      suspicionsOf(
        "The council voted for the plan on Wednesday.",
        "The council voted for the plan on 4 November 2026.",
      ),
    ).toEqual([]);
  });
});

describe("names", () => {
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

describe("polarity", () => {
  test("sees a denial on one side only", () => {
    expect(
      suspicionsOf(
        "The council did not approve the new harbour plan.",
        "The council did approve the new harbour plan.",
      ).join(),
    ).toMatch(/^negation: not/);
    expect(
      suspicionsOf(
        "The council approved the new harbour plan in May.",
        "The council never approved the new harbour plan in May.",
      ).join(),
    ).toContain("negation: approved / never");
  });

  test("knows what only looks like a denial", () => {
    const source =
      "It is not clear whether the ferry will sail. The bridge is a danger and an eyesore for the town.";
    expect(suspicionsOf("It is unclear whether the ferry will sail.", source)).toEqual([]);
    expect(suspicionsOf("The bridge is not only a danger but an eyesore for the town.", source)).toEqual([]);
  });

  test("takes a denial for its own verb's only", () => {
    expect(
      suspicionsOf(
        "The council is still under inquiry over how it sold the ferry.",
        "A report that was never disputed by anyone: the council is under inquiry over how it sold the ferry.",
      ),
    ).toEqual([]);
  });

  test("an accusation is not surer than a suspicion", () => {
    expect(
      suspicionsOf(
        "The captain is accused of selling the stolen ferry in Harle.",
        "The captain is suspected of selling the stolen ferry in Harle.",
      ),
    ).toEqual([]);
  });

  test("sees may become will", () => {
    expect(
      suspicionsOf(
        "The new bridge will open before the summer.",
        "The new bridge may open before the summer.",
      ),
    ).toEqual(["certainty_raised: will / may"]);
  });

  test("sees rose for fell", () => {
    expect(
      suspicionsOf(
        "Traffic in the port rose by 12 percent last year.",
        "Traffic in the port fell by 12 percent last year.",
      ),
    ).toEqual(["direction: rose / fell"]);
  });

  test("sees all for some", () => {
    expect(
      suspicionsOf(
        "All fishing crews have asked for compensation.",
        "Some fishing crews have asked for compensation.",
      ),
    ).toEqual(["scope_widened: All / Some"]);
  });

  test("sees one of the oldest become the oldest", () => {
    expect(
      suspicionsOf(
        "Harle has the oldest working lighthouses on the coast.",
        "Harle has one of the oldest working lighthouses on the coast.",
      ),
    ).toEqual(["scope_widened: oldest / one"]);
  });

  test("sees a word that excludes the one in its place", () => {
    const source = "The captain admitted manslaughter after the pilot drowned off Harle in a storm.";
    expect(
      suspicionsOf("The captain admitted murder after the pilot drowned off Harle in a storm.", source),
    ).toEqual(["no_evidence: murder / manslaughter"]);
    expect(
      suspicionsOf("The captain admitted the killing after the pilot drowned off Harle in a storm.", source),
    ).toEqual([]);
  });

  test("holds nothing against a faithful sentence", () => {
    expect(
      suspicionsOf(
        "The new bridge may open before the summer.",
        "The new bridge may open before the summer, and some crews will not wait.",
      ),
    ).toEqual([]);
  });
});

describe("roles and causes", () => {
  test("who did what to whom is not turned round", () => {
    expect(
      suspicionsOf(
        "On Sunday Velden sued Harle over the bridge.",
        "On Sunday Harle sued Velden over the bridge.",
      ),
    ).toContain("role_swapped: Velden sued Harle / Harle sued Velden");
    expect(
      suspicionsOf(
        "On Sunday Harle sued Velden over the bridge.",
        "On Sunday Harle sued Velden over the bridge.",
      ),
    ).toEqual([]);
  });

  test("a passive turns the order, not the roles", () => {
    const source = "In May the captain attacked the pilot on the quay.";
    expect(suspicionsOf("In May the pilot was attacked by the captain on the quay.", source)).toEqual([]);
    expect(suspicionsOf("In May the captain was attacked by the pilot on the quay.", source)).toEqual([
      "role_swapped: captain was attacked by the pilot / captain attacked the pilot",
    ]);
    expect(suspicionsOf("In May the pilot attacked the captain on the quay.", source)).toEqual([
      "role_swapped: pilot attacked the captain / captain attacked the pilot",
    ]);
  });

  test("a name does not stand with what is said of another", () => {
    const source =
      "Brandt fully expects the harbour to close in winter, after a quarrel with his deputy Odell. Nina Odell left.";
    expect(suspicionsOf("Odell fully expects the harbour to close in winter.", source)).toEqual([
      "role_swapped: Odell / Brandt",
    ]);
    expect(suspicionsOf("Brandt fully expects the harbour to close in winter.", source)).toEqual([]);
    // One person by two names.
    expect(
      suspicionsOf(
        "Karl fully expects the harbour to close in winter.",
        `${source} Karl Brandt is its master.`,
      ),
    ).toEqual([]);
  });

  test("he is not she where the sources know only men", () => {
    const source = "The pilot said he would stay. His brother, who owns the boat, left in May.";
    expect(suspicionsOf("The pilot said she would stay.", source)).toEqual(["role_swapped: she / he"]);
    expect(suspicionsOf("The pilot said she would stay.", `${source} His wife stayed.`)).toEqual([]);
  });

  test("a cause is not invented between two things told side by side", () => {
    expect(
      suspicionsOf(
        "The bridge was closed in June because the mayor left for Harle.",
        "The bridge was closed in June. The mayor left for Harle.",
      ),
    ).toEqual(["cause_invented: because / nothing"]);
  });
});
