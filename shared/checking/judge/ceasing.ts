import type { Word } from "../../text/words.ts";
import { isOfClass, isStopWord } from "../lexicon.ts";

const reach = 4;

/**
 * Whether something is said not to have come about, or to have ended: "called off the launch", "the launch was scrubbed". It
 * denies the noun as "no launch" does, so that another word for ending it is not its opposite.
 */
export function isCeased(words: readonly Word[], at: number): boolean {
  return ceasesBefore(words, at) || isCeasedAfter(words, at);
}

function ceasesBefore(words: readonly Word[], at: number): boolean {
  for (let number = at - 1; number >= Math.max(0, at - reach); number--) {
    if (ceases(words, number)) return true;
    const { capital, form } = words[number]!;
    if (/^(?:and|but|when|after|before|that|which|because)$/.test(form)) return false;
    if (!capital && !isStopWord(form) && number < at - 2) return false;
  }
  return false;
}

/** The passive: "the launch was called off", "the launch was scrubbed". */
function isCeasedAfter(words: readonly Word[], at: number): boolean {
  for (let number = at + 1; number < Math.min(words.length, at + reach); number++) {
    if (/^(?:is|was|are|were|be|been|being|got)$/.test(words[number]!.form))
      return ceases(words, number + 1) || ceases(words, number + 2);
  }
  return false;
}

/** "Cancelled"; "called off", "put off", "broke off", "calling it off". */
function ceases(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isOfClass(word.form, "ceasing")) return true;
  if (!/^(?:call|put|break)$/.test(word.lemma)) return false;
  return words[at + 1]?.form === "off" || words[at + 2]?.form === "off";
}
