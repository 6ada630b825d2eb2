import { describe, expect, test } from "vitest";
import { actKinds, parseEntry } from "../../../shared/history/parse.ts";
import { bodies } from "./acts.ts";

const envelope = {
  format: "log/1",
  desk: "desk-1",
  device: "device-1",
  sequence: 1,
  previous: "0".repeat(64),
  at: "2026-11-04T08:12:00.000Z",
  person: "p1",
  account: "ada",
  way: "cli",
};

const entry = { ...envelope, kind: "claim_judged", body: bodies.claim_judged };

describe("every kind of entry is read as it stands", () => {
  test.each(actKinds)("%s", (kind) => {
    const entry = { ...envelope, kind, body: bodies[kind] };
    expect(parseEntry(entry)).toEqual(entry);
  });
});

describe("an entry that is not as the format says is refused, and the field is named", () => {
  test.each([
    ["another format", { ...entry, format: "log/2" }, "format"],
    ["no device", { ...entry, device: "" }, "device"],
    ["a sequence of 0", { ...entry, sequence: 0 }, "sequence"],
    ["a fraction for a sequence", { ...entry, sequence: 1.5 }, "sequence"],
    ["a previous hash in capitals", { ...entry, previous: "A".repeat(64) }, "previous"],
    ["a time without milliseconds", { ...entry, at: "2026-11-04T08:12:00Z" }, "at"],
    ["an unknown way in", { ...entry, way: "post" }, "way"],
    ["an unknown kind", { ...entry, kind: "claim_burnt" }, "kind"],
    ["an unknown verdict", { ...entry, body: { ...entry.body, verdict: "true" } }, "body.verdict"],
    ["a missing field", { ...entry, body: { ...entry.body, note: undefined } }, "body.note"],
    [
      "evidence before the text",
      { ...entry, body: { ...entry.body, evidence: [{ source: "s1", start: -1, end: 2, role: "context" }] } },
      "body.evidence.0.start",
    ],
    ["a hash that is none", { ...entry, kind: "policy_set", body: { policy: "abc" } }, "body.policy"],
    ["a body of another kind", { ...entry, kind: "rechecked" }, "body.check"],
  ])("%s", (_what, value, place) => {
    expect(() => parseEntry(value)).toThrow(`its field "${place}" is not valid`);
  });

  test("two targets of a waiver, or none, and half a settled proposal", () => {
    const waived = (claim: string | null, criterion: string | null): unknown => ({
      ...envelope,
      kind: "waived",
      body: { article: "a1", claim, criterion, reason: "Seen." },
    });
    expect(parseEntry(waived(null, "headline"))).toBeTruthy();
    expect(() => parseEntry(waived("c1", "headline"))).toThrow("one target, not two or none");
    expect(() => parseEntry(waived(null, null))).toThrow("one target, not two or none");
    const half = { ...bodies.proposal_settled, check: null };
    expect(() => parseEntry({ ...envelope, kind: "proposal_settled", body: half })).toThrow("go together");
  });
});
