import fc from "fast-check";
import { expect, test } from "vitest";
import type { HistoryLine } from "../../../shared/api/historyAnswers.ts";
import { historyCsv } from "../../../shared/history/csv.ts";

const line: HistoryLine = {
  position: 7,
  device: "device-1",
  sequence: 3,
  at: "2026-11-23T09:00:00.000Z",
  person: "p1",
  personName: "Mira Kern",
  account: "mira",
  way: "desktop",
  kind: "decided",
  article: "harbour-1",
  headline: "Harbour dredging",
  sentence: "approved revision 3",
  act: "approved revision 3",
  note: "=Seen",
  claim: "Dredging starts, the board says, on 12 January.",
  finding: "supported",
  changes: null,
  hash: "ab".repeat(32),
};

/** RFC 4180, strictly: rows end with CRLF, quotes inside quotes are doubled. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  return rows.slice(0, -1);
}

test("the first row names the columns and every line is a row", () => {
  const [names, row, ...others] = parseCsv(historyCsv([line]));
  expect(others).toEqual([]);
  const { act: _act, ...columns } = line;
  expect(Object.fromEntries(names?.map((name, index) => [name, row?.[index]]) ?? [])).toEqual({
    ...columns,
    position: "7",
    sequence: "3",
    note: "'=Seen",
    changes: "",
  });
});

test.each(["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1"])(
  "%j is words for a spreadsheet, no formula",
  (headline) => {
    const [, row] = parseCsv(historyCsv([{ ...line, headline }]));
    expect(row).toContain(`'${headline}`);
  },
);

test("whatever the words are, the rows are read again as they were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.option(fc.string()), (headline, personName) => {
      const [, row] = parseCsv(historyCsv([{ ...line, headline, personName }]));
      const safe = (words: string | null): string => (words ?? "").replace(/^[=+\-@\t\r]/, "'$&");
      expect(row).toHaveLength(17);
      expect(row?.[3]).toBe(safe(personName));
      expect(row?.[8]).toBe(safe(headline));
    }),
  );
});
