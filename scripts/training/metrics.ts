/** Area under the ROC curve: how often a bad one scores above a good one. */
export function areaUnderCurve(scores: readonly number[], bad: readonly boolean[]): number {
  const order = scores.map((_, at) => at).toSorted((left, right) => scores[left]! - scores[right]!);
  let rankSum = 0;
  for (let first = 0; first < order.length;) {
    let end = first;
    while (end < order.length && scores[order[end]!] === scores[order[first]!]) end++;
    for (let at = first; at < end; at++) if (bad[order[at]!]!) rankSum += (first + end + 1) / 2;
    first = end;
  }
  const positive = bad.filter(Boolean).length;
  const negative = bad.length - positive;
  return positive === 0 || negative === 0
    ? Number.NaN
    : (rankSum - (positive * (positive + 1)) / 2) / (positive * negative);
}

export type Counts = {
  readonly hit: number;
  readonly alarm: number;
  readonly miss: number;
  readonly pass: number;
};

export function countAt(scores: readonly number[], bad: readonly boolean[], threshold: number): Counts {
  const counts = { hit: 0, alarm: 0, miss: 0, pass: 0 };
  scores.forEach((score, at) => {
    if (score >= threshold) counts[bad[at]! ? "hit" : "alarm"]++;
    else counts[bad[at]! ? "miss" : "pass"]++;
  });
  return counts;
}

export function balancedAccuracy({ hit, alarm, miss, pass }: Counts): number {
  return (hit / (hit + miss) + pass / (pass + alarm)) / 2;
}

export function precisionRecall({
  hit,
  alarm,
  miss,
}: Pick<Counts, "hit" | "alarm" | "miss">): readonly [number, number, number] {
  const precision = hit === 0 ? 0 : hit / (hit + alarm);
  const recall = hit === 0 ? 0 : hit / (hit + miss);
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

/** Expected calibration error over ten equal bins (Naeini et al. 2015). */
export function calibrationError(scores: readonly number[], bad: readonly boolean[]): number {
  const sums = Array.from({ length: 10 }, () => ({ count: 0, score: 0, bad: 0 }));
  scores.forEach((score, at) => {
    const bin = sums[Math.min(9, Math.trunc(score * 10))]!;
    bin.count++;
    bin.score += score;
    bin.bad += bad[at]! ? 1 : 0;
  });
  return sums.reduce((sum, bin) => sum + Math.abs(bin.score - bin.bad), 0) / scores.length;
}
