import words from "../../resources/lexicon/words.json" with { type: "json" };

/** Classes of words whose change changes what a sentence says; the lists are in `resources/lexicon`. */
export type WordClass = keyof typeof words;

const classes = Object.fromEntries(
  Object.entries(words).map(([name, list]) => [name, new Set(list.split(" "))]),
) as unknown as Readonly<Record<WordClass, ReadonlySet<string>>>;

export function isOfClass(form: string, name: WordClass): boolean {
  return classes[name].has(form);
}

export function isStopWord(form: string): boolean {
  // "I've" and "they're" are made of small words only; "isn't" is not small.
  return (
    classes.stop.has(form) ||
    (form.includes("'") &&
      /^(?:i|you|he|she|it|we|they|that|there|who|what|here|let)'(?:m|ve|re|s|d|ll)$/.test(form))
  );
}

export function isNegation(form: string): boolean {
  return classes.negation.has(form) || form.endsWith("n't");
}
