import type { Word } from "../../text/words.ts";
import { isOfClass } from "../lexicon.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

const connectors =
  /^(?:because|caused|causing|due|therefore|consequently|triggered|sparked|prompted|led|resulted)$/;
/** Words with which a source gives a cause without naming it one. */
const implied = /^(?:after|following|so|forc\w+|amid|blam\w+|contribut\w+|inflict\w+)$/;

/** Two things that two passages tell apart from each other, joined by a cause that neither of them names. */
export function checkCause({ words, alignment, index }: Reading): readonly Suspicion[] {
  const at = words.findIndex(
    ({ form }, number) => connectors.test(form) && (form !== "led" || words[number + 1]?.form === "to"),
  );
  if (at < 2 || at > words.length - 3 || alignment.places[at] !== null) return [];
  const carriers = [carrierOf(0, at), carrierOf(at + 1, words.length)];
  if (carriers[0] === null || carriers[1] === null || carriers[0] === carriers[1]) return [];
  if (alignment.passages.some((passage) => index.passages[passage]!.words.some(namesCause))) return [];
  return [
    { kind: "cause_invented", draft: spanOfWords(words, at, at + 1), source: null, strength: "partly" },
  ];

  /** The passage that carries most of a part of the sentence, if two of its words or more. */
  function carrierOf(from: number, to: number): number | null {
    const counts = new Map<number, number>();
    for (const place of alignment.places.slice(from, to))
      if (place !== null && place.level > 0.7 && place.context > 0.2)
        counts.set(place.passage, (counts.get(place.passage) ?? 0) + 1);
    const [best] = [...counts].toSorted((left, right) => right[1] - left[1]);
    return best !== undefined && best[1] >= 2 ? best[0] : null;
  }
}

function namesCause({ form }: Word): boolean {
  return isOfClass(form, "cause") || implied.test(form);
}
