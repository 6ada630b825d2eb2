import { expect, test } from "vitest";
import { headPosition, listEntries, type HistoryFilter } from "../../../electron/store/history.ts";
import { openRawCopy } from "./support/file.ts";
import { tellStoryOnce } from "./support/seesDamage.ts";

const original = tellStoryOnce();

const positions = (filter: Partial<HistoryFilter>): number[] =>
  listEntries(openRawCopy(original()).db, { limit: 100, ...filter }).map(({ position }) => position);

test("entries are listed newest first, in pages", () => {
  expect(positions({ limit: 3 })).toEqual([13, 12, 11]);
  expect(positions({ limit: 3, before: 11 })).toEqual([10, 9, 8]);
  expect(positions({ before: 1 })).toEqual([]);
});

test("entries are found by article, by person and by time, together too", () => {
  expect(positions({ article: "a2" })).toEqual([13, 4]);
  expect(positions({ article: "a1", person: "p1", before: 8 })).toEqual([7, 6, 5]);
  expect(positions({ person: "nobody" })).toEqual([]);
  expect(positions({ since: "2026-11-04T08:00:07.000Z" })).toEqual([13, 12, 10]);
});

test("an entry is listed with exactly what was hashed", () => {
  const { db } = openRawCopy(original());
  const [entry] = listEntries(db, { article: "a1", limit: 1, before: 6 });
  expect(entry?.entry).toMatchObject({
    kind: "claim_judged",
    device: "device-b",
    sequence: 1,
    person: "p1",
    body: { article: "a1", claim: "c1", verdict: "supported" },
  });
  expect(entry?.hash).toMatch(/^[0-9a-f]{64}$/u);
  expect(headPosition(db)).toBe(13);
});
