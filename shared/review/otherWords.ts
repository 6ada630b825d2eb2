import { isStopWord } from "../checking/lexicon.ts";
import { readWords, type Word } from "../text/words.ts";

/** The words of a claim, as they stand in it, that its passages say in other words or not at all; inflected forms of a word are the same word. */
export function findOtherWords(claim: string, passages: readonly string[]): readonly string[] {
  const said = new Set(passages.flatMap((passage) => readWords(passage).flatMap(keysOf)));
  const content = readWords(claim).filter((word) => word.kind !== "sign" && !isStopWord(word.form));
  const others = content.filter((word) => !keysOf(word).some((key) => said.has(key)));
  return [...new Set(others.map(({ raw }) => raw))];
}

function keysOf({ lemma, root, kind }: Word): readonly string[] {
  return kind === "number" ? [lemma] : [lemma, root];
}
