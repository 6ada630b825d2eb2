import { isPronounOfSomebody } from "../checking/judge/checkOpening.ts";
import type { Reason } from "../words/finding.ts";
import { explainFinding, sourceName, type Explained, type Sources } from "./explainFinding.ts";
import { countWords } from "../text/countWords.ts";
import { phrases, type Phrases } from "./phrases.ts";

/** A piece of an explanation: plain words, or words quoted from one side, to be highlighted there. */
export type ExplanationPiece =
  | { readonly text: string }
  | { readonly text: string; readonly side: "draft" | "source" };

/**
 * What the checker found of a claim, in one sentence as a colleague would say it: its first and weightiest reason,
 * or which sources carry it. The pieces joined are the sentence.
 */
export function explainClaim(claim: Explained, sources: Sources): readonly ExplanationPiece[] {
  const [first] = claim.reasons;
  if (first === undefined || isAboutAll(first, claim)) return [{ text: explainFinding(claim, sources) }];
  if (first.kind === "source_missing" && sources.length === 0) return [{ text: withoutSources }];
  return explainReason(first, sources);
}

const withoutSources = "The draft came without sources.";

/** That nothing carries a whole claim is said by its finding; its words need no repeating. */
function isAboutAll({ kind, draft, source }: Reason, claim: Explained): boolean {
  if (kind !== "no_evidence" || source !== null) return false;
  return draft === null || (draft.start <= claim.start && draft.end >= claim.end);
}

/** One reason in one sentence. */
export function explainReason(reason: Reason, sources: Sources): readonly ExplanationPiece[] {
  const phrase = phraseOf(reason);
  const name = reason.source === null ? "" : sourceName(reason.source.source, sources);
  const pieces = phrase.split(/(\{source\}|\[draft\]|\[words\])/u).filter((piece) => piece !== "");
  return pieces.map((piece, index): ExplanationPiece => {
    if (piece === "{source}") return { text: index === 0 ? `S${name.slice(1)}` : name };
    const isLast = pieces[index + 1]?.startsWith(".") === true;
    const words = (quoted: string): string => (isLast ? quoted.replace(/[.,;:]+$/u, "") : quoted);
    if (piece === "[draft]") return { text: words(reason.draft?.words ?? ""), side: "draft" };
    if (piece === "[words]") return { text: words(reason.source?.words ?? ""), side: "source" };
    return { text: piece };
  });
}

/** An explanation as plain text: quoted words stand in quotation marks. */
export function explanationText(pieces: readonly ExplanationPiece[]): string {
  return pieces.map((piece) => ("side" in piece ? quoted(piece.text) : piece.text)).join("");
}

function phraseOf(reason: Reason): string {
  const phrase: Phrases = phrases[reason.kind];
  const hasDraft = reason.draft !== null && reason.draft.words.trim() !== "";
  // A missing source has a name and no words; its phrases quote none.
  const hasSource =
    reason.source !== null && (reason.kind === "source_missing" || reason.source.words.trim() !== "");
  if (reason.kind === "date_differs" && hasDraft && reason.source?.words === reason.draft?.words)
    return sameWordsOtherDay;
  if (reason.kind === "quote_altered" && !hasSource && countWords(reason.draft?.words ?? "") === 1)
    return oneWord;
  if (reason.kind === "no_evidence" && !hasSource && hasDraft && isPronounOfSomebody(reason.draft.words))
    return nobodyNamed;
  if (hasSource) return hasDraft ? phrase.both : phrase.source;
  return hasDraft ? phrase.draft : phrase.neither;
}

/** "On Tuesday" in a draft of another week than its source. */
const sameWordsOtherDay =
  "{source} says [words] too, but was published on another date, so that it means another day.";

const oneWord = "No source has the word [draft].";

/** A draft that begins with "She". */
const nobodyNamed = "The draft begins with [draft] and has named nobody who could be meant.";

const openingMark = /^["“”„«»'‘’]/u;

function quoted(words: string): string {
  return openingMark.test(words) ? words : `“${words}”`;
}
