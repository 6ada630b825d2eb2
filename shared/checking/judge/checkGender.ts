import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isOfClass } from "../lexicon.ts";
import { placeOfWords, spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

type Counts = { readonly male: number; readonly female: number };
const counted = new WeakMap<EvidenceIndex, Counts>();

/** "She" where the sources speak of men only, and the other way round. */
export function checkGender({ words, index, alignment }: Reading): readonly Suspicion[] {
  const at = words.findIndex(({ form }) => isPronoun(form));
  if (at < 0) return [];
  const own = isOfClass(words[at]!.form, "male") ? "male" : "female";
  const other = own === "male" ? "female" : "male";
  const counts = countGenders(index);
  if (counts[own] > 0 || counts[other] < 2) return [];
  const isOther = ({ form }: Word): boolean => isOfClass(form, other);
  const passage = [...alignment.passages, ...index.passages.keys()].find((each) =>
    index.passages[each]!.words.some(isOther),
  );
  if (passage === undefined) return [];
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

function countGenders(index: EvidenceIndex): Counts {
  const known = counted.get(index);
  if (known !== undefined) return known;
  const counts = { male: 0, female: 0 };
  for (const { form } of index.words)
    if (isOfClass(form, "male")) counts.male++;
    else if (isOfClass(form, "female")) counts.female++;
  counted.set(index, counts);
  return counts;
}
