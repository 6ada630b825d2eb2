import { describe, expect, test } from "vitest";
import { suspicionsOf } from "./suspicionsOf.ts";

describe("numbers", () => {
  const source =
    "The port handled 21 percent more cargo in 2025, about 1.2 million tonnes, with 340 workers.";

  test("a part of one thing counts no other", () => {
    const source = "Okoro had 18 points, 10 of which came in the first half.";
    expect(suspicionsOf("Okoro had 18 points and 10 rebounds.", source)).toEqual([
      "number_differs: 10 rebounds / 18 points, 10",
    ]);
    expect(suspicionsOf("Okoro had 18 points and 10 rebounds.", `${source} He took 10 rebounds.`)).toEqual(
      [],
    );
    expect(suspicionsOf("Okoro had 18 points, 10 in the first half.", source)).toEqual([]);
    expect(
      suspicionsOf(
        "Okoro had 18 points and took 10 rebounds.",
        source.replace(".", ", and took eight rebounds."),
      ),
    ).toEqual(["number_differs: 10 rebounds / eight rebounds"]);
  });

  test("a number of the same unit with nothing else in common is no rival", () => {
    expect(
      suspicionsOf(
        "During her brief career the keeper scored 94 points in all.",
        "She wore the shirt with her slogan. The first two points were hers, and so was the final layup.",
      ),
    ).toEqual(["number_differs: 94 points / nothing"]);
  });

  test("are compared with the number in their place", () => {
    expect(suspicionsOf("The port handled 12 percent more cargo in 2025.", source)).toEqual([
      "number_differs: 12 percent / 21 percent",
    ]);
  });

  test("differ where the same words bound the same number from the other side, whatever else the sentence adds", () => {
    const source = "A small town on the coast, Harle is home to just under 270 people. It has a school.";
    const rest = "people, who live from fish, and from the little that is left of the mines.";
    expect(suspicionsOf(`Harle is home to just over 270 ${rest}`, source)).toEqual([
      "number_differs: over 270 / under 270",
    ]);
    expect(suspicionsOf(`Harle is home to just under 270 ${rest}`, source)).toEqual([]);
  });

  test("stand in a source only where their words stand there together", () => {
    const source =
      "The ferry company paid $18.4bn for the yard in Harle. Its oldest ship, the Anna, is 4. It had no word for the bn sign.";
    expect(suspicionsOf("The ferry company paid $4bn for the yard in Harle.", source)).toEqual([
      "number_differs: $4bn / $18.4bn",
    ]);
    expect(suspicionsOf("The ferry company paid $18.4 billion for the yard in Harle.", source)).toEqual([]);
    const match = "Harle United 3 (Rask 19, Holm 62), Velden 2 (Odell 65). Velden had led the league.";
    expect(suspicionsOf("Harle United beat Velden 3-2.", match)).toEqual([]);
  });

  test("agree where a decade is spelt out, shortened or told by its year", () => {
    for (const [draft, source] of [
      ["The band began in the 60s in Harle.", "The band began in the Sixties in Harle."],
      ["The band began in the Sixties in Harle.", "The band began in the 1960s in Harle."],
      ["The band began in the 1960s in Harle.", "The band began in 1964 in Harle."],
      ["The skipper from Harle is in her sixties.", "The skipper from Harle is 64."],
    ] as const)
      expect(suspicionsOf(draft, source), draft).toEqual([]);
    expect(
      suspicionsOf("The band began in the Seventies in Harle.", "The band began in the 1960s in Harle."),
    ).toEqual(["date_differs: Seventies / 1960"]);
  });

  test("see one storey for two", () => {
    expect(
      suspicionsOf("They bought a single-storey house in Harle.", "They bought a two-storey house in Harle."),
    ).toEqual(["number_differs: single / two"]);
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

  test("stand in a source as numbers, not as a part of others", () => {
    const told = "Thirty-two people were hurt when the tram left its rails in Velden.";
    const draft = "Two people were hurt when the tram left its rails in Velden.";
    expect(suspicionsOf(draft, told)).toEqual(["number_differs: Two / Thirty-two"]);
    expect(suspicionsOf(draft, `${told} Two of them died, a hundred were questioned.`)).toEqual([]);
    expect(
      suspicionsOf(
        "Five hundred people were hurt in Velden.",
        "Some five or six hundred were hurt in Velden.",
      ),
    ).toEqual([]);
    expect(
      suspicionsOf("Five thousand people were hurt in Velden.", "Five hundred people were hurt in Velden."),
    ).toEqual(["number_differs: Five thousand / Five hundred"]);
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

  test("of one person's age are not held against another's", () => {
    expect(
      suspicionsOf(
        "Others hurt were Rask, 8, and Odile Venn, a 23-year-old Norwegian dance student.",
        "Odile Venn, a Norwegian student of dance, was hurt. Her father spoke of Ines Falk, a 29-year-old harbour pilot who was hurt in the fire, and Rask, who was 8.",
      ),
    ).toEqual(["number_differs: 23-year / nothing"]);
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

  const dates = { draft: "2026-11-09T15:00:00Z", source: "2026-11-09T12:00:00Z" }; // a Monday
  const voted = (when: string): string => `The council voted for the harbour plan ${when}.`;
  const reopens = (when: string): string => `The bridge will reopen ${when}, the council said.`;

  test.each([
    ["on 3 November", "last Tuesday"],
    ["on Tuesday, 3 November 2026", "on Tuesday"],
    ["last week", "on Tuesday"],
    ["on Friday", "last week"],
    ["in November 2026", "on Tuesday"],
    ["in October", "last month"],
    ["in 2025", "last year"],
    ["last year", "in 2025"],
    ["on 6 November", "three days ago"],
    ["in 2026", ""],
  ])("that publication tells agree: %s, and the source says “%s”", (ours, theirs) => {
    expect(suspicionsOf(voted(ours), voted(theirs), dates)).toEqual([]);
  });

  test.each([
    ["on 4 November", "last Tuesday", "4 November / last Tuesday"],
    ["last month", "on Tuesday", "last month / Tuesday"],
    ["in October", "on Tuesday", "October / Tuesday"],
    ["in 2024", "last year", "2024 / last year"],
    ["last year", "in 2024", "last year / 2024"],
    ["on 5 November", "three days ago", "5 November / three days ago"],
  ])("that publication tells differ: %s, and the source says “%s”", (ours, theirs, expected) => {
    expect(suspicionsOf(voted(ours), voted(theirs), dates)).toContain(`date_differs: ${expected}`);
  });

  test("to come are told by publication too", () => {
    expect(suspicionsOf(reopens("on 23 November"), reopens("in two weeks"), dates)).toEqual([]);
    expect(suspicionsOf(reopens("in January"), reopens("next month"), dates)).toEqual([
      "date_differs: January / next month",
    ]);
  });

  test("that are not resolved are not held against anything", () => {
    for (const [ours, theirs] of [
      ["on 4 November", "last Tuesday"],
      ["in 2024", "two weeks after the fire"],
      ["last year", "in 2024"],
    ] as const)
      expect(suspicionsOf(voted(ours), voted(theirs)).join()).not.toContain(theirs);
  });

  test("in the same words can be others, where the source is older than the draft", () => {
    const old = { ...dates, source: "2026-10-20T12:00:00Z" };
    expect(suspicionsOf(voted("on Tuesday"), voted("on Tuesday"), old)).toEqual([
      "date_differs: Tuesday / Tuesday",
    ]);
    expect(suspicionsOf(voted("yesterday"), voted("yesterday"), old)).toEqual([
      "date_differs: yesterday / yesterday",
    ]);
    expect(
      suspicionsOf("“We voted yesterday,” the mayor said.", "“We voted yesterday,” the mayor said.", old),
    ).toEqual([]);
  });

  test("are not held against the other end of the span that the draft names", () => {
    expect(
      suspicionsOf(
        "The Ellerwick line drops nine ferries from January to March, above all those from Harle, Odby and Venn.",
        "The cuts go on into March. The fair is in March. In March it rains. As of January, the Ellerwick line drops nine ferries, above all those from Harle, Odby and Venn.",
      ),
    ).toEqual([]);
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

describe("months", () => {
  const source = "CNN said on Friday that he will host the show. He begins in June, the network said.";

  test("that no source names are open, in a headline too", () => {
    const open = ["date_differs: July / nothing"];
    expect(suspicionsOf("He will host the show in July, CNN said.", source)).toEqual(open);
    expect(suspicionsOf("# Tapper to Host the Show in July", source)).toContain(open[0]);
  });

  test("are one date with the day and the year that no source has either", () => {
    expect(suspicionsOf("He began in July 2014, CNN said.", source)).toContain(
      "date_differs: July 2014 / nothing",
    );
    expect(suspicionsOf("He began on 9 July, CNN said.", source)).toContain("date_differs: 9 July / nothing");
  });

  test("that a source names in another spelling, or writes as a number, or may mean, are not", () => {
    const draft = "He will host the show in July.";
    expect(suspicionsOf(draft, `${source} The first show is on Jul. 5.`)).toEqual([]);
    expect(suspicionsOf(draft, `${source} First show: 2016-07-05.`)).toEqual([]);
    expect(suspicionsOf(draft, `${source} The first show is next month.`, { source: "2016-06-05" })).toEqual(
      [],
    );
  });

  test("that are names are not dates", () => {
    expect(suspicionsOf("The minister, Theresa May, will host the show.", source).join()).not.toContain(
      "date",
    );
  });
});
