/** Sure to seven in ten, in per mille: about a third of the findings on the drafts that Stet was tried with. */
const strongFrom = 700;

/** How sure the checker is of a finding, as people read it; `perMille` is 0 to 1000. */
export function confidenceLabel(perMille: number): "strong" | "weak" {
  return perMille >= strongFrom ? "strong" : "weak";
}
