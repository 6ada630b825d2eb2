import { createChecker } from "../../../../shared/checking/createChecker.ts";
import type { CheckedClaim } from "../../../../shared/words/claim.ts";
import type { ReasonKind } from "../../../../shared/words/finding.ts";
import type { NewsError } from "./readErrors.ts";

/** How the wrong and the right drafts of a list were judged. */
export type ErrorCount = {
  /** Wrong drafts that are flagged with a reason of their kind, and with any. */
  readonly named: number;
  readonly flagged: number;
  /** Right drafts that are flagged. */
  readonly alarms: number;
  /** The drafts that were judged otherwise than they should be, for reading. */
  readonly missed: readonly string[];
};

const checker = createChecker();
const published = "2026-11-09T12:00:00Z"; // a Monday
const written = "2026-11-09T15:00:00Z";

/**
 * Judges a list with the checker as it ships, each draft against a page of several items: `pageOf` is the page in which the
 * item of a number stands. `kinds` are the reasons that rightly name its errors.
 */
export function countErrors(
  errors: readonly NewsError[],
  pageOf: (number: number) => string,
  kinds: readonly ReasonKind[],
): ErrorCount {
  const missed: string[] = [];
  let [named, flagged, alarms] = [0, 0, 0];
  for (const [number, { source, wrong, right }] of errors.entries()) {
    const page = pageOf(number);
    const found = reasonsOf(wrong, page);
    if (found !== null) flagged++;
    if (found?.some((kind) => kinds.includes(kind)) === true) named++;
    else missed.push(`passed or misnamed (${found?.join(", ") ?? "supported"}): ${wrong} <= ${source}`);
    const alarm = reasonsOf(right, page);
    if (alarm !== null) alarms++;
    if (alarm !== null) missed.push(`alarm (${alarm.join(", ")}): ${right} <= ${source}`);
  }
  return { named, flagged, alarms, missed };
}

function reasonsOf(text: string, source: string): readonly ReasonKind[] | null {
  const claims = checker.check({
    text,
    language: "en",
    createdAt: written,
    sources: [{ id: "s1", text: source, title: "", publisher: null, publishedAt: published }],
  });
  const flagged = claims.filter(({ finding }: CheckedClaim) => finding !== "supported");
  return flagged.length === 0 ? null : flagged.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
}
