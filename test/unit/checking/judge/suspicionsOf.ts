import { createEvidenceIndex } from "../../../../shared/checking/evidence/evidenceIndex.ts";
import { indexSource } from "../../../../shared/checking/evidence/sourceIndex.ts";
import { suspectSentence } from "../../../../shared/checking/judge/suspectSentence.ts";
import { readSentence } from "../../../../shared/checking/readDraft.ts";
import { findClaims } from "../../../../shared/claims/findClaims.ts";
import { plainTextOf } from "../../../../shared/text/plain.ts";

/** What the checks hold against a one-sentence draft: `kind: draft words / source words`. */
export function suspicionsOf(
  draft: string,
  source: string,
  dates: { readonly draft?: string; readonly source?: string } = {},
): readonly string[] {
  const index = createEvidenceIndex([indexSource(source)], [dates.source ?? null]);
  const plain = plainTextOf(draft);
  const [sentence] = findClaims(plain);
  if (sentence === undefined) throw new Error("There is no claim in the draft.");
  const reading = readSentence(plain, sentence, index, dates.draft ?? null);
  return suspectSentence(reading).map(({ kind, draft: ours, source: theirs }) => {
    const words = theirs === null ? "nothing" : source.slice(theirs.start, theirs.end);
    return `${kind}: ${plain.text.slice(ours.start, ours.end)} / ${words}`;
  });
}
