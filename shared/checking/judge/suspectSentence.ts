import { checkAdditions } from "./checkAdditions.ts";
import { checkAgents } from "./checkAgents.ts";
import { checkAttempts } from "./checkAttempts.ts";
import { checkBearings } from "./checkBearings.ts";
import { checkBounds } from "./checkBounds.ts";
import { checkCause } from "./checkCause.ts";
import { checkCertainty } from "./checkCertainty.ts";
import { checkCopies } from "./checkCopies.ts";
import { checkDays } from "./checkDays.ts";
import { checkFrames } from "./checkFrames.ts";
import { checkGender } from "./checkGender.ts";
import { checkMonths } from "./checkMonths.ts";
import { checkNameParts } from "./checkNameParts.ts";
import { checkNames } from "./checkNames.ts";
import { checkNegation } from "./checkNegation.ts";
import { checkOpening } from "./checkOpening.ts";
import { checkOpposites } from "./checkOpposites.ts";
import { checkScope } from "./checkScope.ts";
import { checkShortQuotes } from "./checkShortQuotes.ts";
import { checkSlots } from "./checkSlots.ts";
import { checkQuantities } from "./checkQuantities.ts";
import { checkQuotes } from "./checkQuotes.ts";
import { checkRivals } from "./checkRivals.ts";
import { checkRoles } from "./checkRoles.ts";
import { checkSpeakers } from "./checkSpeakers.ts";
import { checkSuperlatives } from "./checkSuperlatives.ts";
import { checkUnsaidSuperlatives } from "./checkUnsaidSuperlatives.ts";
import { checkSubjects } from "./checkSubjects.ts";
import type { Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

/** Runs every check over a sentence. */
export function suspectSentence(reading: Reading): readonly Suspicion[] {
  const found = [
    ...checkQuotes(reading),
    ...checkShortQuotes(reading),
    ...checkSpeakers(reading),
    ...checkDays(reading),
    ...checkMonths(reading),
    ...checkQuantities(reading),
    ...checkBounds(reading),
    ...checkSlots(reading),
    ...checkNames(reading),
    ...checkNameParts(reading),
    ...checkBearings(reading),
    ...checkAttempts(reading),
    ...checkNegation(reading),
    ...checkCopies(reading),
    ...checkCertainty(reading),
    ...checkScope(reading),
    ...checkSuperlatives(reading),
    ...checkOpposites(reading),
    ...checkCause(reading),
    ...checkRivals(reading),
    ...checkFrames(reading),
    ...checkRoles(reading),
    ...checkSubjects(reading),
    ...checkAgents(reading),
    ...checkGender(reading),
    ...checkAdditions(reading),
    ...checkUnsaidSuperlatives(reading),
    ...checkOpening(reading),
  ];
  // Two checks may see the same words: the first to speak is the one that knows them best.
  const spoken = new Set<string>();
  return found.filter(({ draft: { start, end } }) => {
    const words = `${start} ${end}`;
    return !spoken.has(words) && spoken.add(words);
  });
}
