/**
 * Sure to eight in ten, in per mille. From there on three of four findings are right that have a number, date, name or quotation as
 * their reason, also in the hardest of the labelled sets (docs/checking.md).
 */
export const strongFrom = 800;

/** How sure the checker is of a finding, as people read it; `perMille` is 0 to 1000. */
export function confidenceLabel(perMille: number): "strong" | "weak" {
  return perMille >= strongFrom ? "strong" : "weak";
}
