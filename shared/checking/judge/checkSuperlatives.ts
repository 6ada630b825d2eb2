import groups from "../../../resources/lexicon/superlatives.json" with { type: "json" };
import type { Place } from "../evidence/findEvidence.ts";
import { lexemesOf } from "../evidence/preparedWords.ts";
import { isNegation, isStopWord } from "../lexicon.ts";
import { isNearPassages, spanOfWords, type Reading } from "./reading.ts";
import { firmSupport, supportAt } from "./support.ts";
import type { Suspicion } from "./suspicion.ts";

const kinds = groups.map(({ added, said, before }) => ({
  added: new Set(added.split(" ")),
  /** With these, a source says it in other words. */
  said: new Set(`${added} ${said}`.split(" ")),
  /** Before these it says something else: "the first half". */
  before: new Set(before.split(" ")),
}));

/** The run of words that makes a thing the first, the only, or the most of its kind; and the word that it is said of. */
type Superlative = { readonly first: number; readonly end: number; readonly kind: (typeof kinds)[number] };

/**
 * "The first", "the only", "a record", "for the first time": put in where a passage has the words on both sides next to each
 * other, and nothing near it says so.
 */
export function checkSuperlatives(reading: Reading): readonly Suspicion[] {
  return reading.words.flatMap((_, at): Suspicion[] => {
    const found = readSuperlative(reading, at);
    if (
      found === null ||
      !isPutIn(reading, found) ||
      isNearPassages(reading, (form) => found.kind.said.has(form))
    )
      return [];
    return [
      {
        kind: "scope_widened",
        draft: spanOfWords(reading.words, found.first, found.end),
        source: null,
        strength: "partly",
      },
    ];
  });
}

/** Not "first, wash them", "only offers", "not the first": a superlative stands between an article or an owner and what it is of. */
function readSuperlative({ words, alignment }: Reading, at: number): Superlative | null {
  const { form } = words[at]!;
  const [before, next] = [words[at - 1], words[at + 1]];
  const kind = kinds.find(({ added }) => added.has(form));
  if (kind === undefined || next === undefined || before === undefined || kind.before.has(next.form))
    return null;
  if ((alignment.places[at]?.level ?? 0) >= 0.75) return null;
  if (
    words
      .slice(Math.max(0, at - 4), at)
      .some((word) => isNegation(word.form) || /^(?:one|among|if|whether)$/.test(word.form))
  )
    return null;
  if (form === "first" && next.form === "time" && before.form === "the" && words[at - 2]?.form === "for")
    return { first: at - 2, end: at + 2, kind };
  const isLed = /^(?:the|a|an|its|his|her|their|our)$/.test(before.form) || /['’]s?$/.test(before.raw);
  const part = lexemesOf(words)[at + 1]!.part;
  return isLed && next.start - words[at]!.end <= 1 && (part === 1 || part >= 3) && !isStopWord(next.form)
    ? { first: at, end: at + 1, kind }
    : null;
}

/** Whether the words before and after stand close together in a passage, and those around them do too. */
function isPutIn(reading: Reading, { first, end }: Superlative): boolean {
  const left = nearestPlace(reading, first - 1, -1);
  const right = nearestPlace(reading, end, 1);
  const place = right ?? left;
  if (place === null) return false;
  const apart = left !== null && right !== null;
  if (apart && (left.passage !== right.passage || Math.abs(right.word - left.word) > 4)) return false;
  return supportAt(reading, first, place.passage, place.word, end) >= firmSupport;
}

function nearestPlace({ words, alignment }: Reading, from: number, step: number): Place | null {
  for (let at = from, tries = 0; tries < 3 && at >= 0 && at < words.length; at += step, tries++) {
    const place = alignment.places[at] ?? null;
    if (place !== null && place.level >= 0.75 && !isStopWord(words[at]!.form)) return place;
  }
  return null;
}
