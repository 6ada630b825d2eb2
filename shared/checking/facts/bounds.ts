import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";

/** How a number is meant: as it stands, at least, at most, or about. */
export type Bound = "exact" | "atLeast" | "atMost" | "about";

const atLeast = new Set(numbers.atLeast);
const atMost = new Set(numbers.atMost);
const about = new Set(numbers.about);

/** The bound that the words around a number set: "no more than 30", "30 or more", "up to 30". */
export function boundOf(words: readonly Word[], first: number, end: number): Bound {
  return boundBefore(words, first) ?? boundBehind(words, end) ?? "exact";
}

function boundBefore(words: readonly Word[], first: number): Bound | null {
  let at = first - 1;
  const form = (back = 0): string => words[at - back]?.form ?? "";
  while (words[at]?.kind === "sign" || /^(?:a|an|the|of|total|than|one)$/.test(form())) at--;
  if (first - at > 4) return null;
  if (form() === "to") return form(1) === "up" ? "atMost" : form(1) === "close" ? "about" : null;
  const denied = /^(?:no|not)$/.test(form(1));
  // "Over the last 30 years" sets no bound: nothing may stand between the two but small words.
  if (atLeast.has(form())) return denied ? "atMost" : "atLeast";
  if (atMost.has(form())) return denied ? "atLeast" : "atMost";
  return about.has(form()) ? "about" : null;
}

function boundBehind(words: readonly Word[], end: number): Bound | null {
  const [one, two] = [words[end]?.form ?? "", words[end + 1]?.form ?? ""];
  if (one === "plus" || (one === "or" && two === "more") || (one === "and" && /^(?:over|above)$/.test(two)))
    return "atLeast";
  if (one === "or" && /^(?:less|fewer|under)$/.test(two)) return "atMost";
  return one === "or" && two === "so" ? "about" : null;
}

/** The number of the word with which a bound before a number begins: of "more" in "more than 30", or of the number itself. */
export function startOfBound(words: readonly Word[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const form = words[at]!.form;
    if (!atLeast.has(form) && !atMost.has(form) && !(form === "up" && words[at + 1]!.form === "to")) continue;
    return /^(?:no|not|at)$/.test(words[at - 1]?.form ?? "") ? at - 1 : at;
  }
  return first;
}
