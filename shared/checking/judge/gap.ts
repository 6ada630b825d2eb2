import type { Word } from "../../text/words.ts";
import type { Place } from "../evidence/findEvidence.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import type { Lexeme } from "../lexemes.ts";
import type { Reading } from "./reading.ts";
import type { TakenWords } from "./takenWords.ts";

/** Whether a word that does not stand there itself stands between two words that stand next to each other in a source, or nearly. */
export function isFramed({ alignment }: Reading, at: number): boolean {
  if ((alignment.places[at]?.level ?? 0) >= 0.75) return false;
  const left = alignment.places[at - 1] ?? alignment.places[at - 2] ?? null;
  const right = alignment.places[at + 1] ?? alignment.places[at + 2] ?? null;
  if (left === null || right === null || left.passage !== right.passage) return false;
  return right.word > left.word && right.word - left.word <= 5;
}

/** For a word of a name: 2 another name stands in its slot, 1 its neighbours stand in a passage that has it not, 0 neither. */
export function rivalName({ words, alignment, index }: Reading, at: number, { open, lexemes }: Gap): number {
  const isRival = (other: Word, number: number): boolean =>
    other.capital && other.lemma !== words[at]!.lemma && !lexemes[number]!.calendar;
  if (open.some(isRival)) return 2;
  const best = alignment.passages[0];
  return best !== undefined && !index.passages[best]!.words.some((other) => other.lemma === words[at]!.lemma)
    ? 1
    : 0;
}

/** How many words the source and the draft have between two aligned words, and the content words there that nothing stands for. */
export type Gap = {
  readonly source: number;
  readonly draft: number;
  readonly open: readonly Word[];
  /** Those of the open words, in the same order. */
  readonly lexemes: readonly Lexeme[];
};

/** The source's words between the places of the nearest aligned words on both sides, and how many words each side has there. */
export function gapAround({ words, alignment, index }: Reading, taken: TakenWords, at: number): Gap {
  let before = at - 1;
  while (before >= 0 && !isFirm(alignment.places[before])) before--;
  let after = at + 1;
  while (after < words.length && !isFirm(alignment.places[after])) after++;
  const left = alignment.places[before] ?? null;
  const right = alignment.places[after] ?? null;
  const anchor = left ?? right;
  const draft = Math.min(12, after - before - 2);
  if (anchor === null) return { source: 15, draft, open: [], lexemes: [] };
  const passage = index.passages[anchor.passage]!.words;
  const both = left !== null && right !== null && left.passage === right.passage && right.word > left.word;
  const from = both ? left.word + 1 : left !== null ? left.word + 1 : right!.word - 4;
  const to = both ? right.word : left !== null ? left.word + 5 : right!.word;
  const known = lexemesOf(passage);
  const marks = taken(anchor.passage);
  const open: Word[] = [];
  const lexemes: Lexeme[] = [];
  for (let number = Math.max(0, from); number < Math.min(to, from + 10, passage.length); number++) {
    if (known[number]!.stop || marks[number] === 1) continue;
    open.push(passage[number]!);
    lexemes.push(known[number]!);
  }
  const source = both
    ? Math.min(12, right.word - left.word - 1)
    : left === null || right === null
      ? 13
      : left.passage === right.passage
        ? 14
        : 15;
  return { source, draft, open, lexemes };
}

function isFirm(place: Place | null | undefined): place is Place {
  return place !== null && place !== undefined && place.context > 0.15;
}
