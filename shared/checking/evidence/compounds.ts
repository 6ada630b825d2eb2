import { lemmaOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";
import { commonness } from "../commonness.ts";
import { isStopWord } from "../lexicon.ts";
import { numberOf } from "../lexemes.ts";
import type { EvidenceIndex } from "./evidenceIndex.ts";

/** Words that others may write in one or in two, by the numbers of their spellings (`numberOf`). */
export type Compounds = {
  /** Two words as one: "familymart" at "Mart". */
  readonly joined: readonly { readonly at: number; readonly form: number }[];
  /** One word as two: "family" and "mart" at "FamilyMart". */
  readonly parted: readonly { readonly at: number; readonly first: number; readonly second: number }[];
};

const fewestLetters = 3;
/** "Set back" is no "setback": a verb and its particle say something else than the noun that is made of them. */
const particle = /^(?:up|down|out|off|over|in|on|away|back|way|to|about|through|together|long)$/;

const found = new WeakMap<readonly Word[], Compounds>();

/** The compounds of a sentence of a draft. Those of sources are not looked for: they would be too many to keep. */
export function compoundsIn(words: readonly Word[]): Compounds {
  const before = found.get(words);
  if (before !== undefined) return before;
  const compounds = {
    joined: words.flatMap((word, at) => {
      const first = words[at - 1];
      return first === undefined || !mayJoin(first, word)
        ? []
        : [{ at, form: numberOf(first.form + word.form) }];
    }),
    parted: words.flatMap((word, at) =>
      partsOf(word).map(([first, second]) => ({ at, first: numberOf(first), second: numberOf(second) })),
    ),
  };
  found.set(words, compounds);
  return compounds;
}

function mayJoin(first: Word, second: Word): boolean {
  return (
    second.start - first.end === 1 &&
    first.kind === "word" &&
    second.kind === "word" &&
    areParts(first.form, second.form)
  );
}

function areParts(first: string, second: string): boolean {
  if (first.length < fewestLetters || second.length < fewestLetters) return false;
  return !particle.test(second) && !isStopWord(second);
}

type Cuts = readonly (readonly [string, string])[];

const known = new Map<string, Cuts>();
const mostKept = 20_000;

/** The ways to cut a word in two, one of which at least is known as a word. Most words of a draft stand in it more than once. */
function partsOf({ form, kind }: Word): Cuts {
  if (kind !== "word" || form.length < 2 * fewestLetters || form.length > 24) return [];
  const before = known.get(form);
  if (before !== undefined) return before;
  const cuts = cutsOf(form);
  if (known.size > mostKept) known.clear();
  known.set(form, cuts);
  return cuts;
}

function cutsOf(form: string): Cuts {
  const cuts: (readonly [string, string])[] = [];
  for (let at = fewestLetters; at <= form.length - fewestLetters; at++) {
    const [first, second] = [form.slice(0, at), form.slice(at)];
    if (areParts(first, second) && (isWord(first) || isWord(second))) cuts.push([first, second]);
  }
  return cuts;
}

function isWord(form: string): boolean {
  return isStopWord(form) || commonness(lemmaOf(form)) > 0;
}

/** Whether the sources write a name in one word that the draft writes in two, or the other way round. */
export function standsJoined(name: readonly Word[], { lemmas, near }: EvidenceIndex): boolean {
  return name.some((word, at) => {
    const next = name[at + 1];
    if (next !== undefined && mayJoin(word, next) && lemmas.has(lemmaOf(word.form + next.form))) return true;
    return partsOf(word).some(([first, second]) => near(lemmaOf(first), lemmaOf(second), 1));
  });
}
