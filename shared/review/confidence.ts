/** From here on the checker is more often right than a second look costs: what is shown as strong (per mille). */
const strongFrom = 700;

/** How sure the checker is of a finding, as people read it; `perMille` is 0 to 1000. */
export function confidenceLabel(perMille: number): "strong" | "weak" {
  return perMille >= strongFrom ? "strong" : "weak";
}
