import type { Collected } from "./collect.ts";
import type { CrossValidated } from "./crossValidate.ts";
import type { Example } from "./examples.ts";
import { areaUnderCurve, balancedAccuracy, calibrationError, countAt, precisionRecall } from "./metrics.ts";

/** What published systems reach on the same sets (on other halves of them): see docs/checking.md for the sources. */
const peers: Readonly<Record<string, string>> = {
  summedits_news: "BA: SummaC-Conv 61.9, QAFactEval 74.4, GPT-4 83.3, human 90.0",
  bump: "AUC: SummaC 55.9, DAE 63.7, QAFactEval 71.5",
  wice_claim: "BA: MiniCheck-FT5 72.2, HHEM 75.9, GPT-4o 78.5",
  defacto: "AUC: MiniCheck-T5 74.9, tuned Flan-T5-L 80.8",
  ragtruth_summary: "BA/span F1: GPT-4-turbo 67.7/24.3, LettuceDetect-base 67.8/36.7",
  ragtruth_qa: "BA: HHEM-2.1 74.3",
  frank: "AUC: BERTScore 83.0, FactCC 77.5, DAE 60.7",
  cliff: "BA: QuestEval 74.0 (CNN), DAE 75.4 (XSum)",
};

export type SetRow = Readonly<Record<string, number | string>>;

/** One row of figures for each set, from judgements of models that did not see the document. */
export function reportSets(
  examples: readonly Example[],
  collected: Collected,
  result: CrossValidated,
  wordThreshold: number,
): readonly SetRow[] {
  const spans = spanCounts(examples, collected, result, wordThreshold);
  return [...Map.groupBy(examples.keys(), (number) => examples[number]!.set)]
    .filter(([set]) => !set.startsWith("made_"))
    .map(([set, numbers]) => {
      const scores = numbers.map((number) => result.draftChances[number]!);
      const bad = numbers.map((number) => examples[number]!.bad);
      const counts = countAt(scores, bad, result.threshold);
      const [precision, recall, f1] = precisionRecall(counts);
      const span = precisionRecall(spans.get(set) ?? { hit: 0, alarm: 0, miss: 0 });
      return {
        set,
        n: numbers.length,
        BA: percent(balancedAccuracy(counts)),
        AUC: percent(areaUnderCurve(scores, bad)),
        P: percent(precision),
        R: percent(recall),
        F1: percent(f1),
        spanP: percent(span[0]),
        spanR: percent(span[1]),
        spanF1: percent(span[2]),
        ECE: percent(calibrationError(scores, bad)),
        alarms: percent(falseAlarms(examples, result, set)),
        peers: peers[set] ?? "",
      };
    });
}

export function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}

/** The share of the claims of supported drafts that are flagged. */
function falseAlarms(
  examples: readonly Example[],
  { claims, chances, threshold }: CrossValidated,
  set: string,
): number {
  let flagged = 0;
  let total = 0;
  claims.claims.forEach(({ example }, row) => {
    if (examples[example]!.set !== set || examples[example]!.bad) return;
    total++;
    if (chances[row]! >= threshold) flagged++;
  });
  return flagged / total;
}

/** Characters of words that are rightly and wrongly doubted, in drafts whose spans people marked. */
function spanCounts(
  examples: readonly Example[],
  { sentences }: Collected,
  { doubts, claims, chances, threshold }: CrossValidated,
  wordThreshold: number,
): ReadonlyMap<string, { hit: number; alarm: number; miss: number }> {
  const flaggedClaims = new Set(
    claims.claims.flatMap(({ sentence, claim }, row) =>
      chances[row]! >= threshold ? [sentence.claims[claim]!] : [],
    ),
  );
  const counts = new Map<string, { hit: number; alarm: number; miss: number }>();
  for (const { example, judged, firstRow, marked, rawWords, claims: spans, reading } of sentences) {
    const { set, spans: gold } = examples[example]!;
    if (gold === null) continue;
    const count = counts.get(set) ?? { hit: 0, alarm: 0, miss: 0 };
    counts.set(set, count);
    judged.forEach((at, offset) => {
      const word = reading.words[at]!;
      const inFlagged = spans.some(
        (span) => flaggedClaims.has(span) && word.start >= span.start && word.end <= span.end,
      );
      const doubted = inFlagged && doubts[firstRow + offset]! >= wordThreshold;
      const length = rawWords[at]!.end - rawWords[at]!.start;
      if (doubted && marked[at] === 1) count.hit += length;
      else if (doubted) count.alarm += length;
      else if (marked[at] === 1) count.miss += length;
    });
  }
  return counts;
}
