import { create, type StoreApi, type UseBoundStore } from "zustand";
import { titleOf } from "./actTitles.ts";
import type { TextHash } from "../../shared/words/span.ts";
import type { Change } from "./changes.ts";
import { quote } from "../../shared/text/quote.ts";

/** An act of a person on an article, done on this page, and what it changed. */
export type DoneAct = {
  readonly article: string;
  readonly headline: string;
  /** The id of the person who acted: nobody undoes another's acts. */
  readonly person: string;
  readonly changes: readonly Change[];
  /** The sources as they were, by their texts' names: passages that people's words rest on are of these. */
  readonly sources: SourceTexts;
};

/** The names of the texts that an article's sources have. */
export type SourceTexts = readonly { readonly id: string; readonly text: TextHash | null }[];

/** Back to what stood before an act, or again to what stood after it. */
export type Direction = "undo" | "redo";

export type ActsState = {
  /** Oldest first. */
  readonly done: readonly DoneAct[];
  /** Those that were undone, the one to be done again first at the end. */
  readonly undone: readonly DoneAct[];
  /** A new act; what that person had undone before cannot be done again any more. */
  readonly record: (act: DoneAct) => void;
  /** The act that undoing or doing again is about now, or null where there is none by that person. */
  readonly next: (direction: Direction, person: string | null) => DoneAct | null;
  /** The act was undone or done again. */
  readonly settle: (direction: Direction, act: DoneAct) => void;
  /** An act elsewhere that the person was told of, before undoing it takes them there; null for none. */
  readonly announced: DoneAct | null;
  readonly announce: (act: DoneAct | null) => void;
  /** A decision that is to be withdrawn by undoing (or doing again), once the person was asked; null for none. */
  readonly asking: { readonly act: DoneAct; readonly direction: Direction } | null;
  readonly ask: (asking: ActsState["asking"]) => void;
  /** The act can neither be undone nor done again: something else stands where it stood. */
  readonly forget: (act: DoneAct) => void;
};

export type ActsStore = UseBoundStore<StoreApi<ActsState>>;

/**
 * The acts of this page, without limit and across articles, for undo and redo. Undoing is an act of its own that puts back what
 * stood; the log keeps both.
 */
export function createActsStore(): ActsStore {
  return create<ActsState>((set, get) => ({
    done: [],
    undone: [],
    record: (act) =>
      set({
        done: [...get().done, act],
        undone: get().undone.filter(({ person }) => person !== act.person),
      }),
    next: (direction, person) =>
      (direction === "undo" ? get().done : get().undone).findLast((act) => act.person === person) ?? null,
    settle: (direction, act) => {
      const { done, undone } = get();
      set(
        direction === "undo"
          ? { done: without(done, act), undone: [...undone, act] }
          : { done: [...done, act], undone: without(undone, act) },
      );
    },
    announced: null,
    announce: (announced) => set({ announced }),
    asking: null,
    ask: (asking) => set({ asking }),
    forget: (act) => set({ done: without(get().done, act), undone: without(get().undone, act) }),
  }));
}

/** True where undoing the act (or doing it again) withdraws a decision: that is asked first, with room for a note. */
export function withdraws({ changes }: DoneAct, direction: Direction): boolean {
  return changes.some(
    (change) =>
      change.what === "decision" && (direction === "undo" ? change.before : change.after).last === null,
  );
}

function without(acts: readonly DoneAct[], act: DoneAct): readonly DoneAct[] {
  return acts.filter((one) => one !== act);
}

/** An act in one line: "Contradicted on claim 4 of “Harbour dredging”". */
export function describeAct({ changes, headline }: Pick<DoneAct, "changes" | "headline">): string {
  const joint = {
    claim: " of ",
    text: " in ",
    criterion: " in ",
    ties: " of ",
    shape: " in ",
    placing: " of ",
    lostClaim: " of ",
    lostTies: " of ",
    decision: " ",
  };
  return `${titleOf(changes)}${joint[changes[0]?.what ?? "text"]}${quote(headline)}`;
}
