import { testThatVerifySees, type Damage } from "../support/seesDamage.ts";

const inTheSearch: readonly Damage[] = [
  {
    name: "words taken out of the search index",
    change: (db) => {
      const row = "SELECT 'delete', number, slug, text FROM searchable WHERE number = 4";
      db.exec(`INSERT INTO search (search, rowid, slug, text) ${row}`);
    },
    entry: null,
    sentence: /search index is not what the texts make: article "a2"/u,
  },
  {
    name: "words put into the search index",
    change: (db) => db.exec("INSERT INTO search (rowid, slug, text) VALUES (3, '', 'zeppelin')"),
    entry: null,
    sentence: /search index is not what the texts make: article "a1"/u,
  },
];

testThatVerifySees(inTheSearch);
