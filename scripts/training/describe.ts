import type { CrossValidated } from "./crossValidate.ts";
import type { Example } from "./examples.ts";

/** Every claim with its label, its chance and the doubts of its words, one JSON object a line, for reading errors by eye. */
export function describeClaims(
  examples: readonly Example[],
  { claims, chances, doubts, judged }: CrossValidated,
): string {
  return claims.claims
    .map(({ example, sentence, claim }, row) => {
      const { reading, judged: numbers, firstRow, marked } = sentence;
      const { start, end } = sentence.claims[claim]!;
      return JSON.stringify({
        set: examples[example]!.set,
        id: examples[example]!.id,
        example,
        bad: examples[example]!.bad,
        label: claims.labels[row],
        weight: claims.weights[row],
        chance: chances[row],
        words: reading.text.slice(start, end),
        doubts: numbers.map(
          (at, offset) =>
            `${reading.words[at]!.raw}${marked[at] === 1 ? "*" : ""} ${doubts[firstRow + offset]!.toFixed(2)}`,
        ),
        passages: reading.alignment.passages.map((passage) =>
          reading.index.passages[passage]!.words.map((word) => word.raw)
            .join(" ")
            .slice(0, 300),
        ),
        suspicions: judged[row]!.suspicions.map(
          (each) => `${each.kind} ${each.strength}: ${reading.text.slice(each.draft.start, each.draft.end)}`,
        ),
        checks: sentence.suspicions.map(
          (each) => `${each.kind} ${each.strength}: ${reading.text.slice(each.draft.start, each.draft.end)}`,
        ),
      });
    })
    .join("\n");
}
