import { closeDesk } from "../../../electron/store/desk.ts";
import { openDatabase } from "../../../electron/store/database.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { describe, expect, test } from "vitest";
import { act, openTestDesk } from "./support/desk.ts";

const x64 = "x".repeat(64);

describe("whatever SQL is tried, log and texts stay as they are", () => {
  test.each([
    "UPDATE log SET bytes = x'00' WHERE position = 2",
    "UPDATE log SET signature = x'00'",
    "UPDATE OR REPLACE log SET sequence = 1 WHERE position = 2",
    "UPDATE OR IGNORE log SET device = 'other'",
    "DELETE FROM log WHERE position = 2",
    "DELETE FROM log",
    `INSERT OR REPLACE INTO log VALUES (2, 'device-z', 1, x'00', '${x64}', NULL)`,
    `REPLACE INTO log VALUES (NULL, 'device-a', 2, x'00', '${x64}', NULL)`,
    `INSERT INTO log VALUES (2, 'device-z', 1, x'00', '${x64}', NULL) ON CONFLICT DO UPDATE SET bytes = x'00'`,
    `INSERT INTO log VALUES (NULL, 'device-a', 2, x'00', '${x64}', NULL)
      ON CONFLICT (device, sequence) DO UPDATE SET hash = excluded.hash`,
    "UPDATE texts SET bytes = x'00'",
    "DELETE FROM texts",
    "INSERT OR REPLACE INTO texts SELECT hash, x'00' FROM texts LIMIT 1",
    "INSERT INTO texts SELECT hash, x'00' FROM texts WHERE true ON CONFLICT (hash) DO UPDATE SET bytes = x'00'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'RAISE', 'NOT')",
  ])("%s", (sql) => {
    const desk = openTestDesk();
    act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
    expect(() => desk.db.exec(sql)).toThrow(/append-only|may not be modified/u);
    expect(verifyDesk(desk.db)).toMatchObject({ ok: true, entries: 2 });
  });
});

test("REPLACE is caught because of recursive_triggers: without the setting it would get through", () => {
  const desk = openTestDesk();
  const { file } = desk;
  closeDesk(desk);
  const db = openDatabase(file);
  db.pragma("recursive_triggers = OFF");
  db.exec(`INSERT OR REPLACE INTO log VALUES (1, 'device-z', 1, x'00', '${x64}', NULL)`);
  expect(verifyDesk(db).ok).toBe(false);
  db.close();
});
