import { describe, expect, it } from "vitest";
import type { StandingWords } from "../../../shared/review/carrying.ts";
import { carry, check, passage, sources } from "./carryTexts.ts";
import type { CheckedClaim, EarlierClaim } from "../../../shared/words/claim.ts";
import type { Evidence } from "../../../shared/words/finding.ts";

const queried = (claim: string, changes: Partial<StandingWords> = {}) => ({
  claim,
  evidence: [],
  hasWords: true,
  isSettled: false,
  mender: "p1",
  isQuery: false,
  ...changes,
});

/** Each claim as `c1 its words`, with whose place it takes and why. */
function shown({ record, text }: ReturnType<typeof carry>): readonly string[] {
  return record.claims
    .filter(({ kind }) => kind === "statement")
    .map(({ id, start, end, follows, changes }) => {
      const words = `${id} ${text.slice(start, end)}`;
      return follows === null ? words : `${words} < ${follows}: ${changes.join(" ")}`;
    });
}

const dam = "The dam held all night.";
const rain = "Rain fell on Tuesday in the valley.";
const mayor = "The mayor thanked every crew.";

describe("a claim", () => {
  it("gets its id in the order of the text", () => {
    expect(shown(carry(null, check([dam, rain, mayor])))).toEqual([`c1 ${dam}`, `c2 ${rain}`, `c3 ${mayor}`]);
  });

  it("keeps its id when sentences come, go and change around it", () => {
    const first = carry(null, check([dam, rain, mayor]));
    const second = carry(first, check(["A new start.", mayor, rain]));
    expect(shown(second)).toEqual(["c4 A new start.", `c3 ${mayor}`, `c2 ${rain}`]);
    expect(second.record.lost).toEqual([]);
  });

  it("is opened under a new id when its sentence changes, and says whose place it takes", () => {
    const first = carry(null, check([dam, rain, mayor]));
    const second = carry(first, check([dam, "Rain fell on Monday in the valley.", mayor]));
    expect(shown(second)[1]).toBe("c4 Rain fell on Monday in the valley. < c2: sentence");
  });

  it("is followed number by number inside a changed sentence", () => {
    const first = carry(null, check(["The dam held 40 litres in all that long night."]));
    const second = carry(first, check(["The dam held 60 litres in all that long night."]));
    const number = second.record.claims.find(({ kind }) => kind === "number");
    expect(number).toMatchObject({ id: "c4", follows: "c2", changes: ["sentence"] });
  });

  it("is opened again when its evidence lies in another text or place", () => {
    const first = carry(null, check([dam]));
    const moved = check([dam], { evidence: [{ ...passage, start: 6 }] });
    expect(shown(carry(first, moved))).toEqual([`c2 ${dam} < c1: evidence`]);
    expect(shown(carry(first, check([dam]), [], [{ id: "s1", text: "h2" }]))).toEqual([
      `c2 ${dam} < c1: evidence`,
    ]);
  });

  it("stays as it is when only lesser passages come or go, unless one contradicts it", () => {
    const first = carry(null, check([dam]));
    const lesser = (role: Evidence["role"]): Evidence => ({ ...passage, start: 90, end: 99, role });
    const now = (role: Evidence["role"], evidence = [passage, lesser(role)]) =>
      shown(carry(first, check([dam], { evidence })));
    expect(now("context")).toEqual([`c1 ${dam}`]);
    expect(now("supports")).toEqual([`c1 ${dam}`]);
    expect(now("contradicts")).toEqual([`c2 ${dam} < c1: evidence`]);
    expect(now("supports", [lesser("supports"), passage])).toEqual([`c2 ${dam} < c1: evidence`]);
  });

  it("is opened again when a passage that the person rested on lies in another text", () => {
    const both = [...sources, { id: "s2", text: "h2" }];
    const first = carry(null, check([dam]), [], both);
    const standing = [queried("c1", { evidence: [{ ...passage, source: "s2" }] })];
    const now = [...sources, { id: "s2", text: "h3" }];
    expect(shown(carry(first, check([dam]), standing, now))).toEqual([`c2 ${dam} < c1: evidence`]);
  });

  it("is opened again when a finding or a reason is new", () => {
    const first = carry(null, check([dam]));
    const worse = check([dam], { finding: "contradicted" });
    expect(shown(carry(first, worse))).toEqual([`c2 ${dam} < c1: finding`]);
    const reasons = [{ kind: "negation", draft: null, source: null }] as const;
    expect(shown(carry(first, check([dam], { reasons })))).toEqual([`c2 ${dam} < c1: finding`]);
  });

  it("passes on whose place it took while nobody has judged it", () => {
    const first = carry(null, check([dam]));
    const standing = [queried("c1")];
    const second = carry(first, check([dam], { finding: "contradicted" }), standing);
    const third = carry(second, check(["The dam held all day."]), standing);
    expect(shown(third)).toEqual(["c3 The dam held all day. < c1: sentence finding"]);
  });
});

describe("a sentence that stands twice", () => {
  it("keeps its ids while the text is the same", () => {
    const first = carry(null, check([dam, rain, dam]));
    expect(shown(carry(first, check([dam, rain, dam])))).toEqual(shown(first));
  });

  it("keeps them when only something apart from every copy changes", () => {
    const first = carry(null, check([dam, rain, dam]));
    const second = carry(first, check([dam, mayor, dam]));
    expect(shown(second)).toEqual([`c1 ${dam}`, `c4 ${mayor}`, `c3 ${dam}`]);
  });

  it("keeps those that what stands beside them tells apart, and loses the others with the words left on them", () => {
    const first = carry(null, check([dam, rain, dam]));
    const one = carry(first, check([rain, dam]), [queried("c1")]);
    expect(shown(one)).toEqual([`c2 ${rain}`, `c3 ${dam}`]);
    expect(one.record.lost.map(({ id, words }) => [id, words])).toEqual([["c1", dam]]);
    const three = carry(first, check([dam, rain, dam, dam]));
    expect(shown(three)).toEqual([`c1 ${dam}`, `c2 ${rain}`, `c4 ${dam}`, `c5 ${dam}`]);
  });
});

describe("a claim whose sentence comes back", () => {
  const first = carry(null, check([dam, rain]));
  const [, claim] = first.record.claims;
  if (claim === undefined) throw new Error("There are two claims.");
  const earlier: EarlierClaim = { claim, words: rain, sentence: rain, sources };
  const judged = [queried("c2", { hasWords: false })];
  const gone = carry(first, check([dam]), judged);
  const back = (sentences: readonly string[], changes: Partial<CheckedClaim> = {}) =>
    shown(carry(gone, check(sentences, changes), judged, sources, [earlier]));

  it("is that claim again", () => {
    expect(back([mayor, rain, dam])).toEqual([`c3 ${mayor}`, `c2 ${rain}`, `c1 ${dam}`]);
  });

  it("is another where its sentence stands twice, is not identical, or has another finding or evidence", () => {
    expect(back([rain, rain])).toEqual([`c3 ${rain}`, `c4 ${rain}`]);
    expect(back([rain.replace("Tuesday", "Monday")])[0]).toMatch(/^c3 /u);
    expect(back([rain], { finding: "contradicted" })).toEqual([`c3 ${rain}`]);
    expect(back([rain], { evidence: [{ ...passage, start: 6 }] })).toEqual([`c3 ${rain}`]);
  });

  it("is lost no more", () => {
    const asked = [queried("c2")];
    const lost = carry(first, check([dam]), asked);
    expect(lost.record.lost.map(({ id }) => id)).toEqual(["c2"]);
    expect(carry(lost, check([dam, rain]), asked, sources, [earlier]).record.lost).toEqual([]);
  });
});

describe("words left on a claim", () => {
  it("are lost when its sentence goes, and carried on until they are settled", () => {
    const first = carry(null, check([dam, rain]));
    const second = carry(first, check([dam]), [queried("c2")]);
    expect(second.record.lost).toEqual([{ id: "c2", words: rain, since: `hash of ${dam} ` }]);
    const third = carry(second, check([dam, mayor]), [queried("c2")]);
    expect(third.record.lost).toEqual(second.record.lost);
    expect(carry(third, check([dam]), [queried("c2", { isSettled: true })]).record.lost).toEqual([]);
  });

  it("are mended, and stay listed so, where the edit is of whom they are left to", () => {
    const first = carry(null, check([dam, rain]));
    const edited = (said: Partial<StandingWords>, mender: string | null) =>
      carry(first, check([dam]), [queried("c2", said)], sources, [], mender);
    const isMended = (...of: Parameters<typeof edited>) => edited(...of).record.lost[0]?.mended === true;
    expect(isMended({ mender: "anyone" }, "p2")).toBe(true);
    expect(isMended({ mender: "p1" }, "p1")).toBe(true);
    expect(isMended({ mender: "p1" }, "p2")).toBe(false);
    expect(isMended({ mender: null }, "p1")).toBe(false);
    expect(isMended({ mender: "anyone" }, null)).toBe(false);
    const mended = edited({ mender: "anyone" }, "p1");
    const later = carry(mended, check([dam, mayor]), [queried("c2", { isSettled: true })]);
    expect(later.record.lost).toEqual(mended.record.lost);
  });

  it("are not lost with a claim on which nobody left any", () => {
    const first = carry(null, check([dam, rain]));
    expect(carry(first, check([dam]), [queried("c2", { hasWords: false })]).record.lost).toEqual([]);
  });

  it("are lost with the claim that took their place, when nobody judged that one", () => {
    const first = carry(null, check([dam]));
    const second = carry(first, check(["The dam held all day."]), [queried("c1")]);
    expect(second.record.lost).toEqual([]);
    const third = carry(second, check([rain]), [queried("c1")]);
    expect(third.record.lost.map(({ id }) => id)).toEqual(["c1"]);
  });

  it("are not put on one of two sentences that are equally alike", () => {
    const first = carry(null, check(["The dam held 40 litres on Monday."]));
    const twins = ["The dam held 50 litres on Monday.", "The dam held 60 litres on Monday."];
    const second = carry(first, check(twins), [queried("c1")]);
    expect(second.record.claims.map(({ follows }) => follows)).toEqual([null, null, null, null]);
    expect(second.record.lost.map(({ id }) => id)).toEqual(["c1"]);
  });
});
