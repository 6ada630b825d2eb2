import fc from "fast-check";
import type { Span } from "../../../shared/words/span.ts";

const subject = [
  "The dam",
  "The mayor",
  "A ferry",
  "Rain",
  "The council",
  "Ines Falk",
  "Nobody",
  "The old bridge",
];
const verb = ["held", "closed", "moved", "praised", "refused", "measured", "lost", "reached"];
const rest = [
  "the valley",
  "40 litres",
  "on Tuesday",
  "in Kiel",
  "2.1 million euros",
  "every crew",
  "the plan",
  "May",
];

const sentence = fc
  .tuple(
    fc.constantFrom(...subject),
    fc.constantFrom(...verb),
    fc.constantFrom(...rest),
    fc.constantFrom(...rest),
  )
  .map(([who, did, what, more]) => `${who} ${did} ${what} and ${more}.`);

/** A text before and after some edits, with its sentences: where each stood, and where it stands if no edit touched it. */
export type EditedText = {
  readonly before: string;
  readonly after: string;
  readonly passages: readonly { readonly was: Span; readonly is: Span | null }[];
};

type Part = { readonly words: string; readonly gap: string; readonly from: number | null };

type Edit = (parts: readonly Part[], at: number, words: string) => readonly Part[];

const put = (parts: readonly Part[], at: number, words: string): readonly Part[] =>
  parts.toSpliced(at, 0, { words, gap: " ", from: null });

const edits: Readonly<Record<string, Edit>> = {
  insert: put,
  remove: (parts, at) => parts.toSpliced(at, 1),
  change: (parts, at) => {
    const part = parts[at];
    return part === undefined
      ? parts
      : parts.with(at, { ...part, words: part.words.replace(/ \w+ /u, " slowly "), from: null });
  },
  copy: (parts, at) => put(parts, at, parts[(at + 2 + (at % 5)) % parts.length]?.words ?? ""),
  move: (parts, at) => {
    const taken = parts[at];
    return taken === undefined
      ? parts
      : parts.toSpliced(at, 1).toSpliced((at * 5) % parts.length, 0, { ...taken, from: null });
  },
};

/** Texts of sentences, some of which stand twice, after one to six edits of sentences. */
export const editedText: fc.Arbitrary<EditedText> = fc
  .tuple(
    fc.array(sentence, { minLength: 6, maxLength: 40 }),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(), sentence), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([sentences, changes]) => {
    const first = sentences.map((words, from): Part => ({ words, gap: from % 4 === 3 ? "\n\n" : " ", from }));
    const last = changes.reduce<readonly Part[]>(
      (parts, [kind, place, words]) =>
        parts.length < 2 ? parts : (edits[kind]?.(parts, place % parts.length, words) ?? parts),
      first,
    );
    const [old, now] = [spansOf(first), spansOf(last)];
    const passages = old.map((was, index) => {
      const at = last.findIndex(({ from }) => from === index);
      return { was, is: now[at] ?? null };
    });
    return { before: textOf(first), after: textOf(last), passages };
  });

function textOf(parts: readonly Part[]): string {
  return parts.map(({ words, gap }) => words + gap).join("");
}

function spansOf(parts: readonly Part[]): readonly Span[] {
  let at = 0;
  return parts.map(({ words, gap }) => {
    const span = { start: at, end: at + words.length };
    at = span.end + gap.length;
    return span;
  });
}
