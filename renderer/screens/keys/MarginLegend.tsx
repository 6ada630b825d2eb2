import type { ReactNode } from "react";
import { claimStates, letters, stateLabels } from "../../proof/claimState.ts";

/** What the letters in the margin of a draft say. */
export function MarginLegend(): ReactNode {
  return (
    <section className="margin-legend" aria-label="Letters in the margin">
      <h3>Letters in the margin</h3>
      <ul>
        {claimStates.map((state) => (
          <li key={state}>
            <span className={`tag letter-${state}`} data-judged={state === "unjudged" ? undefined : ""}>
              <span>{letters[state]}</span>
            </span>{" "}
            {stateLabels[state]}
          </li>
        ))}
      </ul>
      <p className="hint">Hollow: the checker’s. Filled: a person’s.</p>
    </section>
  );
}
