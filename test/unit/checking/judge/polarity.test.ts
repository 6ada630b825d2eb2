import { describe, expect, test } from "vitest";
import { suspicionsOf } from "./suspicionsOf.ts";

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

  test("knows that what was called off, scrubbed or put off was stopped", () => {
    const source = "The company called off the launch of its rocket on Tuesday because of a valve.";
    for (const draft of [
      "The company stopped Tuesday's start of its rocket because of a valve.",
      "A valve ended the launch of its rocket on Tuesday.",
      "No launch of its rocket took place on Tuesday because of a valve.",
      "The launch of its rocket was scrubbed on Tuesday because of a valve.",
    ])
      expect(suspicionsOf(draft, source), draft).toEqual([]);
    expect(suspicionsOf("The company did not call off the launch of its rocket on Tuesday.", source)).toEqual(
      ["negation: not call off / called off"],
    );
  });

  test("takes no noun for the opposite of a verb, nor what a debate is about for a side in it", () => {
    expect(
      suspicionsOf(
        "Cox and the singer had a debate about the accuracy of the song.",
        "Cox and the singer had a fight over the inaccuracy of the song.",
      ),
    ).toEqual([]);
  });

  test("does not take the other side of a match or a sale for its opposite", () => {
    expect(
      suspicionsOf(
        "Velden lost the northern cup final on Saturday.",
        "Harle won the northern cup final on Saturday.",
      ),
    ).toEqual([]);
    expect(
      suspicionsOf(
        "Harle lost the northern cup final on Saturday.",
        "Harle won the northern cup final on Saturday.",
      ).join(),
    ).toContain("lost / won");
  });

  test("says of a month for a year that no source has it, not that they say the opposite", () => {
    expect(
      suspicionsOf(
        "The parade marks the father of the one-time champion from Harle.",
        "The parade marks the mother of the one-time champion from Harle.",
      ),
    ).toEqual(["no_evidence: father / mother"]);
  });

  test("takes not having a right for no denial of fighting for it", () => {
    expect(
      suspicionsOf(
        "Women in Harle did not have the right to own property.",
        "Women in Harle fought for the right to own property.",
      ),
    ).toEqual([]);
  });

  test("sees that all who say it deny it, and lets it stand where one does not", () => {
    const source =
      "As the host explained, castaways could not sit out consecutive challenges. The rule meant challenges within a single cycle. The rest would reset at a council in the cycle.";
    const draft = "Before, contestants could sit out consecutive challenges within a single cycle.";
    expect(suspicionsOf(draft, source)).toEqual([
      "negation: could sit out consecutive challenges / not sit out consecutive challenges",
    ]);
    expect(
      suspicionsOf(draft, `${source} In the first season anyone could sit out consecutive challenges.`),
    ).toEqual([]);
  });

  test("takes no word for an opposite that also says the same", () => {
    expect(
      suspicionsOf(
        "Harle overcame a deficit with six minutes remaining in the game.",
        "Harle overcame a deficit with six minutes left in the game.",
      ),
    ).toEqual([]);
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

  test("weighs where else a source says the word, and does not only ask whether it does", () => {
    const cases = [
      [
        "The board met last month with the unions in Harle.",
        "The board met last week with the unions in Harle. It will meet next month.",
        "no_evidence: month / week",
      ],
      [
        "Shares in Harle closed up 70 points at 4,210.",
        "Shares in Harle closed down 70 points at 4,210. They were up in the morning.",
        "direction: up / down",
      ],
      [
        "The skipper was convicted of murder in Harle after the murder trial.",
        "The skipper was convicted of manslaughter in Harle after the murder trial.",
        "no_evidence: murder / manslaughter",
      ],
      [
        "He arrived in early May in Harle.",
        "He arrived in late May in Harle. Early trains were full.",
        "no_evidence: early / late",
      ],
      [
        "The mill in Harle produced an incorrect count of sacks in the harvest.",
        "The mill in Harle produced a correct count of sacks in the harvest.",
        "negation: incorrect / correct",
      ],
    ] as const;
    for (const [draft, source, expected] of cases)
      expect(suspicionsOf(draft, source), draft).toEqual([expected]);
  });

  test("lets a word stand that a source says of the same matter, beside its opposite of another", () => {
    const cases = [
      [
        "Rents are down 4 percent on last year.",
        "In Velden rents are up 4 percent on last year. In Harle, rents are down 4 percent on the year before.",
      ],
      [
        "Rents are down 4 percent in the south.",
        "Rents are up 4 percent in the north and down 4 percent in the south.",
      ],
      [
        "Its captain served for ten months in the navy.",
        "Its captain served for ten weeks in the army. He served in the navy for ten months.",
      ],
      [
        "The board met last month with the unions in Harle.",
        "The board met last week with the unions in Harle. Last month, the unions in Harle met the board.",
      ],
      [
        "The crew was unable to make much headway in the storm.",
        "The crew could make little headway in the storm, and much was lost.",
      ],
    ] as const;
    for (const [draft, source] of cases) expect(suspicionsOf(draft, source), draft).toEqual([]);
  });

  test("takes a last week and a last month that are the same days for the same", () => {
    const [draft, source] = [
      "The board met last month with the unions in Harle.",
      "The board met last week with the unions in Harle. It will meet next month.",
    ];
    expect(suspicionsOf(draft, source, { draft: "2026-12-03", source: "2026-11-09" })).toEqual([]);
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
