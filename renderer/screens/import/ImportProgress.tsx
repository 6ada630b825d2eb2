import type { ReactNode } from "react";
import { useStores } from "../../stores/stores.ts";
import { formatCount, formatSeconds } from "../../time.ts";

/** How many of how many are imported, and how long the rest will take at the rate so far. */
export function ImportProgress(): ReactNode {
  const { phase, total, results, startedAt, lastAt } = useStores().importing();
  if (phase !== "running") return null;
  const left = total - results.length;
  const seconds = results.length === 0 ? null : ((lastAt - startedAt) / results.length / 1000) * left;
  const words = `${results.length} of ${formatCount(total, "article")}`;
  return (
    <div className="import-progress">
      <progress max={total} value={results.length} aria-label="Import" />
      <span className="numbers">
        {words}
        {seconds !== null && ` · ${formatSeconds(seconds)} left`}
      </span>
    </div>
  );
}
