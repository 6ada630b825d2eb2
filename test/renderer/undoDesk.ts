import { afterEach, beforeEach } from "vitest";
import type { Review } from "../../shared/api/answers.ts";
import { createActsStore, describeAct, type ActsStore, type Direction } from "../../renderer/stores/acts.ts";
import { createReviewStore, type ReviewStore } from "../../renderer/stores/review.ts";
import { createUnsavedTexts } from "../../renderer/stores/unsaved.ts";
import { openMemoryDesk, type MemoryDesk } from "../fixtures/memoryDesk.ts";

export let desk: MemoryDesk;
export let store: ReviewStore;
export let acts: ActsStore;
export let mira: string;
export let problems: string[];

/** Opens the sample article on a desk of its own for every test of a file, with the acts of the page from the start. */
export function openForEachTest(): void {
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
}

/** The review on screen. */
export function shown(): Review {
  const { review } = store.getState();
  if (review === null) throw new Error("No review is shown.");
  return review;
}

/** What people said of the article: everything that an act can change and an undo must put back. */
export function standing({ text, claims, lost, rubric, status }: Review): object {
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

/** Undoes or does again, as Ctrl+Z and Ctrl+Shift+Z do; false where nothing came of it. */
export async function take(direction: Direction): Promise<boolean> {
  const act = acts.getState().next(direction, mira);
  return act !== null && store.getState().putBack(act, direction);
}

/** What Ctrl+Z would undo. */
export const lastTitle = (): string => {
  const act = acts.getState().next("undo", mira);
  return act === null ? "" : describeAct(act);
};
