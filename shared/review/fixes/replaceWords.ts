import type { CheckedClaim } from "../../words/claim.ts";
import type { Reason, ReasonKind } from "../../words/finding.ts";
import { asMarkdown, type Fix } from "./fix.ts";
import { fixOf, readStretch } from "./stretch.ts";

const replaceable: ReadonlySet<ReasonKind> = new Set([
  "number_differs",
  "date_differs",
  "name_differs",
  "quote_altered",
  "wrong_speaker",
]);

/**
 * The source's words in place of the draft's, by the first reason that has different words on both sides: a number, a date,
 * a name, a quotation, a speaker. Null where there is none, or the draft's words are not there any more.
 */
export function findReplacement(claim: Pick<CheckedClaim, "reasons">, text: string): Fix | null {
  for (const reason of claim.reasons) {
    const fix = replaceable.has(reason.kind) ? replaceIn(reason, text) : null;
    if (fix !== null) return fix;
  }
  return null;
}

function replaceIn({ draft, source }: Reason, text: string): Fix | null {
  if (draft === null || source === null || text.slice(draft.start, draft.end) !== draft.words) return null;
  const stretch = readStretch(text, draft);
  if (stretch === null) return null;
  const { plain, block, claim, sentence, at } = stretch;
  const out = plain.text.slice(claim.start, claim.end);
  const opens = claim.start === sentence.start && /^\p{Lu}/u.test(out);
  const found = source.words.trim().replace(/\s+/gu, " ");
  const words = opens ? found.slice(0, 1).toUpperCase() + found.slice(1) : found;
  if (words === "" || words === out) return null;
  const meant = plain.text.slice(block.start, claim.start) + words + plain.text.slice(claim.end, block.end);
  const insert = asMarkdown(words);
  const exact = { start: draft.start - at.start, end: draft.end - at.start };
  // What stands at the start of a line could be read as an item of a list: "1990." is.
  const escaped = insert.replace(/^(\d+)([.)])/u, "$1\\$2").replace(/^[-+=]/u, "\\$&");
  const places = [exact, plain.rawSpan(claim), plain.rawSpanWithMarks(claim)];
  const splices = [insert, escaped].flatMap((insert) => places.map((place) => ({ ...place, insert })));
  return fixOf(stretch, splices, meant, { kind: "replace", out, in: words });
}
