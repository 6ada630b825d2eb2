import { useEffect, useState } from "react";
import type { ComparisonAnswer, Review } from "../../../shared/api/answers.ts";
import { useStores } from "../../stores/stores.ts";

/** Which two revisions are compared, and the walk from pair to pair. */
export type Compared = {
  readonly from: number;
  readonly to: number;
  readonly choose: (from: number, to: number) => void;
  /** Null until the desk has answered. */
  readonly comparison: ComparisonAnswer | null;
};

/** Compares two revisions of an article, at first the last two; a revision that is cut meanwhile changes nothing. */
export function useComparison({ article, revisions }: Review): Compared {
  const { client, notices } = useStores();
  const [[from, to], setPair] = useState(() => lastPair(revisions.length));
  const [comparison, setComparison] = useState<ComparisonAnswer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    client.compare({ article: article.id, from, to }).then(
      (answer) => isCurrent && setComparison(answer),
      (problem: unknown) => isCurrent && notices.getState().sayProblem(problem),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, notices, article.id, from, to]);
  const isAnswered = comparison?.from.number === from && comparison.to.number === to;
  return {
    from,
    to,
    choose: (one, other) => setPair([one, other]),
    comparison: isAnswered ? comparison : null,
  };
}

function lastPair(count: number): readonly [number, number] {
  return [Math.max(1, count - 1), count];
}
