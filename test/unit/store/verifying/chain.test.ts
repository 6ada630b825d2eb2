import type { Entry } from "../../../../shared/history/entry.ts";
import { canonicalJson } from "../../../../shared/text/canonical.ts";
import { entryAt, hashAt, insert, makeRoom, rewrite } from "../support/damage.ts";
import { testThatVerifySees, type Damage } from "../support/seesDamage.ts";
import { listHeads } from "../support/heads.ts";

const inTheLog: readonly Damage[] = [
  {
    name: "a changed byte in an entry",
    change: (db) =>
      db.exec(
        "UPDATE log SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Ada', 'Eve') AS BLOB) WHERE position = 2",
      ),
    entry: ["device-a", 2],
    sentence: /bytes are not what its hash says/u,
  },
  {
    name: "a byte changed to one that is no UTF-8",
    change: (db) => {
      const bytes = Buffer.from(canonicalJson(entryAt(db, 2)));
      bytes[bytes.indexOf("Ada")] = 0xff;
      db.prepare("UPDATE log SET bytes = ? WHERE position = 2").run(bytes);
    },
    entry: ["device-a", 2],
    sentence: /bytes are no UTF-8/u,
  },
  {
    name: "a changed hash",
    change: (db) => db.exec(`UPDATE log SET hash = '${"a".repeat(64)}' WHERE position = 6`),
    entry: ["device-b", 2],
    sentence: /bytes are not what its hash says/u,
  },
  {
    name: "two entries with their bytes swapped",
    change: (db) => {
      const [first, second] = [3, 4].map((position) => canonicalJson(entryAt(db, position)));
      rewrite(db, 3, second ?? "");
      rewrite(db, 4, first ?? "");
    },
    entry: ["device-a", 3],
    sentence: /another place than its own/u,
  },
  {
    name: "two entries with their positions swapped",
    change: (db) =>
      db.exec(`UPDATE log SET position = 100 WHERE position = 3;
        UPDATE log SET position = 3 WHERE position = 4;
        UPDATE log SET position = 4 WHERE position = 100`),
    entry: ["device-a", 4],
    sentence: /stands where entry 3 belongs/u,
  },
  {
    name: "a removed entry in the middle",
    change: (db) => db.exec("DELETE FROM log WHERE position = 7"),
    entry: ["device-a", 6],
    sentence: /an entry before it is missing/u,
  },
  {
    name: "a removed entry in the middle, with all positions closed up",
    change: (db) =>
      db.exec(`DELETE FROM log WHERE position = 7;
        UPDATE log SET position = position - 1 WHERE position > 7`),
    entry: ["device-a", 6],
    sentence: /stands where entry 5 belongs/u,
  },
  {
    name: "the removed first entry",
    change: (db) => db.exec("DELETE FROM log WHERE position = 1"),
    entry: ["device-a", 2],
    sentence: /does not begin with the creation of a desk/u,
  },
  {
    name: "a whole device's chain removed",
    change: (db) => db.exec("DELETE FROM log WHERE device = 'device-b'"),
    entry: ["device-a", 5],
    sentence: /an entry before it is missing/u,
  },
  {
    name: "a forged entry in the middle of a chain, those after it moved on",
    change: (db) => {
      makeRoom(db, 9);
      db.exec("UPDATE log SET sequence = sequence + 100 WHERE device = 'device-a' AND position > 9");
      db.exec("UPDATE log SET sequence = sequence - 99 WHERE device = 'device-a' AND position > 9");
      insert(db, { ...entryAt(db, 8), sequence: 7, previous: hashAt(db, 8) }, 9);
    },
    entry: ["device-a", 8],
    sentence: /another place than its own/u,
  },
  {
    name: "a forged entry after a chain, linked to nothing",
    change: (db) => insert(db, { ...entryAt(db, 11), sequence: 4, previous: "1".repeat(64) }),
    entry: ["device-b", 4],
    sentence: /does not follow the entry before it/u,
  },
  {
    name: "a changed entry, hashed anew: the next of its device does not follow",
    change: (db) => {
      const entry = entryAt(db, 5) as Entry<"claim_judged">;
      rewrite(db, 5, canonicalJson({ ...entry, body: { ...entry.body, verdict: "contradicted" } }));
    },
    entry: ["device-b", 2],
    sentence: /does not follow the entry before it/u,
  },
  {
    name: "a gap in the sequence",
    change: (db) => {
      const head = listHeads(db).find(({ device }) => device === "device-b");
      insert(db, { ...entryAt(db, 11), sequence: 9, previous: head?.hash ?? "" });
    },
    entry: ["device-b", 9],
    sentence: /stands where entry 4 belongs/u,
  },
  {
    name: "an entry stored under another sequence than its own",
    change: (db) => db.exec("UPDATE log SET sequence = 40 WHERE position = 11"),
    entry: ["device-b", 40],
    sentence: /another place than its own/u,
  },
  {
    name: "an entry stored under another device than its own",
    change: (db) => db.exec("UPDATE log SET device = 'device-c' WHERE position = 11"),
    entry: ["device-c", 3],
    sentence: /another place than its own/u,
  },
  {
    name: "an entry of another desk",
    change: (db) => {
      const head = listHeads(db).find(({ device }) => device === "device-b");
      insert(db, { ...entryAt(db, 11), desk: "elsewhere", sequence: 4, previous: head?.hash ?? "" });
    },
    entry: ["device-b", 4],
    sentence: /belongs to another desk/u,
  },
  {
    name: "an entry of another format",
    change: (db) => rewrite(db, 13, canonicalJson(entryAt(db, 13)).replace("log/1", "log/2")),
    entry: ["device-a", 10],
    sentence: /format is not log\/1/u,
  },
  {
    name: "bytes that are JSON but not canonical",
    change: (db) => rewrite(db, 13, JSON.stringify(entryAt(db, 13), null, 1)),
    entry: ["device-a", 10],
    sentence: /bytes are not canonical/u,
  },
  {
    name: "bytes whose names are not in order",
    change: (db) => {
      const { account, ...rest } = entryAt(db, 13);
      rewrite(db, 13, JSON.stringify({ ...rest, account }));
    },
    entry: ["device-a", 10],
    sentence: /bytes are not canonical/u,
  },
  {
    name: "bytes with a name that stands twice",
    change: (db) => {
      const json = canonicalJson(entryAt(db, 13));
      rewrite(db, 13, json.replace('"account":', '"account":"nobody","account":'));
    },
    entry: ["device-a", 10],
    sentence: /bytes are not canonical/u,
  },
  {
    name: "bytes with an escaped lone surrogate",
    change: (db) => rewrite(db, 13, canonicalJson(entryAt(db, 13)).replace("tester", "\\ud800")),
    entry: ["device-a", 10],
    sentence: /bytes are not canonical/u,
  },
  {
    name: "bytes that are no JSON",
    change: (db) => rewrite(db, 13, "{"),
    entry: ["device-a", 10],
    sentence: /its bytes are no JSON/u,
  },
  {
    name: "bytes that are JSON but no object",
    change: (db) => rewrite(db, 13, "null"),
    entry: ["device-a", 10],
    sentence: /its bytes are no entry/u,
  },
  {
    name: "an entry of an unknown kind",
    change: (db) => rewrite(db, 13, canonicalJson(entryAt(db, 13)).replace("source_added", "source_burnt")),
    entry: ["device-a", 10],
    sentence: /field "kind" is not valid/u,
  },
  {
    name: "an entry with a field too many",
    change: (db) => {
      const entry = entryAt(db, 13);
      rewrite(db, 13, canonicalJson({ ...entry, body: { ...entry.body, secret: true } }));
    },
    entry: ["device-a", 10],
    sentence: /field "body" is not valid/u,
  },
  {
    name: "an entry about an article that was never imported",
    change: (db) => {
      const entry = entryAt(db, 13);
      rewrite(db, 13, canonicalJson({ ...entry, body: { ...entry.body, article: "nowhere" } }));
    },
    entry: ["device-a", 10],
    sentence: /nowhere|FOREIGN KEY/u,
  },
];

testThatVerifySees(inTheLog);
