import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "../../shared/words/judgement.ts";
import {
  acts,
  desk,
  lastTitle,
  mira,
  openForEachTest,
  problems,
  shown,
  standing,
  store,
  take,
} from "./undoDesk.ts";

openForEachTest();

test("a passage that the checker found is set aside and taken up again by undo, redo and undo", async () => {
  const claim = shown().claims.find(({ evidence }) => evidence.length > 1)!;
  store.getState().focusClaim(claim.id);
  const asideNow = () => shown().claims.find(({ id }) => id === claim.id)!.setAside;
  await store.getState().setAside(claim.evidence[1]!, false);
  expect(asideNow()).toHaveLength(1);
  expect(lastTitle()).toMatch(/^Passage set aside for claim/u);
  for (const [direction, count] of [
    ["undo", 0],
    ["redo", 1],
    ["undo", 0],
  ] as const) {
    expect(await take(direction)).toBe(true);
    expect(asideNow()).toHaveLength(count);
  }
  await take("redo");
  await store.getState().tie(claim.evidence[1]!, "context");
  expect(asideNow()).toEqual([]);
  await take("undo");
  expect(asideNow()).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("what was said by passages of a source that has another text since then is not put back on other words", async () => {
  const { claims, sources } = shown();
  const claim = claims.find(
    ({ finding, evidence }) => finding === "supported" && evidence[0]?.source === "s1",
  )!;
  await store.getState().judge(claim.id, "supported");
  await store.getState().judge(claim.id, null);
  store.getState().focusClaim(claim.id);
  const at = { source: "s1", start: 0, end: 7 };
  await store.getState().tie(at, "context");
  await store.getState().tie(at, null);
  const texts = await Promise.all(sources.map(({ text }) => desk.client.text({ hash: text ?? "" })));
  const changed = sources.map(({ id, title }, index) => ({ id, title, text: `Amended. ${texts[index]}` }));
  await desk.importSample({ sources: changed });
  await store.getState().open("harbour-1");
  const refusals = [
    /^Source "s1" has another text/u,
    /^The evidence was changed/u,
    /^Source "s1" has another text/u,
  ];
  for (const refusal of refusals) {
    expect(await take("undo")).toBe(false);
    expect(problems.at(-1)).toMatch(refusal);
  }
  expect((await desk.client.history({ limit: 1 })).lines[0]?.sentence).toContain("imported revision 2");
});

test("acts say what they did, on which claim of which article", async () => {
  await store.getState().judge("c4", "contradicted");
  expect(lastTitle()).toBe("Contradicted on claim 4 of “Velmouth dredges its inner basin”");
  await store.getState().waive("c4", "Known to the editor");
  expect(lastTitle()).toMatch(/^Let it stand on claim 4 of/);
  const [criterion] = shown().rubric;
  await store.getState().answer(criterion?.id ?? "", "yes");
  expect(lastTitle()).toMatch(/^Yes to “.+” in “Velmouth/);
  await store.getState().edit(`${shown().text} More.`);
  expect(lastTitle()).toBe("Edit: “More.” added in “Velmouth dredges its inner basin”");
  const { text } = shown();
  await store.getState().edit(text.replace("eleven", "twelve"));
  expect(lastTitle()).toMatch(/^Edit “eleven” to “twelve” in/);
  await store.getState().edit(text.replace("eleven weeks", "weeks").replace("2014", "2015"));
  expect(lastTitle()).toMatch(/^Edit “2014” to “2015”, and 1 more in/);
  await store.getState().edit(text);
  expect(lastTitle()).toMatch(/^Restoring of revision 2 in/);
  await store.getState().decide("return", "wrong-facts", null);
  expect(lastTitle()).toMatch(/^Return “Velmouth/);
});

test("what changed nothing is no act to undo", async () => {
  await store.getState().judge("c1", "supported");
  await store.getState().judge("c1", "supported");
  await store.getState().edit(shown().text);
  expect(acts.getState().done).toHaveLength(1);
});

test("the log keeps an act and its undoing", async () => {
  await store.getState().judge("c1", "supported");
  await take("undo");
  const { lines } = await desk.client.history({ article: "harbour-1" });
  expect(lines.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
    "took back the verdict on c1",
    "judged c1 supported",
  ]);
});

test("many verdicts given together are undone and done again together", async () => {
  const before = standing(shown());
  await store.getState().judgeClaims([
    { claim: "c1", verdict: "supported" },
    { claim: "c2", verdict: "supported" },
    { claim: "c3", verdict: "not_checkable" },
  ]);
  const after = standing(shown());
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
  expect(await take("redo")).toBe(true);
  expect(standing(shown())).toEqual(after);
});

test("an approval is undone by withdrawing it, and done again through its gates", async () => {
  for (const { id } of shown().claims) await store.getState().judge(id, "not_checkable");
  for (const { id } of shown().rubric) await store.getState().answer(id, "yes");
  await store.getState().decide("approve", null, null);
  expect(shown().status).toBe("approved");
  await take("undo");
  expect(shown().status).toBe("in_review");
  await take("redo");
  expect(shown().status).toBe("approved");
  expect(problems).toEqual([]);
});

test("nothing takes the place of what another person did meanwhile", async () => {
  await store.getState().judge("c1", "supported");
  const noor = await desk.addPerson("Noor Haddad");
  await desk.client.judge({ article: "harbour-1", claim: "c1", verdict: "unsupported", as: noor.id });
  await store.getState().refresh();
  expect(await take("undo")).toBe(false);
  expect(problems).toEqual(["Claim 1 was changed again since then, so that act cannot be taken back alone."]);
  expect(shown().claims[0]?.verdict).toBe("unsupported");
  expect(acts.getState().next("undo", mira)).toBeNull();
});

test("a new act ends what could be done again, and nobody undoes another's acts", async () => {
  await store.getState().judge("c1", "supported");
  await take("undo");
  await store.getState().judge("c2", "supported");
  expect(acts.getState().next("redo", mira)).toBeNull();
  expect(acts.getState().next("undo", "another")).toBeNull();
});

type Step = (index: number) => Promise<unknown>;
const verdict = fc.constantFrom<Verdict>(
  "unsupported",
  "contradicted",
  "not_checkable",
  "partially_supported",
);
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(), verdict, fc.option(fc.constantFrom("One", "Two"))).map(
    ([at, given, note]) =>
      () =>
        store.getState().judge(claimAt(at), given, note),
  ),
  fc.nat().map((at) => () => store.getState().judge(claimAt(at), null)),
  fc.nat().map((at) => () => store.getState().waive(claimAt(at), "Let it")),
  fc.tuple(fc.nat(), fc.constantFrom("yes" as const, "no" as const, null)).map(([at, answer]) => () => {
    const { rubric } = shown();
    return store.getState().answer(rubric[at % rubric.length]?.id ?? "", answer);
  }),
  fc.constantFrom("eleven", "twelve", "2014", "1999", "Kiel", "Rostock").map(
    (word): Step =>
      (index) =>
        store.getState().edit(shown().text.replace(word, `${word}${index}`)),
  ),
);

function claimAt(at: number): string {
  const { claims } = shown();
  return claims[at % claims.length]?.id ?? "";
}

test("whatever a person did, undoing all of it puts back what stood, and redoing all of it what stood after", async () => {
  const first = shown();
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 6 }), async (run) => {
      while (await take("undo"));
      expect(standing(shown())).toEqual(standing(first));
      for (const [index, step] of run.entries()) await step(index);
      const last = standing(shown());
      const count = acts.getState().done.length;
      for (let index = 0; index < count; index += 1) expect(await take("undo")).toBe(true);
      expect(standing(shown())).toEqual(standing(first));
      for (let index = 0; index < count; index += 1) expect(await take("redo")).toBe(true);
      expect(standing(shown())).toEqual(last);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("a waiver over another's verdict is undone, and the verdict stays theirs", async () => {
  const noor = await desk.addPerson("Noor Haddad");
  await desk.client.judge({ article: "harbour-1", claim: "c1", verdict: "unsupported", as: noor.id });
  await store.getState().refresh();
  await store.getState().waive("c1", "Known");
  expect(await take("undo")).toBe(true);
  expect(problems).toEqual([]);
  expect(shown().claims[0]).toMatchObject({ waiver: null, judgement: { person: noor.id } });
});
