import { expect, test } from "vitest";
import { verifyDesk } from "../../../../electron/store/verify.ts";
import { openRawCopy } from "../support/file.ts";
import { tellStoryOnce, type Damage } from "../support/seesDamage.ts";

const inTheSchema: readonly Damage[] = [
  {
    name: "a dropped trigger",
    change: (db) => db.exec("DROP TRIGGER logIsNotDeleted"),
    entry: null,
    sentence: /trigger "logIsNotDeleted" is missing/u,
  },
  {
    name: "a trigger that does nothing",
    change: (db) =>
      db.exec(`DROP TRIGGER textsAreNotUpdated;
        CREATE TRIGGER textsAreNotUpdated BEFORE UPDATE ON texts BEGIN SELECT 1; END`),
    entry: null,
    sentence: /trigger "textsAreNotUpdated" was altered/u,
  },
  {
    name: "an added column",
    change: (db) => db.exec("ALTER TABLE people ADD COLUMN pay TEXT"),
    entry: null,
    sentence: /table "people" was altered/u,
  },
  {
    name: "an added trigger",
    change: (db) => db.exec("CREATE TRIGGER sly AFTER INSERT ON decisions BEGIN DELETE FROM waivers; END"),
    entry: null,
    sentence: /trigger "sly" that Stet did not make/u,
  },
  {
    name: "a dropped index",
    change: (db) => db.exec("DROP INDEX articlesByStatus"),
    entry: null,
    sentence: /index "articlesByStatus" is missing/u,
  },
  {
    name: "a dropped view",
    change: (db) => db.exec("DROP TABLE acts"),
    entry: null,
    sentence: /table "acts" is missing/u,
  },
  {
    name: "a dropped log",
    change: (db) => db.exec("DROP TABLE log"),
    entry: null,
    sentence: /(trigger|table) "log.*" is missing/u,
  },
];

const original = tellStoryOnce();

test.each(inTheSchema.map((damage) => [damage.name, damage] as const))(
  "verify sees %s",
  (_name, { change, sentence }) => {
    const { db } = openRawCopy(original());
    change(db);
    expect(verifyDesk(db)).toMatchObject({ ok: false, firstWrong: null });
    expect(verifyDesk(db).problem).toMatch(sentence);
  },
);
