import frequency from "../../resources/lexicon/frequency.json" with { type: "json" };

const classes = new Map<string, number>();
frequency.forEach((words, rank) => {
  for (const word of words.split(" ")) classes.set(word, frequency.length - rank);
});

/** How common a lemma is in news copy: 0 not among the twelve thousand most used, more for each doubling of its use. */
export function commonness(lemma: string): number {
  return classes.get(lemma) ?? 0;
}
