import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { boundOf, hashSources } from "../../../shared/review/bound.ts";
import type { ReviewToGate } from "../../../shared/review/obstacle.ts";
import { claimOf, jonas, judgedBy, mara, reviewOf } from "../../fixtures/reviewOf.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const bound = (changes: Partial<ReviewToGate>) => boundOf(reviewOf(changes), "p1", hash);
const waiver = { reason: "Known.", person: mara.id, at: "2026-11-23T09:00:00.000Z" };

describe("what a decision binds", () => {
  it("names text, check and policy as they are, and lists by their canonical JSON", () => {
    const { judgements, ...rest } = bound({ rubric: [] });
    expect(rest).toEqual({ text: "t1", sources: hash("[]"), check: "k1", policy: "p1" });
    expect(judgements).toBe(hash("[]"));
    expect(hashSources([{ id: "s1", text: null }], hash)).toBe(hash('[{"id":"s1","text":null}]'));
  });

  it("is another with every other judgement, note, waiver or answer, lost claims included", () => {
    const judged = claimOf("c1", judgedBy(jonas, "query"));
    const lost = { id: "c9", words: "x", since: "t1", judgement: judged.judgement, waiver: null };
    const [headline, style] = reviewOf().rubric;
    if (headline === undefined || style === undefined) throw new Error("The rubric has two criteria.");
    const variants: readonly Partial<ReviewToGate>[] = [
      {},
      { claims: [judged] },
      { claims: [claimOf("c2", judgedBy(jonas, "query"))] },
      { claims: [claimOf("c1", judgedBy(mara, "query"))] },
      { claims: [claimOf("c1", judgedBy(jonas, "query", { note: "When?" }))] },
      { claims: [{ ...judged, waiver }] },
      { lost: [lost] },
      { rubric: [{ ...headline, answer: "no" }, style] },
      { rubric: [{ ...headline, waiver }, style] },
    ];
    const hashes = variants.map((changes) => bound(changes).judgements);
    expect(new Set(hashes).size).toBe(variants.length);
    expect(bound({ claims: [judged] }).judgements).toBe(
      bound({ claims: [judged, claimOf("c5")] }).judgements,
    );
  });
});
