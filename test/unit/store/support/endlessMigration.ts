import { writeSync } from "node:fs";
import { openDatabase } from "../../../../electron/store/database.ts";
import { migrations } from "../../../../electron/store/migrations/migrations.ts";

// A process that begins a migration which never ends, so that it can be killed in the middle: `node … FILE`.
const endless = `CREATE TABLE endless (number INTEGER, words TEXT) STRICT;
  WITH RECURSIVE counted (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted)
  INSERT INTO endless SELECT number, printf('%.*c', 1000, 'x') FROM counted LIMIT 100000000;`;

writeSync(1, "migrating\n");
openDatabase(process.argv[2] ?? "", [...migrations, endless]);
