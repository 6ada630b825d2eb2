import words from "../../resources/lexicon/words.json" with { type: "json" };

/** Classes of words whose change changes what a sentence says; the lists are in `resources/lexicon`. */
export type WordClass = keyof typeof words;

const names = Object.keys(words) as readonly WordClass[];

/** The bit of each class in what `classesOf` answers. */
export const classBits = Object.fromEntries(names.map((name, number) => [name, 1 << number])) as Readonly<
  Record<WordClass, number>
>;

const classes = new Map<string, number>();
for (const name of names)
  for (const form of words[name].split(" ")) classes.set(form, (classes.get(form) ?? 0) | classBits[name]);

/** The classes of a form, a bit each. */
export function classesOf(form: string): number {
  return classes.get(form) ?? 0;
}

export function isOfClass(form: string, name: WordClass): boolean {
  return (classesOf(form) & classBits[name]) !== 0;
}

export function isStopWord(form: string): boolean {
  // "I've" and "they're" are made of small words only; "isn't" is not small.
  return (
    isOfClass(form, "stop") ||
    (form.includes("'") &&
      /^(?:i|you|he|she|it|we|they|that|there|who|what|here|let)'(?:m|ve|re|s|d|ll)$/.test(form))
  );
}

export function isNegation(form: string): boolean {
  return isOfClass(form, "negation") || form.endsWith("n't");
}
