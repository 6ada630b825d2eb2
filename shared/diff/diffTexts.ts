import { alignUnits, type Pair } from "./alignUnits.ts";
import { changeOf, diffWords, type Budget, type Run } from "./diffWords.ts";
import { commonEnds } from "../text/commonEnds.ts";
import { matchRest, type Moves } from "./matchRest.ts";
import { cutUnits, type Unit } from "./units.ts";

/** A run of words of one kind; where the words were moved as they are, the number that both their places share. */
export type Piece = Run & { readonly move: number | null };

const wholeBudget = 1_000_000;
const longestGap = 4000;

/**
 * The differences of two texts word by word, in the order of reading: what is `same` or `gone` is together the old text,
 * what is `same` or `come` the new one. Sentences are matched first and words only inside what has become of them, so that
 * any two texts of 10,000 words take less than 100 ms; what has nothing in common is told as gone and come, whole.
 */
export function diffTexts(before: string, after: string): readonly Piece[] {
  const { start, end } = sameLines(before, after);
  const inner = (text: string): string => text.slice(start, text.length - end);
  const pieces = [
    same(before.slice(0, start)),
    ...diffMiddle(inner(before), inner(after)),
    same(before.slice(before.length - end)),
  ];
  return joinAlike(settleBlanks(joinAlike(pieces)));
}

/** A sentence that goes at the end of a paragraph leaves that end where it was, rather than taking it along for another one. */
function settleBlanks(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    const [gone, come] = [wordsOf(open, "gone"), wordsOf(open, "come")];
    const isBlank = gone.trim() === "" || come.trim() === "";
    settled.push(...(isBlank && open.length > 1 ? unmoved(changeOf(gone, come)) : open));
    open = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== "same" && piece.move === null) open.push(piece);
    else {
      close();
      settled.push(piece);
    }
  }
  close();
  return settled;
}

function wordsOf(pieces: readonly Piece[], kind: Run["kind"]): string {
  return pieces.map((piece) => (piece.kind === kind ? piece.text : "")).join("");
}

/** How long the whole lines are that two texts share at their start and at their end: most edits touch one line. */
function sameLines(before: string, after: string): { readonly start: number; readonly end: number } {
  if (before === after) return { start: before.length, end: 0 };
  const ends = commonEnds(before, after);
  let start = Math.min(ends.start, before.length - 1, after.length - 1);
  while (start > 0 && !(beginsLine(before, start) && beginsLine(after, start))) start -= 1;
  let { end } = ends;
  const isLine = (): boolean =>
    beginsLine(before, before.length - end) && beginsLine(after, after.length - end);
  while (end > 0 && !isLine()) end -= 1;
  return { start: Math.max(0, start), end };
}

function beginsLine(text: string, at: number): boolean {
  return (at === 0 || text[at - 1] === "\n") && !/\s/u.test(text[at] ?? " ");
}

function diffMiddle(before: string, after: string): readonly Piece[] {
  const [old, now] = [cutUnits(before), cutUnits(after)];
  const exact = alignUnits(old, now);
  const { chain, moves } = matchRest(old, now, exact);
  const budget: Budget = { left: wholeBudget };
  const pieces: Piece[] = [];
  let at: Pair = { before: 0, after: 0 };
  for (const pair of [...merge(exact, chain), { before: old.length, after: now.length }]) {
    pieces.push(
      ...tellGap(old.slice(at.before, pair.before), now.slice(at.after, pair.after), moves, budget),
    );
    pieces.push(...tellPair(old[pair.before], now[pair.after], budget));
    at = { before: pair.before + 1, after: pair.after + 1 };
  }
  return pieces;
}

function tellPair(gone: Unit | undefined, come: Unit | undefined, budget: Budget): readonly Piece[] {
  if (gone === undefined || come === undefined) return [];
  if (gone.text === come.text) return [same(gone.text)];
  return unmoved(diffWords(gone.text, come.text, budget) ?? wholeRuns(gone.text, come.text));
}

/** Between two matches: word by word where that tells something, else what is gone and what has come. */
function tellGap(
  gone: readonly Unit[],
  come: readonly Unit[],
  moves: Moves,
  budget: Budget,
): readonly Piece[] {
  const [old, now] = [textOf(gone), textOf(come)];
  const isMoved = [...gone, ...come].some((unit) => moves.has(unit));
  if (!isMoved && gone.length > 0 && come.length > 0 && old.length + now.length < longestGap) {
    const runs = diffWords(old, now, budget);
    if (runs !== null) return unmoved(runs);
  }
  const tell = (units: readonly Unit[], kind: Run["kind"]): readonly Piece[] =>
    units.map((unit) => ({ kind, text: unit.text, move: moves.get(unit) ?? null }));
  return [...tell(gone, "gone"), ...tell(come, "come")];
}

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join("");

const unmoved = (runs: readonly Run[]): readonly Piece[] => runs.map((run) => ({ ...run, move: null }));

function wholeRuns(gone: string, come: string): readonly Run[] {
  return [
    { kind: "gone", text: gone },
    { kind: "come", text: come },
  ];
}

function merge(exact: readonly Pair[], chain: readonly Pair[]): readonly Pair[] {
  return [...exact, ...chain].toSorted((one, other) => one.before - other.before);
}

/** Neighbours of one kind are one piece. */
function joinAlike(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && last.kind === piece.kind && last.move === piece.move)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function same(text: string): Piece {
  return { kind: "same", text, move: null };
}
