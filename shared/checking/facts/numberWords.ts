import numbers from "../../../resources/lexicon/numbers.json" with { type: "json" };
import type { Word } from "../../text/words.ts";

const small: Readonly<Record<string, number>> = {
  ...numbers.small,
  ...numbers.ordinals,
  ...numbers.tens,
};
const keys = new Map<string, string>();
for (const [name, value] of Object.entries(small)) keys.set(name, String(value));

/** The value that a single word stands for, as text ("two" and "2" are "2"), or null where it is no number. */
export function numberKey(word: Word): string | null {
  return word.kind === "number" ? word.form : (keys.get(word.form) ?? null);
}
