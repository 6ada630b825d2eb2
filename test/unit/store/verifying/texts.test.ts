import { hashText } from "../../../../electron/store/texts.ts";
import type { Entry } from "../../../../shared/history/entry.ts";
import { entryAt } from "../support/damage.ts";
import { testThatVerifySees, type Damage } from "../support/seesDamage.ts";
import { firstText } from "../support/wholeStory.ts";

const inTheTexts: readonly Damage[] = [
  {
    name: "changed bytes of a text",
    change: (db) =>
      db
        .prepare("UPDATE texts SET bytes = ? WHERE hash = ?")
        .run(Buffer.from("# Other\n\nwords"), hashText(firstText)),
    entry: ["device-a", 3],
    sentence: /the text that it names \([0-9a-f]{64}\) was changed/u,
  },
  {
    name: "a missing text",
    change: (db) => db.prepare("DELETE FROM texts WHERE hash = ?").run(hashText(firstText)),
    entry: ["device-a", 3],
    sentence: /the text that it names \([0-9a-f]{64}\) is missing/u,
  },
  {
    name: "a missing source",
    change: (db) => db.prepare("DELETE FROM texts WHERE hash = ?").run(hashText("The source of a2.")),
    entry: ["device-a", 4],
    sentence: /the source "s1" that it names \([0-9a-f]{64}\) is missing/u,
  },
  {
    name: "a changed check",
    change: (db) => {
      const { check } = (entryAt(db, 11) as Entry<"revision_cut">).body;
      db.prepare("UPDATE texts SET bytes = CAST('{}' AS BLOB) WHERE hash = ?").run(check.hash);
    },
    entry: ["device-b", 3],
    sentence: /the check that it names \([0-9a-f]{64}\) was changed/u,
  },
  {
    name: "a missing policy",
    change: (db) => {
      const { policy } = (entryAt(db, 1) as Entry<"desk_created">).body;
      db.prepare("DELETE FROM texts WHERE hash = ?").run(policy);
    },
    entry: ["device-a", 1],
    sentence: /the policy that it names \([0-9a-f]{64}\) is missing/u,
  },
  {
    name: "a damaged text that nothing names",
    change: (db) => db.exec(`INSERT INTO texts VALUES ('${"b".repeat(64)}', CAST('words' AS BLOB))`),
    entry: null,
    sentence: /which no entry names, was changed/u,
  },
];

testThatVerifySees(inTheTexts);
