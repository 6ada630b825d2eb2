import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryClaims, type StandingWords } from "../../../shared/review/carrying.ts";
import { strictSearch } from "../anchors/strictSearch.ts";
import type { CheckedClaim, CheckRecord, EarlierClaim } from "../../../shared/words/claim.ts";
import type { Evidence } from "../../../shared/words/finding.ts";

type Checked = { readonly text: string; readonly claims: readonly CheckedClaim[] };
const sources = [{ id: "s1", text: "h1" }] as const;
const passage: Evidence = { source: "s1", start: 5, end: 20, role: "supports" };

/** A text of sentences, with one claim on each whole sentence and one on each of its numbers. */
function check(sentences: readonly string[], changes: Partial<CheckedClaim> = {}): Checked {
  const claims: CheckedClaim[] = [];
  let text = "";
  for (const words of sentences) {
    const sentence = { start: text.length, end: text.length + words.length };
    const claim = {
      sentence,
      finding: "supported",
      confidence: 900,
      reasons: [],
      evidence: [passage],
    } as const;
    claims.push({ ...claim, ...sentence, kind: "statement", ...changes });
    for (const { index, 0: number } of words.matchAll(/\d+/gu)) {
      const start = sentence.start + index;
      claims.push({ ...claim, start, end: start + number.length, kind: "number", ...changes });
    }
    text += `${words} `;
  }
  return { text, claims };
}

const queried = (claim: string, changes: Partial<StandingWords> = {}): StandingWords => ({
  claim,
  evidence: [],
  hasWords: true,
  isSettled: false,
  ...changes,
});

function carry(
  previous: { readonly record: CheckRecord; readonly text: string } | null,
  { text, claims }: Checked,
  standing: readonly StandingWords[] = [],
  now: CheckRecord["sources"] = sources,
  earlier: readonly EarlierClaim[] = [],
) {
  const carrying = {
    previous,
    standing,
    ties: [],
    earlier,
    checker: "rules 1",
    text,
    hash: `hash of ${text}`,
    sources: now,
  };
  const checked = { claims, judge: () => [] };
  return { record: carryClaims({ ...carrying, checked }), text };
}

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

describe("whatever is done to a text", () => {
  const word = fc.constantFrom(
    "dam",
    "rain",
    "held",
    "mayor",
    "valley",
    "litres",
    "Kiel",
    "fell",
    "crew",
    "40",
    "7",
  );
  const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => `${words.join(" ")}.`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 12 });

  it("the same text keeps every id", () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const first = carry(null, check(sentences));
        expect(carry(first, check(sentences)).record).toEqual(first.record);
      }),
    );
  });

  it("an id is never used twice", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const home = new Map<string, string>();
        let last: ReturnType<typeof carry> | null = null;
        for (const sentences of texts) {
          last = carry(last, check(sentences));
          const ids = last.record.claims.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id, kind, start, end } of last.record.claims) {
            expect(Number(id.slice(1))).toBeLessThan(last.record.next);
            const words = `${kind} ${last.text.slice(start, end)}`;
            expect(home.get(id) ?? words).toBe(words);
            home.set(id, words);
          }
        }
      }),
    );
  });

  it("a claim that keeps its id stands in a sentence that a strict search gives", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const first = carry(null, check(before));
        const second = carry(first, check(after));
        const known = new Map(first.record.claims.map((claim) => [claim.id, claim]));
        for (const claim of second.record.claims) {
          const old = known.get(claim.id);
          if (old === undefined || first.text === second.text) continue;
          expect(strictSearch(first.text, second.text, old.sentence)).toContain(claim.sentence.start);
        }
      }),
    );
  });

  it("a sentence that stands once and is not touched keeps its ids", () => {
    let untouched = 0;
    let kept = 0;
    const unique = fc.uniqueArray(sentence, { minLength: 4, maxLength: 12 });
    const edits = fc.array(fc.tuple(fc.nat(), sentence, fc.boolean()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(unique, edits, (sentences, changes) => {
        const edited = [...sentences];
        for (const [place, words, replaces] of changes)
          edited.splice(place % sentences.length, replaces ? 1 : 0, words);
        const first = carry(null, check(sentences));
        const second = carry(first, check(edited));
        const ids = new Set(second.record.claims.map(({ id }) => id));
        const copies = (words: string, whole: string): number => whole.split(words).length - 1;
        for (const claim of first.record.claims) {
          const words = first.text.slice(claim.sentence.start, claim.sentence.end);
          if (copies(words, first.text) !== 1 || copies(words, second.text) !== 1) continue;
          if (!edited.includes(words)) continue;
          untouched += 1;
          kept += ids.has(claim.id) ? 1 : 0;
        }
      }),
      { numRuns: 300 },
    );
    expect(untouched).toBeGreaterThan(1000);
    expect(kept / untouched).toBeGreaterThanOrEqual(0.99);
  });
});
