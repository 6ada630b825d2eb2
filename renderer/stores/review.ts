import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Review } from "../../shared/api/answers.ts";
import { Refusal } from "../../shared/api/api.ts";
import type { ActsStore } from "./acts.ts";
import { changesBetween, type Touched } from "./changes.ts";
import { nextOpen } from "./claimSteps.ts";
import { createActing } from "./reviewActing.ts";
import { createJudging } from "./reviewJudging.ts";
import { createLive } from "./reviewLive.ts";
import { createEvidencing, nothingChosen } from "./reviewEvidence.ts";
import { createFocusing, inHandNext, takeInHand } from "./reviewFocusing.ts";
import type { ReviewAccess, ReviewState, ReviewSurroundings } from "./reviewState.ts";
import { overtaken } from "./reviewSaving.ts";
import { createTyping } from "./reviewTyping.ts";
import { headlineWords } from "../../shared/text/headlineWords.ts";

export type ReviewStore = UseBoundStore<StoreApi<ReviewState>>;

type Access = Pick<ReviewAccess, "get" | "set">;

/** The article on screen: its last whole review, what is in hand, and what is typed and not saved. */
export function createReviewStore(surroundings: ReviewSurroundings): ReviewStore {
  return create<ReviewState>((set, get) => {
    const desk = createAsking({ get, set }, surroundings);
    const access: ReviewAccess = { ...surroundings, get, set, act: desk.act, actAtOnce: desk.actAtOnce };
    return {
      article: null,
      review: null,
      isOwnText: false,
      problem: null,
      ...createLive(access),
      ...createFocusing(access),
      ...createTyping(access),
      ...createJudging(access),
      ...createActing(access),
      ...createEvidencing(access),
      open: async (article) => {
        if (get().article !== article) set({ ...closed, article });
        await desk.ask(article);
        await restoreTyped({ get, set }, surroundings);
      },
      refresh: async () => {
        const { article } = get();
        if (article !== null) await desk.ask(article);
      },
    };
  });
}

const closed = {
  review: null,
  problem: null,
  focus: null,
  caret: null,
  passage: 0,
  chosen: null,
  selected: null,
  source: null,
  editing: false,
  editAt: null,
  toSelect: null,
  typed: null,
  isInText: false,
  live: null,
  unsaved: null,
  unfit: null,
  heldNotes: {},
} as const satisfies Partial<ReviewState>;

function createAsking(access: Access, surroundings: ReviewSurroundings) {
  const { get, set } = access;
  const { client, person, acts, sayProblem, clearProblems } = surroundings;
  /** Counts what was asked, so that an answer that an act has overtaken is not shown. */
  let asked = 0;
  let turn: Promise<void> = Promise.resolve();
  const ask = async (article: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    const as = person();
    try {
      const review = await client.review({ article, ...(as !== null && { as }) });
      if (mine === asked && get().article === article) show(access, review, false);
    } catch (problem) {
      if (mine === asked) set({ problem });
    }
  };
  const actNow = async (...[run, touched]: Parameters<ReviewAccess["act"]>): Promise<boolean> => {
    const { review } = get();
    if (review === null) return false;
    asked += 1;
    try {
      const as = personOf(person());
      const answer = await run(as, review);
      if (touched !== undefined) record(acts, [review, answer], touched, as);
      if (get().article === review.article.id) show(access, answer, true);
      clearProblems();
      return true;
    } catch (problem) {
      sayProblem(problem);
      return false;
    }
  };
  const actAtOnce: ReviewAccess["act"] = (...args) => {
    const mine = turn.then(() => actNow(...args));
    turn = mine.then(() => undefined);
    return mine;
  };
  const act: ReviewAccess["act"] = async (...args) => {
    const { unsaved, save } = get();
    const isTyped = unsaved !== null && unsaved.conflict === null;
    return isTyped && !(await save()) ? false : actAtOnce(...args);
  };
  return { ask, act, actAtOnce };
}

/** Keeps an act for undo, where it changed anything of what it touched. */
function record(
  acts: ActsStore,
  [before, after]: readonly [Review, Review],
  touched: Touched,
  person: string,
): void {
  const changes = changesBetween(before, after, touched, person);
  const { id: article, headline } = before.article;
  if (changes.length > 0) {
    const sources = before.sources.map(({ id, text }) => ({ id, text }));
    acts.getState().record({ article, headline: headlineWords(headline), person, changes, sources });
  }
}

function personOf(person: string | null): string {
  if (person === null) throw new Refusal("refused", "Nobody is at the desk; press P and say who you are.");
  return person;
}

function show({ get, set }: Access, review: Review, isOwnText: boolean): void {
  const { review: standing, live, typed, editing, focus, caret, source, unsaved } = get();
  const before = live ?? standing;
  const isLive = typed !== null && standing?.check.hash === review.check.hash;
  const followed =
    before?.article.id === review.article.id
      ? inHandNext(get(), before, review, unsaved === null || unsaved.text === review.text)
      : (nextOpen(review, null) ?? review.claims[0]?.id ?? null);
  const isKnown = review.sources.some(({ id }) => id === source);
  set({
    review,
    problem: null,
    live: isLive ? live : null,
    ...(standing?.text !== review.text && { isOwnText }),
    ...((typed ?? standing?.text) !== review.text && nothingChosen),
    ...(!isKnown && { source: review.sources[0]?.id ?? null }),
    ...(followed !== focus && { ...takeInHand(review, followed), caret }),
  });
  if (editing) void get().prepareLive();
}

/** Brings back what was typed into this article before the page went away. */
async function restoreTyped(
  { get, set }: Access,
  { unsavedTexts, client, sayProblem }: ReviewSurroundings,
): Promise<void> {
  const { article } = get();
  if (article === null || get().unsaved !== null) return;
  const kept = await unsavedTexts
    .take(article, (hash) => client.text({ hash }))
    .catch((problem: unknown) => {
      sayProblem(problem);
      return null;
    });
  const { review, unsaved } = get();
  if (kept === null || get().article !== article || review === null || unsaved !== null) return;
  if (kept.text === review.text) {
    unsavedTexts.forget(article);
    return;
  }
  const isCurrent = kept.basedOn === review.revision.text;
  set({
    unsaved: isCurrent ? kept : { ...kept, conflict: overtaken },
    ...(isCurrent && { typed: kept.text, isInText: false, editing: true }),
  });
  if (isCurrent) void get().prepareLive();
}
