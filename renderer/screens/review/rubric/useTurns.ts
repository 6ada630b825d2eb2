import { useRef, type KeyboardEvent, type RefObject } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { useStores } from "../../../stores/stores.ts";
import { answeredSentence, nextOpenCriterion } from "./answering.ts";

/** The walk through the questions of the rubric: each has its turn, and Done comes after the last. */
export type Turns = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly done: RefObject<HTMLButtonElement | null>;
  /** The question at a place has its answer: on to the next, and back where the desk does not take it. */
  readonly goOn: (index: number, isTaken: Promise<boolean>) => Promise<void>;
  /** The keys that move from a question, or from Done, which stands behind the last. */
  readonly move: (event: KeyboardEvent, index: number) => void;
  /** The question of that id has its turn. */
  readonly visit: (id: string) => void;
};

/** Walks a rubric by the focus. */
export function useTurns(rubric: readonly ReviewCriterion[]): Turns {
  const { review: store, notices } = useStores();
  const list = useRef<HTMLOListElement>(null);
  const done = useRef<HTMLButtonElement>(null);
  const had = useRef<Set<string>>(new Set());
  const given = useRef<Set<string>>(new Set());
  const moveTo = (index: number): void => {
    if (index >= rubric.length) return done.current?.focus();
    const criterion = list.current?.querySelectorAll<HTMLElement>(":scope > li > .criterion")[index];
    criterion?.focus();
    // Once the field for words above it is gone.
    requestAnimationFrame(() => criterion?.scrollIntoView({ block: "nearest" }));
  };
  const now = (): readonly ReviewCriterion[] => store.getState().review?.rubric ?? [];
  const wasAnswered = nextOpenCriterion(rubric, 0) === null;
  return {
    list,
    done,
    goOn: async (index, isTaken) => {
      const id = rubric[index]?.id ?? "";
      given.current.add(id);
      const next = nextOpenCriterion(now(), index + 1, had.current, given.current);
      // Where all were answered before, this answer is one of several to be changed.
      moveTo(wasAnswered ? index + 1 : (next ?? rubric.length));
      const isDone = await isTaken;
      given.current.delete(id);
      if (!isDone) return moveTo(index);
      if (next === null && !wasAnswered) notices.getState().say(answeredSentence(now()), "done");
    },
    move: (event, index) => {
      if (event.target !== event.currentTarget) return;
      const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      moveTo(Math.min(rubric.length, Math.max(0, index + by)));
    },
    visit: (id) => void had.current.add(id),
  };
}
