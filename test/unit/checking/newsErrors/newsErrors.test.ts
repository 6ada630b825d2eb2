import { afterAll, describe, expect, test } from "vitest";
import type { ReasonKind } from "../../../../shared/words/finding.ts";
import { countErrors } from "./countErrors.ts";
import { readErrors } from "./readErrors.ts";

/**
 * Of each list: which reasons rightly name its errors, how many of its fifteen wrong drafts must be flagged with one of them,
 * and how many of its fifteen right ones may be flagged. The lists are invented, and the checks were mended on them: they
 * keep what was reached and say nothing of how good the checker is on other texts.
 */
const expected: Readonly<
  Record<string, { readonly kinds: readonly ReasonKind[]; readonly named: number; readonly alarms: number }>
> = {
  bounds: { kinds: ["number_differs"], named: 15, alarms: 0 },
  cause: { kinds: ["cause_invented"], named: 6, alarms: 0 },
  certainty: { kinds: ["certainty_raised"], named: 11, alarms: 0 },
  dates: { kinds: ["date_differs"], named: 13, alarms: 0 },
  direction: { kinds: ["direction"], named: 12, alarms: 0 },
  names: { kinds: ["name_differs", "name_absent", "no_evidence"], named: 14, alarms: 1 },
  negation: { kinds: ["negation"], named: 12, alarms: 1 },
  numbers: { kinds: ["number_differs"], named: 11, alarms: 2 },
  opposites: { kinds: ["negation", "direction"], named: 13, alarms: 1 },
  quotes: { kinds: ["quote_altered", "negation"], named: 15, alarms: 0 },
  roles: { kinds: ["role_swapped"], named: 13, alarms: 0 },
  scope: { kinds: ["scope_widened"], named: 13, alarms: 0 },
  speakers: { kinds: ["wrong_speaker"], named: 15, alarms: 0 },
  superlatives: { kinds: ["scope_widened"], named: 9, alarms: 0 },
};

const lists = readErrors();
const rows: string[] = [];

/** The page that an item of a list stands in: the items of that number of all lists. */
function pageOf(number: number): string {
  return [...lists.values()].map((list) => list[number]!.source).join("\n\n");
}

describe("errors that newsrooms make", () => {
  test("are listed by kind, each with its right wording beside it", () => {
    expect([...lists.keys()]).toEqual(Object.keys(expected));
    for (const list of lists.values()) expect(list).toHaveLength(15);
  });

  test.each([...lists.keys()])(
    "of %s are flagged with their reason, and the right wording is let stand",
    (kind) => {
      const { kinds, named, alarms } = expected[kind]!;
      const count = countErrors(lists.get(kind)!, pageOf, kinds);
      rows.push(
        `${kind}: ${count.named} of 15 wrong with the right reason, ${count.flagged} flagged, ${count.alarms} of 15 right flagged`,
      );
      expect(count.named, count.missed.join("\n")).toBeGreaterThanOrEqual(named);
      expect(count.alarms, count.missed.join("\n")).toBeLessThanOrEqual(alarms);
    },
  );

  afterAll(() => {
    console.log(rows.join("\n"));
  });
});
