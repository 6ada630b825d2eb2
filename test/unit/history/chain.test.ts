import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { findLinkProblem, hashEntry, noPrevious } from "../../../shared/history/chain.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

test("an entry's hash is that of its domain, a zero byte and its JSON", () => {
  const bytes = Buffer.concat([
    Buffer.from("stet/log/1"),
    Buffer.from([0]),
    Buffer.from('{"a":"é"}', "utf8"),
  ]);
  expect(hashEntry('{"a":"é"}', sha256)).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("a chain begins with entry 1, which follows nothing", () => {
  expect(findLinkProblem(null, { sequence: 1, previous: noPrevious })).toBeNull();
  expect(findLinkProblem(null, { sequence: 2, previous: noPrevious })).toMatch(/where entry 1 belongs/u);
  expect(findLinkProblem(null, { sequence: 1, previous: "a".repeat(64) })).toMatch(/does not follow/u);
});

test("every next entry counts one further and names the hash before it", () => {
  const head = { device: "d", sequence: 4, hash: "b".repeat(64) };
  expect(findLinkProblem(head, { sequence: 5, previous: head.hash })).toBeNull();
  expect(findLinkProblem(head, { sequence: 4, previous: head.hash })).toMatch(/where entry 5 belongs/u);
  expect(findLinkProblem(head, { sequence: 6, previous: head.hash })).toMatch(/where entry 5 belongs/u);
  expect(findLinkProblem(head, { sequence: 5, previous: noPrevious })).toMatch(/does not follow/u);
});
