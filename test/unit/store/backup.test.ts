import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import { backUpDesk } from "../../../electron/store/backup.ts";
import { openDatabase } from "../../../electron/store/database.ts";
import { verifyDesk } from "../../../electron/store/verify.ts";
import { act, openTestDesk, temporaryFolder } from "./support/desk.ts";
import { tamper } from "./support/file.ts";
import * as story from "./support/story.ts";

test("a backup is a whole desk in one file, made while the desk is in use", async () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  for (let number = 0; number < 20; number++)
    story.importArticle(desk, `a${number}`, `# ${number}\n\n${"words ".repeat(2000)}`);
  const folder = temporaryFolder();
  const file = join(folder, "kept.stet");
  const copying = backUpDesk(desk.db, file);
  story.judge(desk, "a1", "c1", "supported", "p1");
  await copying;
  expect(readdirSync(folder)).toEqual(["kept.stet"]);
  const copy = openDatabase(file);
  const answer = verifyDesk(copy);
  expect(answer.ok).toBe(true);
  expect(answer.entries).toBeGreaterThanOrEqual(22);
  copy.close();
  expect(verifyDesk(desk.db)).toMatchObject({ ok: true, entries: 23 });
});

test("a backup never takes the place of a file, least of all of the desk", async () => {
  const desk = openTestDesk();
  await expect(backUpDesk(desk.db, desk.file)).rejects.toThrow('"desk.stet" is the desk itself');
  const file = join(temporaryFolder(), "letter.txt");
  writeFileSync(file, "Dear reader");
  await expect(backUpDesk(desk.db, file)).rejects.toThrow('"letter.txt" is already there');
});

test("a backup that cannot be written is a refusal, and leaves nothing behind", async () => {
  const desk = openTestDesk();
  const file = join(temporaryFolder(), "nowhere", "kept.stet");
  const refused = expect(backUpDesk(desk.db, file)).rejects;
  await refused.toThrow(Refusal);
  await refused.toThrow(/^"[^"]+" was not written: there is no folder .+; choose another\.$/u);
});

test("a copy whose log does not hold is not kept as a backup", async () => {
  const desk = openTestDesk();
  act(desk, "person_added", { id: "p1", name: "Ada", role: "editor" });
  tamper(desk.db, () => desk.db.exec("UPDATE log SET bytes = CAST('{}' AS BLOB) WHERE position = 2"));
  const folder = temporaryFolder();
  await expect(backUpDesk(desk.db, join(folder, "kept.stet"))).rejects.toThrow(
    "was not kept, its log is wrong: Entry 2 of device device-a",
  );
  expect(readdirSync(folder)).toEqual([]);
});
