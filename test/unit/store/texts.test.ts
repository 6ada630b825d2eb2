import { expect, test } from "vitest";
import { Refusal } from "../../../shared/api/api.ts";
import { getText, hashText, putText } from "../../../electron/store/texts.ts";
import { openTestDesk } from "./support/desk.ts";
import { tamper } from "./support/file.ts";

test("a text is named by the SHA-256 of its UTF-8 bytes and kept once", () => {
  const { db } = openTestDesk();
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(putText(db, "abc")).toBe(abc);
  expect(putText(db, "abc")).toBe(abc);
  expect(hashText("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(db.prepare("SELECT count(*) FROM texts WHERE hash = ?").pluck().get(abc)).toBe(1);
});

test.each(["", "Grüße 👋 e\u0301", "\0", "a\r\nb\u2028c", "\ufeffmark"])(
  "text %j comes back as it went in",
  (text) => {
    const { db } = openTestDesk();
    expect(getText(db, putText(db, text))).toBe(text);
  },
);

test("a lone surrogate is refused, because no UTF-8 can say it", () => {
  const { db } = openTestDesk();
  expect(() => putText(db, "half \ud83d of it")).toThrow(Refusal);
});

test("a text that is not there is a refusal; one whose bytes were changed is never shown", () => {
  const { db } = openTestDesk();
  expect(() => getText(db, "0".repeat(64))).toThrow(Refusal);
  const hash = putText(db, "It rained.");
  tamper(db, () =>
    db.prepare("UPDATE texts SET bytes = CAST('It poured.' AS BLOB) WHERE hash = ?").run(hash),
  );
  expect(() => getText(db, hash)).toThrow("is damaged");
});
