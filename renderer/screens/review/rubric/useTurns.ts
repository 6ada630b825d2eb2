import { useRef, type KeyboardEvent, type RefObject } from "react";
import type { ReviewCriterion } from "../../../../shared/api/answers.ts";
import { useStores } from "../../../stores/stores.ts";
import { answeredSentence, nextOpenCriterion } from "./answering.ts";

/** The walk through the questions of the rubric: each has its turn, and Done comes after the last. */
export type Turns = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly done: RefObject<HTMLButtonElement | null>;
  /** The question at a place has its answer: on to the next. */
  readonly goOn: (index: number) => void;
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
  const moveTo = (index: number): void => {
    if (index >= rubric.length) return done.current?.focus();
    const criterion = list.current?.querySelectorAll<HTMLElement>(":scope > li > .criterion")[index];
    criterion?.focus();
    // Once the field for words above it is gone.
    requestAnimationFrame(() => criterion?.scrollIntoView({ block: "nearest" }));
  };
  const wasAnswered = nextOpenCriterion(rubric, 0) === null;
  return {
    list,
    done,
    goOn: (index) => {
      // Where all were answered before, this answer is one of several to be changed.
      if (wasAnswered) return moveTo(index + 1);
      const now = store.getState().review?.rubric ?? [];
      const next = nextOpenCriterion(now, index + 1, had.current);
      if (next !== null) return moveTo(next);
      notices.getState().say(answeredSentence(now), "done");
      done.current?.focus();
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
