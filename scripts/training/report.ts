import { strongFrom } from "../../shared/review/confidence.ts";
import type { Collected } from "./collect.ts";
import { claimFeatureNames } from "../../shared/checking/judge/claimFeatureNames.ts";
import { wordFeatureNames } from "../../shared/checking/judge/wordFeatureNames.ts";
import type { CrossValidated } from "./crossValidate.ts";
import { countSpans } from "./countSpans.ts";
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
): readonly SetRow[] {
  const spans = countSpans(examples, collected.sentences, result.claims, result.judged);
  return [...Map.groupBy(examples.keys(), (number) => examples[number]!.set)]
    .filter(([set]) => set !== "made")
    .map(([set, numbers]) => {
      const chances = numbers.map((number) => result.draftChances[number]!);
      const scores = numbers.map((number) => result.draftScores[number]!);
      const bad = numbers.map((number) => examples[number]!.bad);
      return {
        set,
        ...figuresOf(chances, scores, bad, result.threshold, spans.get(set) ?? { hit: 0, alarm: 0, miss: 0 }),
        alarms: percent(falseAlarms(examples, result, set)),
        peers: peers[set] ?? "",
      };
    });
}

/**
 * What a set's judgements are worth against its labels, in per cent: verdicts by the worst claim's chance, ranking and calibration
 * by the draft's score; spans are counted by character.
 */
export function figuresOf(
  chances: readonly number[],
  scores: readonly number[],
  bad: readonly boolean[],
  threshold: number,
  spanCounts: Parameters<typeof precisionRecall>[0],
): SetRow {
  const counts = countAt(chances, bad, threshold);
  const [precision, recall, f1] = precisionRecall(counts);
  const span = precisionRecall(spanCounts);
  return {
    n: scores.length,
    BA: percent(balancedAccuracy(counts)),
    AUC: percent(areaUnderCurve(scores, bad)),
    P: percent(precision),
    R: percent(recall),
    F1: percent(f1),
    spanP: percent(span[0]),
    spanR: percent(span[1]),
    spanF1: percent(span[2]),
    ECE: percent(calibrationError(scores, bad)),
  };
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}

/** The share of the claims of supported drafts that are flagged, of one set or of all. */
function falseAlarms(examples: readonly Example[], { claims, judged }: CrossValidated, set?: string): number {
  let flagged = 0;
  let total = 0;
  claims.claims.forEach(({ example }, row) => {
    const { set: own, bad } = examples[example]!;
    if (bad || own === "made" || (set !== undefined && own !== set)) return;
    total++;
    if (judged[row]!.finding !== "supported") flagged++;
  });
  return flagged / total;
}

function shareFrom(values: readonly number[], threshold: number): number {
  return percent(values.filter((value) => value >= threshold).length / values.length);
}

/** What that share, and the share of bad drafts with a flagged claim, would be if claims were flagged from other probabilities on. */
function alarmsAt(examples: readonly Example[], { claims, judged, draftChances }: CrossValidated): string {
  const right = claims.claims.flatMap(({ example }, row) =>
    examples[example]!.bad || examples[example]!.set === "made" ? [] : [judged[row]!.doubt],
  );
  const wrong = draftChances.filter((_, number) => examples[number]!.bad && examples[number]!.set !== "made");
  return [0.62, 0.66, 0.7, 0.74, 0.78]
    .map((threshold) => `from ${threshold} ${shareFrom(right, threshold)} (${shareFrom(wrong, threshold)})`)
    .join(", ");
}

const strongKinds = new Set([
  "number_differs",
  "date_differs",
  "name_differs",
  "name_absent",
  "quote_altered",
]);

/** Strong findings with a hard reason: how often the draft is bad where one stands, and how many bad drafts have one. */
export function strongFindings(
  examples: readonly Example[],
  { claims, judged }: CrossValidated,
  sets: (set: string) => boolean,
): { readonly right: number; readonly covered: number; readonly count: number } {
  const found = new Set<number>();
  claims.claims.forEach(({ example }, row) => {
    const { doubt, finding, suspicions } = judged[row]!;
    if (
      finding !== "supported" &&
      doubt * 1000 >= strongFrom &&
      suspicions.some(({ kind }) => strongKinds.has(kind))
    )
      found.add(example);
  });
  const own = [...examples.keys()].filter((number) => sets(examples[number]!.set));
  const hits = own.filter((number) => found.has(number) && examples[number]!.bad).length;
  const all = own.filter((number) => found.has(number)).length;
  return {
    right: percent(hits / all),
    covered: percent(hits / own.filter((number) => examples[number]!.bad).length),
    count: all,
  };
}

/** Prints the table of all sets, what the features are worth, and the published peers. */
export function printReport(
  examples: readonly Example[],
  collected: Collected,
  result: CrossValidated,
  perDraft: number,
): void {
  const rows = reportSets(examples, collected, result);
  console.table(rows.map(({ peers: _peers, ...row }) => row));
  const mean = (column: string): number => {
    const values = rows.map((row) => Number(row[column])).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  console.log(
    `a draft is doubted from ${result.threshold.toFixed(2)}, a claim flagged from ${result.claimThreshold.toFixed(2)}, a word wrong from ${result.wordThreshold}; mean BA ${mean("BA").toFixed(1)}, mean AUC ${mean("AUC").toFixed(1)}, mean span F1 ${mean("spanF1").toFixed(1)}, calibration error of claims ${percent(result.calibration)} %, ${perDraft.toFixed(2)} ms a draft`,
  );
  console.log(
    `of all claims of supported drafts, ${percent(falseAlarms(examples, result))} % are flagged; ${alarmsAt(examples, result)}`,
  );
  for (const [name, sets] of [
    ["summedits", (set: string) => set.startsWith("summedits")],
    ["ragtruth_summary", (set: string) => set === "ragtruth_summary"],
  ] as const) {
    const { right, covered, count } = strongFindings(examples, result, sets);
    console.log(
      `strong findings on ${name}: ${count} drafts, right in ${right} %, of the bad drafts ${covered} %`,
    );
  }
  console.log(`words: ${worth(wordFeatureNames, result.wordGains)}`);
  console.log(`claims: ${worth(claimFeatureNames, result.claimGains)}`);
  for (const row of rows)
    if (row["peers"] !== "") console.log(`${String(row["set"])}: ${String(row["peers"])}`);
}

function worth(names: readonly string[], gains: Float64Array): string {
  return [...gains.entries()]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, 30)
    .map(([feature, gain]) => `${names[feature]!} ${gain.toFixed(0)}`)
    .join(", ");
}
