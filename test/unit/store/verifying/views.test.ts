import type { Entry } from "../../../../shared/history/entry.ts";
import { canonicalJson } from "../../../../shared/text/canonical.ts";
import { entryAt, insert, makeRoom, rewrite } from "../support/damage.ts";
import { testThatVerifySees, type Damage } from "../support/seesDamage.ts";

const inTheViews: readonly Damage[] = [
  {
    name: "a changed status of an article",
    change: (db) => db.exec("UPDATE articles SET status = 'approved' WHERE id = 'a1'"),
    entry: null,
    sentence: /view "articles", the row of article "a1" .* has another status than the log says/u,
  },
  {
    name: "a changed verdict",
    change: (db) => db.exec("UPDATE judgements SET verdict = 'supported' WHERE claim = 'c2'"),
    entry: null,
    sentence: /view "judgements", the row of article "a1" \(article, claim a1, c2\) has another verdict/u,
  },
  {
    name: "an approval that is made valid again",
    change: (db) =>
      db.exec("UPDATE decisions SET outdatedBy = NULL, outdatedPerson = NULL, outdatedAt = NULL"),
    entry: null,
    sentence: /view "decisions", the row of article "a1" .* outdatedBy and outdatedPerson and outdatedAt/u,
  },
  {
    name: "a removed row",
    change: (db) => db.exec("DELETE FROM waivers"),
    entry: null,
    sentence: /view "waivers", the row of article "a1" .* is missing/u,
  },
  {
    name: "a removed row before others",
    change: (db) => db.exec("DELETE FROM revisions WHERE number = 1 AND article = 'a1'"),
    entry: null,
    sentence: /view "revisions", the row of article "a1" \(article, number a1, 1\) is missing/u,
  },
  {
    name: "an added row",
    change: (db) => db.exec("INSERT INTO people VALUES ('p0', 'Mallory', 'lead', 2)"),
    entry: null,
    sentence: /view "people", the row \(id p0\) comes from no entry/u,
  },
  {
    name: "an added row at the end",
    change: (db) => db.exec("INSERT INTO acts VALUES (99, 'exported', '2026', 'p1', 'a2')"),
    entry: null,
    sentence: /view "acts", the row of article "a2" \(position 99\) comes from no entry/u,
  },
  {
    name: "a cut-off log whose views were left alone",
    change: (db) => db.exec("DELETE FROM log WHERE position = 13"),
    entry: null,
    sentence: /view "acts", the row of article "a2" \(position 13\) comes from no entry/u,
  },
  {
    name: "a changed last entry, hashed anew, whose view was left alone",
    change: (db) => {
      const entry = entryAt(db, 13) as Entry<"source_added">;
      const source = { ...entry.body.source, title: "Another" };
      rewrite(db, 13, canonicalJson({ ...entry, body: { ...entry.body, source } }));
    },
    entry: null,
    sentence: /view "sources", the row of article "a2" .* has another title than the log says/u,
  },
  {
    name: "a forged entry of a device that never was, with a sound chain of its own",
    change: (db) => {
      makeRoom(db, 7);
      const entry = entryAt(db, 6) as Entry<"claim_judged">;
      const body = { ...entry.body, verdict: "supported" } as const;
      insert(db, { ...entry, body, device: "device-c", sequence: 1, previous: "0".repeat(64) }, 7);
    },
    entry: null,
    sentence: /view "acts", the row of article "a1" \(position 7\) has another/u,
  },
];

testThatVerifySees(inTheViews);
