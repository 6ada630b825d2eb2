import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isOfClass } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

type Gender = "male" | "female";
/** How many words of a gender the sources have, how many of them are pronouns, and the number of the first pronoun. */
type Genders = Record<Gender, { count: number; pronouns: number; first: number }>;
const found = new WeakMap<EvidenceIndex, Genders>();

/** "She" where the sources speak of men only, and the other way round. */
export function checkGender({ words, index, alignment }: Reading): readonly Suspicion[] {
  const at = words.findIndex(({ form }) => isPronoun(form));
  if (at < 0) return [];
  const own: Gender = isOfClass(words[at]!.form, "male") ? "male" : "female";
  const other: Gender = own === "male" ? "female" : "male";
  const genders = findGenders(index);
  // A "Women's Cup" says of nobody who they are.
  if (genders[own].count > 0 || genders[other].count < 2 || genders[other].pronouns === 0) return [];
  const isOther = ({ form }: Word): boolean => isPronoun(form) && isOfClass(form, other);
  const passage =
    alignment.passages.find((each) => index.passages[each]!.words.some(isOther)) ??
    index.passageOfWord[genders[other].first]!;
  const word = index.passages[passage]!.words.findIndex(isOther);
  return [
    {
      kind: "role_swapped",
      draft: spanOfWords(words, at, at + 1),
      source: placeOfWords(index, passage, word, word + 1),
      strength: "contradicts",
    },
  ];
}

function isPronoun(form: string): boolean {
  return /^(?:he|him|his|himself|she|her|hers|herself)$/.test(form);
}

function findGenders(index: EvidenceIndex): Genders {
  const known = found.get(index);
  if (known !== undefined) return known;
  const none = { count: 0, pronouns: 0, first: -1 };
  const genders: Genders = { male: { ...none }, female: { ...none } };
  index.words.forEach(({ form }, number) => {
    const gender = isOfClass(form, "male") ? "male" : isOfClass(form, "female") ? "female" : null;
    if (gender === null) return;
    genders[gender].count++;
    if (isPronoun(form) && genders[gender].pronouns++ === 0) genders[gender].first = number;
  });
  found.set(index, genders);
  return genders;
}
