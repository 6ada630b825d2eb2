import { diffArrays } from "diff";

/** Words that both texts have, that only the old one has, or that only the new one has. */
export type Run = { readonly kind: "same" | "gone" | "come"; readonly text: string };

/**
 * How much comparing a whole diff may still do, in steps of about 30 ns. Counted, not timed: the same two texts always
 * give the same changes, since a person's choices name them by their numbers.
 */
export type Budget = { left: number };

const longestEdit = 250;
const leastInCommon = 0.4;
const token = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^]/gu;

/** The differences of two short texts word by word; null where they have too little in common to be told word by word. */
export function diffWords(before: string, after: string, budget: Budget): readonly Run[] | null {
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []];
  const most = Math.min(longestEdit, old.length + now.length, Math.floor(Math.sqrt(2 * budget.left)));
  const changes = diffArrays(old, now, { maxEditLength: most });
  if (changes === undefined) {
    budget.left -= (most * most) / 2;
    return null;
  }
  const edits = changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  budget.left -= (edits * edits) / 2;
  if (!hasEnoughInCommon(changes)) return null;
  const runs = changes.map(({ added, removed, value }): Run => {
    return { kind: added ? "come" : removed ? "gone" : "same", text: value.join("") };
  });
  return joinNear(runs);
}

type TokenRun = { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] };

/** Whether of the letters of both texts at least two in five stand in both. */
function hasEnoughInCommon(runs: readonly TokenRun[]): boolean {
  let [same, all] = [0, 0];
  for (const { added, removed, value } of runs) {
    let letters = 0;
    for (const part of value) if (part.length > 1 && part.trim() !== "") letters += part.length;
    if (!added && !removed) same += 2 * letters;
    all += added || removed ? letters : 2 * letters;
  }
  return all === 0 || same / all >= leastInCommon;
}

/** Between two changes, a blank or a comma that happens to be the same is no rest for the eye: it belongs to both sides. */
function joinNear(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let [gone, come] = ["", ""];
  const close = (): void => {
    joined.push(...changeOf(gone, come));
    [gone, come] = ["", ""];
  };
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind === "gone") gone += text;
    else if (kind === "come") come += text;
    else if (isBridge(text, { gone, come }, runs.slice(index + 1, index + 3))) {
      gone += text;
      come += text;
    } else {
      close();
      joined.push({ kind, text });
    }
  }
  close();
  return joined;
}

type Change = { readonly gone: string; readonly come: string };

/** Signs alone are a bridge inside a replacement on one line; a single word is one between two long replacements. */
function isBridge(text: string, { gone, come }: Change, following: readonly Run[]): boolean {
  const end = following.findIndex(({ kind }) => kind === "same");
  const next = end < 0 ? following : following.slice(0, end);
  if (gone + come === "" || next.length === 0 || text.includes("\n")) return false;
  const sides = new Set(next.map(({ kind }) => kind));
  if (gone !== "") sides.add("gone");
  if (come !== "") sides.add("come");
  if (sides.size < 2) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return !/\S\s+\S/u.test(text.trim()) && [gone, come, ...next.map((run) => run.text)].every(isLong);
}

/** A change without the white space that both its sides begin or end with: that stays as it was. */
export function changeOf(gone: string, come: string): readonly Run[] {
  const start = blankStart(gone, come);
  const end = blankEnd(gone.slice(start.length), come.slice(start.length));
  const inner = (words: string): string => words.slice(start.length, words.length - end.length);
  const runs: readonly Run[] = [
    { kind: "same", text: start },
    { kind: "gone", text: inner(gone) },
    { kind: "come", text: inner(come) },
    { kind: "same", text: end },
  ];
  return runs.filter(({ text }) => text !== "");
}

/** A line that is only set in otherwise begins where it did. */
function blankStart(one: string, other: string): string {
  const [found, against] = [blankIn(one, /^\s+/u), blankIn(other, /^\s+/u)];
  if (found === against) return found;
  const lines = linesOf(found);
  return lines === linesOf(against) ? lines : "";
}

function blankEnd(one: string, other: string): string {
  const found = blankIn(one, /\s+$/u);
  return found === blankIn(other, /\s+$/u) ? found : "";
}

function blankIn(words: string, blank: RegExp): string {
  return blank.exec(words)?.[0] ?? "";
}

function linesOf(blank: string): string {
  return blank.slice(0, blank.lastIndexOf("\n") + 1);
}

function isLong(words: string): boolean {
  return words.trim().split(/\s+/u).length > 2;
}
