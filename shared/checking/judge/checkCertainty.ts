import hedges from "../../../resources/lexicon/hedges.json" with { type: "json" };
import type { Word } from "../../text/words.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isNegation, isOfClass } from "../lexicon.ts";
import { firmPairs, type FirmPair } from "./firmPairs.ts";
import { governor } from "./governor.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import { supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const leastSupport = 0.45;
type Hedge = Exclude<keyof typeof hedges, "assured" | "open" | "accusing">;
const kinds = ["modal", "perhaps", "intended", "alleged", "accused"] as const satisfies readonly Hedge[];
const words = Object.fromEntries(
  Object.entries(hedges).map(([name, list]) => [name, new Set(list.split(" "))]),
);

/** A word that a passage hedges ("may close", "accused of stealing") and the draft states, with no hedge anywhere in its sentence. */
export function checkCertainty(reading: Reading): readonly Suspicion[] {
  if (
    reading.words.some(({ form }) => isOfClass(form, "possible") || is("open", form) || is("accusing", form))
  )
    return [];
  for (const pair of firmPairs(reading, 0.4)) {
    const suspicion = raisedAt(reading, pair);
    if (suspicion === null || supportAt(reading, pair.at, pair.passage, pair.word) < leastSupport) continue;
    if (!isSaidElsewhere(reading, pair)) return [suspicion];
  }
  return [];
}

function raisedAt(reading: Reading, pair: FirmPair): Suspicion | null {
  const theirs = governor(pair.source, pair.word, ({ form }) => kinds.some((kind) => is(kind, form)));
  if (theirs < 0) return null;
  const ours = governor(reading.words, pair.at, ({ form }) => is("assured", form));
  if (!isRaised(reading, pair, pair.source[theirs]!.form, ours)) return null;
  return {
    kind: "certainty_raised",
    draft: spanOfWords(reading.words, ours >= 0 ? ours : pair.at, ours >= 0 ? ours + 1 : pair.at + 1),
    source: placeOfWords(reading.index, pair.passage, theirs, theirs + 1),
    strength: "contradicts",
  };
}

/** Whether a sentence without a hedge says more than a word that is hedged: a verb that states it, or a thing no longer alleged. */
function isRaised({ words: own }: Reading, pair: FirmPair, hedge: string, ours: number): boolean {
  const verb = isVerb(own, pair.at) || isVerbPlace(pair.source, pair.word);
  if (is("alleged", hedge) && !verb) return /^(?:the|a|an)$/.test(own[pair.at - 1]?.form ?? "");
  if (!verb) return false;
  if (is("accused", hedge)) return !own.some(({ form }) => isOfClass(form, "report"));
  if (is("perhaps", hedge)) return true;
  // "Could" may be what was possible: only what will be is surer.
  if (hedge === "could") return own[ours]?.form === "will";
  return ours >= 0 || isStated(own[pair.at]!, pair.source[pair.word]!);
}

/** "Closes" or "closed" for "may close". */
function isStated(draft: Word, source: Word): boolean {
  return source.form === source.lemma && draft.form !== source.form && !draft.form.endsWith("ing");
}

/** "May close", "expected to open": what stands there is a verb, whatever else the word may be. */
function isVerbPlace(source: readonly Word[], at: number): boolean {
  const before = source[at - 1]?.form ?? "";
  return before === "to" || is("modal", before);
}

function isVerb(words: readonly Word[], at: number): boolean {
  const { part, ending } = lexemesOf(words)[at]!;
  return !words[at]!.capital && (part === 2 || ending === "ed" || ending === "ing");
}

/** Whether a passage says the word, neither hedged nor denied. */
function isSaidElsewhere(
  { words: own, alignment, index }: Reading,
  { at, passage, word }: FirmPair,
): boolean {
  const { lemma } = own[at]!;
  return alignment.passages.some((each) =>
    index.passages[each]!.words.some((other, place, source) => {
      if (other.lemma !== lemma || (each === passage && place === word)) return false;
      const before = source.slice(Math.max(0, place - 5), place);
      return !before.some(({ form }) => isNegation(form) || kinds.some((kind) => is(kind, form)));
    }),
  );
}

function is(kind: keyof typeof hedges, form: string): boolean {
  return words[kind]!.has(form);
}
