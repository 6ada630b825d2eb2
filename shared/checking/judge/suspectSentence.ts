import { checkNames } from "./checkNames.ts";
import { checkQuantities } from "./checkQuantities.ts";
import { checkQuotes } from "./checkQuotes.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** Runs every check over a sentence. */
export function suspectSentence(reading: Reading): readonly Suspicion[] {
  return [...checkQuotes(reading), ...checkQuantities(reading), ...checkNames(reading)];
}
