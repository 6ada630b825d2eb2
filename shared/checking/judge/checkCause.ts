import type { Word } from "../../text/words.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

const connectors =
  /^(?:because|caused|causing|due|therefore|consequently|triggered|sparked|prompted|led|resulted|result)$/;
/** Words with which a source gives a cause without naming it one. */
const implied = /^(?:after|following|so|forc\w+|amid|blam\w+|contribut\w+|inflict\w+)$/;
const units = /^(?:hours?|days?|weeks?|months?|years?)$/;
/** So much of either side must stand in its passage. */
const leastCarried = 0.6;

/** Two things that the passages tell apart from each other, or one some time after the other, joined by a cause that none names. */
export function checkCause(reading: Reading): readonly Suspicion[] {
  const { words, alignment, index } = reading;
  const at = words.findIndex((word, number) => isConnector(words, word, number));
  if (at < 2 || at > words.length - 3 || (alignment.places[at]?.level ?? 0) >= 0.75) return [];
  const [left, right] = [carrierOf(reading, 0, at), carrierOf(reading, at + 1, words.length)];
  if (left === null || right === null) return [];
  const draft = spanOfWords(words, at, at + 1);
  if (left === right) {
    const source = index.passages[left]!.words;
    const later = source.findIndex(
      ({ form }, place) => form === "after" && units.test(source[place - 1]?.form ?? ""),
    );
    if (later < 1 || source.some(({ form }) => isOfClass(form, "cause"))) return [];
    return [
      {
        kind: "cause_invented",
        draft,
        source: placeOfWords(index, left, later - 1, later + 1),
        strength: "contradicts",
      },
    ];
  }
  const told = [left, right].flatMap((passage) => index.passages[passage]!.words);
  return told.some(namesCause) ? [] : [{ kind: "cause_invented", draft, source: null, strength: "partly" }];
}

function isConnector(words: readonly Word[], { form }: Word, at: number): boolean {
  if (!connectors.test(form)) return false;
  if (form === "led") return words[at + 1]?.form === "to";
  return form !== "result" || (words[at - 1]?.form === "a" && words[at + 1]?.form === "of");
}

/** The passage that carries most of a part of the sentence: two of its words or more, and most of its content. */
function carrierOf({ words, alignment }: Reading, from: number, to: number): number | null {
  const carried = new Map<number, { count: number; weight: number }>();
  let total = 0;
  for (let at = from; at < to; at++) {
    if (isStopWord(words[at]!.form)) continue;
    total += alignment.weights[at]!;
    const place = alignment.places[at] ?? null;
    if (place === null || place.level <= 0.7 || place.context <= 0.2) continue;
    const known = carried.get(place.passage) ?? { count: 0, weight: 0 };
    carried.set(place.passage, { count: known.count + 1, weight: known.weight + alignment.weights[at]! });
  }
  const [best] = [...carried].toSorted((one, other) => other[1].weight - one[1].weight);
  return best !== undefined && best[1].count >= 2 && best[1].weight >= leastCarried * total ? best[0] : null;
}

function namesCause({ form }: Word, at: number, words: readonly Word[]): boolean {
  // "Since then" names no cause.
  if (form === "since") return words[at + 1]?.form !== "then";
  return isOfClass(form, "cause") || implied.test(form);
}
