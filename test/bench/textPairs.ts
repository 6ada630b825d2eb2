import { inventText, randomNumbers } from "./inventNews.ts";

/** Two texts of about 10,000 words, and what makes the pair hard to compare. */
export type TextPair = { readonly what: string; readonly before: string; readonly after: string };

const words = 10_000;

/** Pairs that have nothing, or everything but the order, in common: each is hard for another step of a diff. */
export function hardPairs(seed: number): readonly TextPair[] {
  const random = randomNumbers(seed);
  const text = inventText(words, random);
  const wordsOf = (): readonly string[] => Array.from({ length: words }, () => inventWord(random));
  const [one, other] = [wordsOf(), wordsOf()];
  const tokens = text.split(" ");
  return [
    { what: "unrelated news", before: text, after: inventText(words, random) },
    { what: "unrelated words, no full stop", before: one.join(" "), after: other.join(" ") },
    { what: "unrelated lines of one word", before: one.join("\n"), after: other.join("\n") },
    { what: "the same words, shuffled", before: text, after: shuffle(tokens, random).join(" ") },
    {
      what: "the same lines of one word, shuffled",
      before: one.join("\n"),
      after: shuffle(one, random).join("\n"),
    },
    {
      what: "the same sentences, shuffled",
      before: text,
      after: shuffle(text.split(". "), random).join(". "),
    },
    {
      what: "one line over and over",
      before: "No comment. ".repeat(words / 2),
      after: `Yes. ${"No comment. ".repeat(words / 2 - 10)}`,
    },
    {
      what: "every second word another",
      before: text,
      after: tokens.map((word, index) => (index % 2 === 0 ? word : inventWord(random))).join(" "),
    },
  ];
}

/** A text and the same one after an editor's day: two words in a hundred are others. */
export function editedPair(seed: number): TextPair {
  const random = randomNumbers(seed);
  const before = inventText(words, random);
  const after = before.replace(/\b\w+\b/gu, (word) => (random() < 0.02 ? inventWord(random) : word));
  return { what: "lightly edited", before, after };
}

/** Short words come often and long ones seldom, as in language. */
function inventWord(random: () => number): string {
  return Math.floor(3000 ** random()).toString(36);
}

function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
