import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { createActsStore, describeAct, type ActsStore, type Direction } from "../../renderer/stores/acts.ts";
import { createReviewStore, type ReviewStore } from "../../renderer/stores/review.ts";
import { createUnsavedTexts } from "../../renderer/stores/unsaved.ts";
import type { Verdict } from "../../shared/words/judgement.ts";
import { openMemoryDesk, type MemoryDesk } from "../fixtures/memoryDesk.ts";

let desk: MemoryDesk;
let store: ReviewStore;
let acts: ActsStore;
let mira: string;
let problems: string[];

beforeEach(async () => {
  desk = openMemoryDesk();
  mira = (await desk.addPerson("Mira Kern")).id;
  acts = createActsStore();
  problems = [];
  store = createReviewStore({
    client: desk.client,
    person: () => mira,
    unsavedTexts: createUnsavedTexts(null, { id: "window", isOpen: async () => false }),
    livePort: null,
    patience: 100_000,
    obstacles: () => [],
    acts,
    say: () => undefined,
    clearProblems: () => undefined,
    sayProblem: (problem) => problems.push(problem instanceof Error ? problem.message : String(problem)),
  });
  await desk.importSample();
  await store.getState().open("harbour-1");
});
afterEach(() => desk.close());

function shown(): Review {
  const { review } = store.getState();
  if (review === null) throw new Error("No review is shown.");
  return review;
}

/** What people said of the article: everything that an act can change and an undo must put back. */
function standing({ text, claims, lost, rubric, status }: Review): object {
  const isOpen = status === "new" || status === "in_review";
  return {
    text,
    lost: lost.filter(({ judgement }) => judgement !== null).map(({ words }) => words),
    decided: isOpen ? null : status,
    claims: claims.map(({ words, judgement, waiver }) => ({
      words,
      verdict: judgement?.verdict ?? null,
      note: judgement?.note ?? null,
      waiver: waiver?.reason ?? null,
    })),
    rubric: rubric.map(({ id, answer, note, waiver }) => ({
      id,
      answer,
      note,
      waiver: waiver?.reason ?? null,
    })),
  };
}

async function take(direction: Direction): Promise<boolean> {
  const act = acts.getState().next(direction, mira);
  return act !== null && store.getState().putBack(act, direction);
}

const lastTitle = (): string => {
  const act = acts.getState().next("undo", mira);
  return act === null ? "" : describeAct(act);
};

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

test("an edit undone puts back the text as a new revision, and the person's own verdicts on what it had touched", async () => {
  const weeks = shown().claims.find(({ words }) => words.includes("eleven weeks"));
  await store.getState().judge(weeks?.id ?? "", "supported");
  const { text } = shown();
  await store.getState().edit(text.replace("eleven weeks", "twelve weeks"));
  await take("undo");
  expect(shown()).toMatchObject({ text, revision: { number: 3 } });
  expect(shown().claims.find(({ words }) => words.includes("eleven weeks"))?.verdict).toBe("supported");
  await take("undo");
  expect(shown().claims.every(({ verdict }) => verdict === null)).toBe(true);
});

test("an edit undone puts back a waiver too, and leaves nothing lost that is in its place again", async () => {
  await store.getState().judge("c4", "query", "Which year?");
  await store.getState().judge("c5", "contradicted", null);
  await store.getState().waive("c5", "Known");
  const before = standing(shown());
  const [{ start, end } = { start: 0, end: 0 }] = shown().claims.filter(({ id }) => id === "c4");
  const { text } = shown();
  await store.getState().edit(text.slice(0, start) + text.slice(end));
  await take("undo");
  expect(standing(shown())).toEqual(before);
  await store.getState().edit(text.replace(shown().claims[4]?.words ?? "", "Nothing of it is left."));
  await take("undo");
  expect(standing(shown())).toEqual(before);
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

test("undoing an edit makes the claims again that it had undone, with what was said of them", async () => {
  const { text, claims } = shown();
  const start = text.indexOf("eleven weeks");
  const work = claims.find((claim) => claim.words.includes("eleven weeks"));
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const added = shown().claims.find(({ shape }) => shape?.how === "added");
  await store.getState().judge(added?.id ?? "", "not_checkable", "Not in the plan");
  const quote = claims.find(({ words }) => words.includes("the ferry cannot turn"));
  await store.getState().splitClaim(quote?.id ?? "", [text.indexOf("the ferry cannot")], text);
  const part = shown().claims.find(({ shape }) => shape?.how === "split");
  await store.getState().judge(part?.id ?? "", "not_checkable");
  const before = standing(shown());
  await store
    .getState()
    .edit(text.replace(work?.words ?? "", "").replace("the ferry cannot turn", "no ferry can turn"));
  expect(shown().claims.filter(({ shape }) => shape !== undefined)).toEqual([]);
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
});

/** Revision 2 has claims that were shaped, asked about by somebody else, and tied; then revision 1 is restored. */
async function shapeAndRestore(): Promise<Review> {
  const { text: first } = shown();
  const jonas = (await desk.addPerson("Jonas Weil")).id;
  await store.getState().edit(first.replace("the ferry cannot turn", "the old ferry cannot turn"));
  const { text, claims } = shown();
  const start = text.indexOf("eleven weeks");
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const quote = claims.find(({ words }) => words.includes("the old ferry"));
  await store.getState().splitClaim(quote?.id ?? "", [text.indexOf("the old ferry cannot")], text);
  const merged = shown().claims.filter(({ words }) => /Brandt Marine|two metres/u.test(words));
  await store.getState().mergeClaims(merged.map(({ id }) => id));
  const article = shown().article.id;
  for (const { id, shape } of shown().claims.filter((claim) => claim.shape !== undefined)) {
    store.getState().focusClaim(id);
    await store.getState().tie({ source: "s1", start: 0, end: 30 }, "context");
    if (shape?.how === "split")
      await desk.client.judge({ article, claim: id, verdict: "query", note: "Whose words?", as: jonas });
  }
  await store.getState().refresh();
  const before = shown();
  await store.getState().edit(first);
  return before;
}

const tiesOf = ({ claims }: Review) => claims.map(({ words, ties }) => [words, ties.length]);

test("undoing a restored revision leaves no query lost, whoever asked it, and ties shaped claims again", async () => {
  const before = await shapeAndRestore();
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(standing(before));
  expect(tiesOf(shown())).toEqual(tiesOf(before));
  expect(shown().lostTies).toEqual([]);
});

test("a claim that was added, and then edited away, is back and can itself be undone", async () => {
  const { text } = shown();
  const first = standing(shown());
  const start = text.indexOf("eleven weeks");
  await store.getState().addClaim({ start, end: start + "eleven weeks".length }, text);
  const before = standing(shown());
  await store.getState().edit(text.replace("The work takes eleven weeks.", "The work takes a while."));
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(before);
  expect(await take("undo")).toBe(true);
  expect(standing(shown())).toEqual(first);
  expect(await take("redo")).toBe(true);
  expect(standing(shown())).toEqual(before);
});

test("what was tied to a claim that nobody judged is tied to it again when the edit is undone that took it", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  store.getState().focusClaim(claim.id);
  await store.getState().tie({ source: "s1", start: 0, end: 40 }, "context");
  const before = tiesOf(shown());
  await store.getState().edit(shown().text.replace("The work takes eleven weeks.", ""));
  expect(shown().lostTies).toHaveLength(1);
  expect(await take("undo")).toBe(true);
  expect(tiesOf(shown())).toEqual(before);
  expect(shown().lostTies).toEqual([]);
});

test("a query that was shown on a changed claim is shown there again when that claim was cut and is back", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  await store.getState().judge(claim.id, "query", "Who says so?");
  await store.getState().edit(shown().text.replace("eleven weeks", "twelve weeks"));
  await store.getState().edit(shown().text.replace("The work takes twelve weeks.", ""));
  expect(shown().lost).toMatchObject([{ id: claim.id, words: "The work takes twelve weeks." }]);
  expect(await take("undo")).toBe(true);
  expect(shown().lost).toEqual([]);
  const back = shown().claims.find(({ words }) => words.includes("twelve weeks"))!;
  expect(back).toMatchObject({ follows: claim.id, before: { judgement: { verdict: "query" } } });
});

test("a lost tie that was let go is listed again by undo, and let go again by redo", async () => {
  const claim = shown().claims.find(({ words }) => words.includes("eleven weeks"))!;
  store.getState().focusClaim(claim.id);
  await store.getState().tie({ source: "s1", start: 0, end: 40 }, "context");
  await store.getState().edit(shown().text.replace("The work takes eleven weeks.", ""));
  const [lost] = shown().lostTies;
  await store.getState().letGo(lost!);
  expect(shown().lostTies).toEqual([]);
  expect(lastTitle()).toMatch(/^Lost tie let go of “/u);
  expect(await take("undo")).toBe(true);
  expect(shown().lostTies).toMatchObject([{ claim: claim.id, role: "context" }]);
  expect(await take("redo")).toBe(true);
  expect(shown().lostTies).toEqual([]);
});

test("the claim that an edit took is in hand again once the edit is undone, and the changed one once it is done again", async () => {
  const { text, claims } = shown();
  const at = claims.findIndex(({ words }) => words.includes("eleven weeks"));
  const [claim, next] = [claims[at]!, claims[at + 1]!];
  const wordsInHand = () => shown().claims.find(({ id }) => id === store.getState().focus)?.words;
  store.getState().focusClaim(claim.id);
  await store.getState().edit(text.replace(claim.words, ""));
  expect(wordsInHand()).not.toBe(claim.words);
  for (const round of [1, 2]) {
    expect(await take("undo")).toBe(true);
    expect(wordsInHand(), `round ${round}`).toBe(claim.words);
    expect(await take("redo")).toBe(true);
  }
  await take("undo");
  await store.getState().edit(text.replace("eleven weeks", "twelve weeks"));
  for (const [direction, words] of [
    ["undo", claim.words],
    ["redo", claim.words.replace("eleven", "twelve")],
  ] as const) {
    store.getState().focusClaim(next.id);
    expect(await take(direction)).toBe(true);
    expect(wordsInHand()).toBe(words);
  }
});
