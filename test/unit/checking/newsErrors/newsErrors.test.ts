import { afterAll, describe, expect, test } from "vitest";
import type { ReasonKind } from "../../../../shared/words/finding.ts";
import { countErrors } from "./countErrors.ts";
import { readErrors, type NewsError } from "./readErrors.ts";

/** Which reasons rightly name the errors of a list, how many must be named so, and how many right drafts may be flagged. */
type Expected = { readonly kinds: readonly ReasonKind[]; readonly named: number; readonly alarms: number };

/**
 * The lists are invented, and the checks were mended on the first: they keep what was reached, and say nothing of how good the
 * checker is on other texts. That a first name is right and a family name wrong is said as "no source carries Ines Faber".
 */
const first: Readonly<Record<string, Expected>> = {
  bounds: { kinds: ["number_differs"], named: 15, alarms: 0 },
  cause: { kinds: ["cause_invented"], named: 6, alarms: 0 },
  certainty: { kinds: ["certainty_raised"], named: 11, alarms: 0 },
  dates: { kinds: ["date_differs"], named: 13, alarms: 0 },
  direction: { kinds: ["direction"], named: 10, alarms: 0 },
  names: { kinds: ["name_differs", "name_absent", "no_evidence"], named: 14, alarms: 0 },
  negation: { kinds: ["negation"], named: 12, alarms: 1 },
  numbers: { kinds: ["number_differs"], named: 11, alarms: 2 },
  opposites: { kinds: ["negation", "direction"], named: 13, alarms: 1 },
  quotes: { kinds: ["quote_altered", "negation"], named: 15, alarms: 0 },
  roles: { kinds: ["role_swapped"], named: 13, alarms: 0 },
  scope: { kinds: ["scope_widened"], named: 13, alarms: 0 },
  speakers: { kinds: ["wrong_speaker"], named: 15, alarms: 0 },
  superlatives: { kinds: ["scope_widened"], named: 9, alarms: 0 },
};

const later: Readonly<Record<string, Expected>> = {
  certainty: { kinds: ["certainty_raised"], named: 4, alarms: 0 },
  negation: { kinds: ["negation"], named: 6, alarms: 0 },
  numbers: { kinds: ["number_differs", "date_differs", "direction"], named: 6, alarms: 0 },
  roles: { kinds: ["role_swapped"], named: 5, alarms: 0 },
  scope: { kinds: ["scope_widened"], named: 5, alarms: 0 },
  speakers: { kinds: ["wrong_speaker"], named: 6, alarms: 0 },
};

const seen: Readonly<Record<string, Expected>> = {
  agents: { kinds: ["role_swapped"], named: 6, alarms: 0 },
  attempts: { kinds: ["negation", "scope_widened"], named: 5, alarms: 0 },
  ceased: { kinds: ["negation"], named: 5, alarms: 0 },
  clauses: { kinds: ["no_evidence"], named: 3, alarms: 0 },
  parts: { kinds: ["number_differs"], named: 6, alarms: 0 },
};

const read: Readonly<Record<string, Expected>> = {
  bearings: { kinds: ["no_evidence"], named: 6, alarms: 0 },
  frames: { kinds: ["no_evidence", "negation", "direction"], named: 6, alarms: 0 },
  shortQuotes: { kinds: ["quote_altered"], named: 6, alarms: 0 },
  spokenNumbers: { kinds: ["number_differs"], named: 6, alarms: 0 },
  superlatives: { kinds: ["scope_widened"], named: 6, alarms: 0 },
};

const rows: string[] = [];

/** The page that an item of a list stands in: the items of that number of all lists. */
function pageOf(lists: ReadonlyMap<string, readonly NewsError[]>, number: number): string {
  return [...lists.values()].map((list) => list[number]!.source).join("\n\n");
}

describe.each([
  ["first", first],
  ["later", later],
  ["seen", seen],
  ["read", read],
] as const)("errors that newsrooms make, the %s lists", (name, expected) => {
  const lists = readErrors(name);

  test("have each error's right wording beside it, and as many of every kind", () => {
    expect([...lists.keys()]).toEqual(Object.keys(expected));
    expect(new Set([...lists.values()].map((list) => list.length)).size).toBe(1);
  });

  test.each(Object.keys(expected))(
    "of %s are flagged with their reason, the right wording is let stand",
    (kind) => {
      const { kinds, named, alarms } = expected[kind]!;
      const list = lists.get(kind)!;
      const count = countErrors(list, (number) => pageOf(lists, number), kinds);
      rows.push(
        `${name} ${kind}: of ${list.length} wrong drafts ${count.named} are named rightly and ${count.flagged} flagged, of as many right ones ${count.alarms} flagged`,
      );
      expect(count.named, count.missed.join("\n")).toBeGreaterThanOrEqual(named);
      expect(count.alarms, count.missed.join("\n")).toBeLessThanOrEqual(alarms);
    },
  );
});

afterAll(() => {
  console.log(rows.join("\n"));
});
