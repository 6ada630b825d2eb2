import { afterEach, beforeEach, expect, test } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { obstaclesTo } from "../../shared/review/gates.ts";
import { defaultPolicy } from "../../electron/handlers/defaultPolicy.ts";
import { createActsStore, type ActsStore } from "../../renderer/stores/acts.ts";
import { createReviewStore, type ReviewStore } from "../../renderer/stores/review.ts";
import { createUnsavedTexts } from "../../renderer/stores/unsaved.ts";
import { openDirectLivePort } from "../fixtures/directLivePort.ts";
import { openMemoryDesk, type MemoryDesk } from "../fixtures/memoryDesk.ts";

let desk: MemoryDesk;
let store: ReviewStore;
let person: string | null;
let problems: string[];
let acts: ActsStore;
/** What happens while the desk is busy saving. */
let whileSaving: () => void;
let openWindows: Set<string>;
let patience: number;

beforeEach(async () => {
  desk = openMemoryDesk();
  person = (await desk.addPerson("Mira Kern")).id;
  problems = [];
  acts = createActsStore();
  whileSaving = () => undefined;
  patience = 100_000;
  localStorage.clear();
  openWindows = new Set();
  store = openStore();
});
afterEach(() => desk.close());

/** Opens a window; those before it stay open unless they are closed. */
function openStore(): ReviewStore {
  const id = `window-${openWindows.size + 1}`;
  openWindows.add(id);
  return createReviewStore({
    client: {
      ...desk.client,
      edit: (args) => {
        const saving = desk.client.edit(args);
        whileSaving();
        return saving;
      },
    },
    person: () => person,
    unsavedTexts: createUnsavedTexts(localStorage, { id, isOpen: async (one) => openWindows.has(one) }),
    livePort: openDirectLivePort(),
    patience,
    obstacles: (review) => obstaclesTo("approve", review, null, defaultPolicy),
    acts,
    say: () => undefined,
    clearProblems: () => undefined,
    sayProblem: (problem) => problems.push(problem instanceof Error ? problem.message : String(problem)),
  });
}

async function openSample(): Promise<Review> {
  await desk.importSample();
  await store.getState().open("harbour-1");
  return shown();
}

function shown(): Review {
  const { review } = store.getState();
  if (review === null) throw new Error("No review is shown.");
  return review;
}

/** Somebody else at the same desk cuts a revision. */
async function cutByAnother(text: string): Promise<void> {
  const other = await desk.addPerson("Noor Haddad");
  await desk.client.edit({ article: "harbour-1", text, basedOn: shown().revision.text, as: other.id });
}

test("leaving the text cuts one revision, and only the claims that the edit touched are open again", async () => {
  const { claims, text } = await openSample();
  for (const { id } of claims) await store.getState().judge(id, "not_checkable");
  store.getState().startEditing(0);
  store.getState().type(text.replace("eleven weeks", "twelve weeks"));
  await store.getState().leaveEditing();
  expect(store.getState()).toMatchObject({ editing: false, unsaved: null });
  expect(shown().revision.number).toBe(2);
  const open = shown().claims.filter(({ verdict }) => verdict === null);
  expect(open.map(({ words }) => words)).toEqual(["The work takes twelve weeks."]);
});

test("leaving the text unchanged cuts nothing", async () => {
  const { text } = await openSample();
  store.getState().startEditing(null);
  store.getState().type(`${text}!`);
  store.getState().type(text);
  await store.getState().leaveEditing();
  expect(shown().revision.number).toBe(1);
});

test("what is typed while the desk saves stays unsaved, and is saved on top", async () => {
  const { text } = await openSample();
  store.getState().startEditing(null);
  store.getState().type(`${text} One.`);
  whileSaving = () => store.getState().type(`${text} One. Two.`);
  expect(await store.getState().save()).toBe(false);
  whileSaving = () => undefined;
  expect(shown().text).toBe(`${text} One.`);
  expect(store.getState().unsaved?.text).toBe(`${text} One. Two.`);
  await store.getState().leaveEditing();
  expect(shown()).toMatchObject({ text: `${text} One. Two.`, revision: { number: 3 } });
});

test("a text that another person overtook is refused, kept, and put in place only when that is asked", async () => {
  const { text } = await openSample();
  store.getState().startEditing(null);
  store.getState().type(`${text} Mine.`);
  await cutByAnother(`${text} Theirs.`);
  await store.getState().leaveEditing();
  expect(problems).toHaveLength(1);
  expect(shown().text).toBe(`${text} Theirs.`);
  expect(store.getState()).toMatchObject({ editing: false, unsaved: { text: `${text} Mine.` } });
  expect(store.getState().unsaved?.conflict).toMatch(/Another revision was cut/);
  expect(await store.getState().saveOver()).toBe(true);
  expect(shown().text).toBe(`${text} Mine.`);
  expect(store.getState().unsaved).toBeNull();
});

test("what was typed is there again after the page went away, until it is saved", async () => {
  const { text } = await openSample();
  store.getState().startEditing(null);
  store.getState().type(`${text} Unsaved.`);
  openWindows = new Set(["another"]);
  store = openStore();
  await store.getState().open("harbour-1");
  expect(store.getState()).toMatchObject({
    editing: true,
    unsaved: { text: `${text} Unsaved.`, conflict: null },
  });
  await store.getState().leaveEditing();
  expect(shown().text).toBe(`${text} Unsaved.`);
  store = openStore();
  await store.getState().open("harbour-1");
  expect(store.getState()).toMatchObject({ editing: false, unsaved: null });
});

test("what is typed in one window stays out of another that is open too", async () => {
  const { text } = await openSample();
  store.getState().type(`${text} Unsaved.`);
  const other = openStore();
  await other.getState().open("harbour-1");
  expect(other.getState()).toMatchObject({ editing: false, unsaved: null });
});

test("what was typed into a text that is not current any more comes back as overtaken", async () => {
  const { text } = await openSample();
  store.getState().type(`${text} Unsaved.`);
  await cutByAnother(`${text} Theirs.`);
  openWindows = new Set(["another"]);
  store = openStore();
  await store.getState().open("harbour-1");
  expect(store.getState()).toMatchObject({ editing: false });
  expect(store.getState().unsaved?.conflict).toMatch(/kept here/);
});

test("an approval saves what is typed first, and is then refused for the claims that are open", async () => {
  const { text } = await openSample();
  store.getState().type(`${text} More.`);
  expect(await store.getState().decide("approve", null, null)).toBe(false);
  expect(shown()).toMatchObject({ text: `${text} More.`, status: "in_review" });
  expect(problems[0]).toMatch(/have no verdict/);
});

test("nobody at the desk: the act is refused in a sentence, and nothing is done", async () => {
  await openSample();
  person = null;
  expect(await store.getState().judge("c1", "supported")).toBe(false);
  expect(problems).toEqual(["Nobody is at the desk; press P and say who you are."]);
  expect((await desk.client.review({ article: "harbour-1" })).status).toBe("new");
});

test("the focus follows a claim whose sentence changed to the one in its place", async () => {
  const { claims, text } = await openSample();
  const weeks = claims.find(({ words }) => words.includes("eleven weeks"));
  await store.getState().judge(weeks?.id ?? "", "not_checkable");
  store.getState().focusClaim(weeks?.id ?? null);
  await store.getState().edit(text.replace("eleven weeks", "twelve weeks"));
  const focused = shown().claims.find(({ id }) => id === store.getState().focus);
  expect(focused?.words).toBe("The work takes twelve weeks.");
});

test("an answer that an act has overtaken is not shown", async () => {
  await openSample();
  const asking = store.getState().refresh();
  await store.getState().judge("c1", "supported");
  await asking;
  expect(shown().claims[0]?.verdict).toBe("supported");
});

/** Waits for what the checker says of what was typed. */
async function live(): Promise<Review> {
  await expect.poll(() => store.getState().live?.text).toBe(store.getState().typed);
  return store.getState().live as Review;
}

test("what is typed is checked while it is typed, and its revision gets just what was shown", async () => {
  const { text, claims } = await openSample();
  for (const { id } of claims) await store.getState().judge(id, "not_checkable");
  expect(shown().obstacles.filter(({ kind }) => kind === "claims_unjudged")).toEqual([]);
  store.getState().startEditing(0);
  await expect.poll(() => store.getState().typed).toBeNull();
  store.getState().type(text.replace("eleven weeks", "twelve weeks"));
  const typed = await live();
  const open = typed.claims.find(({ words }) => words.includes("twelve weeks"));
  expect(open?.verdict).toBeNull();
  expect(open?.changes).toContain("sentence");
  expect(open?.finding).not.toBe("supported");
  expect(typed.obstacles[0]).toMatchObject({ kind: "claims_unjudged", claims: [open?.id] });
  expect(shown().revision.number).toBe(1);
  expect(await store.getState().save()).toBe(true);
  expect(store.getState().live).toBeNull();
  expect(shown().claims).toEqual(typed.claims);
  store.getState().type(text);
  const back = (await live()).claims.map(({ verdict }) => verdict);
  expect(new Set(back)).toEqual(new Set(["not_checkable"]));
});

test("what is typed back is shown as it stands, with nothing left to save", async () => {
  const { text } = await openSample();
  store.getState().startEditing(0);
  store.getState().type(`${text} More of it came in May.`);
  await live();
  store.getState().type(text);
  expect(store.getState()).toMatchObject({ live: null, unsaved: null });
});

test("a pause in typing cuts one revision, and the text stays as the person has it", async () => {
  patience = 20;
  store = openStore();
  const { text } = await openSample();
  store.getState().startEditing(0);
  for (const sign of ["O", "On", "One", "One."]) store.getState().type(`${text} ${sign}`);
  store.getState().type(`${text} One.\n\n`);
  await expect.poll(() => store.getState().unsaved).toBeNull();
  expect(shown()).toMatchObject({ text: `${text} One.`, revision: { number: 2 } });
  expect(store.getState()).toMatchObject({ editing: true, typed: `${text} One.\n\n`, unfit: null });
  await store.getState().leaveEditing();
  expect(shown().revision.number).toBe(2);
  expect(store.getState().typed).toBeNull();
});

test("a text that is none yet is not cut in a pause, and says why in nobody's way", async () => {
  patience = 20;
  store = openStore();
  const { text } = await openSample();
  store.getState().startEditing(0);
  store.getState().type(text.replace("# ", ""));
  await expect.poll(() => store.getState().unfit).toMatch(/lost its headline/);
  expect(problems).toEqual([]);
  expect(store.getState().unsaved?.text).toBe(text.replace("# ", ""));
  store.getState().type(text);
  expect(store.getState()).toMatchObject({ unfit: null, unsaved: null });
});

test("a verdict is about the text that is seen: what is typed is saved before it", async () => {
  const { text } = await openSample();
  store.getState().startEditing(0);
  store.getState().type(text.replace("eleven weeks", "twelve weeks"));
  const open = (await live()).claims.find(({ words }) => words.includes("twelve weeks"));
  expect(await store.getState().judge(open?.id ?? "", "contradicted")).toBe(true);
  expect(shown().revision.number).toBe(2);
  expect(shown().claims.find(({ id }) => id === open?.id)).toMatchObject({ verdict: "contradicted" });
});

test("nobody types who is not at the desk", async () => {
  await openSample();
  person = null;
  store.getState().startEditing(0);
  expect(store.getState().editing).toBe(false);
  expect(problems).toEqual(["Nobody is at the desk; press P and say who you are."]);
});
