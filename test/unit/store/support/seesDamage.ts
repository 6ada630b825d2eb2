import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyDesk } from "../../../../electron/store/verify.ts";
import { openRawCopy, tamper } from "./file.ts";
import { tellStory } from "./wholeStory.ts";

/** A way to break a desk, and what verify must say of it: the first wrong entry, and why. */
export type Damage = {
  readonly name: string;
  readonly change: (db: Database) => void;
  readonly entry: readonly [device: string, sequence: number] | null;
  readonly sentence: RegExp;
};

/** The file of a closed desk with a whole story, for the tests of one file. */
export function tellStoryOnce(): () => string {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stet-verify-"));
    tellStory(join(folder, "desk.stet"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, "desk.stet");
}

/** Each damage is done to a copy of its own, behind the back of the triggers, and must be seen. */
export function testThatVerifySees(damages: readonly Damage[]): void {
  const original = tellStoryOnce();
  test.each(damages.map((damage) => [damage.name, damage] as const))(
    "verify sees %s",
    (_name, { change, entry, sentence }) => {
      const { db } = openRawCopy(original());
      expect(verifyDesk(db).ok).toBe(true);
      tamper(db, change);
      const answer = verifyDesk(db);
      expect(answer.problem).toMatch(sentence);
      expect(answer.firstWrong).toEqual(entry === null ? null : { device: entry[0], sequence: entry[1] });
      expect(answer.ok).toBe(false);
    },
  );
}
