import { isOfClass } from "../lexicon.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

const connectors =
  /^(?:because|caused|causing|due|therefore|consequently|triggered|sparked|prompted|led|resulted)$/;

/** Two things that the sources tell side by side, joined by a cause that none of the passages names. */
export function checkCause({ words, alignment, index }: Reading): readonly Suspicion[] {
  const at = words.findIndex((word) => connectors.test(word.form));
  if (at < 2 || at > words.length - 3 || alignment.places[at] !== null) return [];
  const named = alignment.passages.some((passage) =>
    index.passages[passage]!.words.some(
      (word) => isOfClass(word.form, "cause") || word.form === "by" || word.form === "as",
    ),
  );
  if (named) return [];
  const carried = (from: number, to: number): boolean =>
    alignment.places
      .slice(from, to)
      .filter((place) => place !== null && place.level > 0.7 && place.context > 0.2).length >= 2;
  if (!carried(0, at) || !carried(at + 1, words.length)) return [];
  return [
    { kind: "cause_invented", draft: spanOfWords(words, at, at + 1), source: null, strength: "partly" },
  ];
}
