import { claimOfSpan } from "../claims/claimOfSpan.ts";
import { findClaims, type ClaimSentence } from "../claims/findClaims.ts";
import { plainTextOf, type PlainText } from "../text/plain.ts";
import type { Span } from "../words/span.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { DraftChecker, DraftToCheck, SourceToCheck } from "./checker.ts";
import { toCheckedClaim } from "./checkedClaim.ts";
import { findClaimPassages } from "./claimEvidence.ts";
import { createEvidenceIndex } from "./evidence/evidenceIndex.ts";
import { createAttributions, isAttributionOnly, type FindAttributions } from "./facts/attributions.ts";
import { indexSource, type IndexedSource } from "./evidence/sourceIndex.ts";
import type { Judged } from "./judge/judgeClaim.ts";
import { judgeSentence, type JudgedClaim } from "./judge/judgeSentence.ts";
import type { OpenTexts } from "./openTexts.ts";
import { opensDraft, readSentence } from "./readDraft.ts";
import { createRecent } from "./recent.ts";

const version = "stet-checker/8";
const mostSentences = 20_000;

type OpenSources = OpenTexts & {
  readonly attributions: FindAttributions;
  readonly sentences: Map<string, SentenceResult>;
};
type SentenceResult = {
  readonly judged: readonly JudgedClaim[];
  /** For each claim the passages to look it up in, best first. */
  readonly passages: readonly (readonly number[])[];
  readonly start: number;
};

/**
 * A checker that remembers: a source is read once while it is in use, and after an edit only the sentences that changed
 * are checked again.
 */
export function createChecker(): DraftChecker {
  const indexed = createRecent<IndexedSource>(256);
  const opened = createRecent<OpenSources>(8);
  const open = (sources: readonly SourceToCheck[]): OpenSources => {
    const named = sources.filter((source) => source.text !== null);
    const key = named
      .map(({ id, publishedAt, title, publisher, author, text }) =>
        [id, publishedAt, title, publisher, author, text].map((part) => part ?? "").join("\u0000"),
      )
      .join("\u0001");
    return opened.remember(key, () => {
      const read = named.map((source) => indexed.remember(source.text!, () => indexSource(source.text!)));
      return {
        named,
        index: createEvidenceIndex(
          read,
          named.map((source) => source.publishedAt),
        ),
        attributions: createAttributions(named),
        sentences: new Map(),
      };
    });
  };
  return {
    version,
    check: (draft) => {
      const sources = open(draft.sources);
      return checkDraft(draft, (plain) => withoutAttributions(plain, sources), sources);
    },
    checkSpans: (draft, spans) => {
      if (spans.length === 0) return [];
      const find = (plain: PlainText) => spans.map((span) => claimOfSpan(plain, span));
      return checkDraft(draft, find, open(draft.sources));
    },
    closeness: (draft) => closenessOfDraft(draft, open(draft.sources)),
  };
}

/** The checkable parts of a draft, but for those that only give it to a source: no source has to carry these. */
function withoutAttributions(plain: PlainText, sources: OpenSources): readonly ClaimSentence[] {
  return findClaims(plain).map((sentence) => {
    const found = attributionsOf(plain, sentence, sources);
    if (found.length === 0) return sentence;
    return {
      ...sentence,
      claims: sentence.claims.filter((claim) => !isAttributionOnly(plain.text, claim, found)),
    };
  });
}

function attributionsOf({ text }: PlainText, { start, end }: Span, sources: OpenSources): readonly Span[] {
  return sources
    .attributions(text.slice(start, end))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

function checkDraft(
  draft: DraftToCheck,
  find: (plain: PlainText) => readonly ClaimSentence[],
  sources: OpenSources,
): readonly CheckedClaim[] {
  const plain = plainTextOf(draft.text);
  return find(plain).flatMap((sentence) => {
    const result = rememberSentence(draft, plain, sentence, sources);
    const shift = sentence.start - result.start;
    return result.judged.map((judged, at) =>
      toCheckedClaim(draft, plain, sentence, shifted(judged, shift), result.passages[at]!, sources),
    );
  });
}

function closenessOfDraft(draft: DraftToCheck, sources: OpenSources): number {
  const plain = plainTextOf(draft.text);
  const judged = findClaims(plain).flatMap(
    (sentence) => rememberSentence(draft, plain, sentence, sources).judged,
  );
  return judged.reduce((sum, { closeness }) => sum + closeness, 0) / Math.max(1, judged.length);
}

/** What the checks make of a sentence, asked once for the same sentence, sources and dates. */
function rememberSentence(
  draft: DraftToCheck,
  plain: PlainText,
  sentence: ClaimSentence,
  sources: OpenSources,
): SentenceResult {
  const words = plain.text.slice(sentence.start, sentence.end);
  const claims = sentence.claims.map(({ start, end }) => `${start - sentence.start} ${end - sentence.start}`);
  const place = sentence.headline ? "#" : opensDraft(plain, sentence) ? "^" : "";
  const key = `${place}${draft.createdAt ?? ""}\u0000${claims.join(",")}\u0000${words}`;
  const known = sources.sentences.get(key);
  if (known !== undefined) return known;
  const result = checkSentence(plain, sentence, sources, draft.createdAt);
  if (sources.sentences.size > mostSentences) sources.sentences.clear();
  sources.sentences.set(key, result);
  return result;
}

function checkSentence(
  plain: PlainText,
  sentence: ClaimSentence,
  sources: OpenSources,
  createdAt: string | null,
): SentenceResult {
  // What a person made a claim of is judged, whatever it says.
  const attributions = attributionsOf(plain, sentence, sources).filter(
    (found) => !sentence.claims.some((claim) => isAttributionOnly(plain.text, claim, [found])),
  );
  const reading = readSentence(plain, sentence, sources.index, createdAt, attributions);
  const judged = judgeSentence(reading, sentence.claims);
  const passages = judged.map((claim) => findClaimPassages(reading, claim));
  return { judged, passages, start: sentence.start };
}

function shifted(judged: Judged, by: number): Judged {
  if (by === 0) return judged;
  const suspicions = judged.suspicions.map((suspicion) => ({
    ...suspicion,
    draft: { start: suspicion.draft.start + by, end: suspicion.draft.end + by },
  }));
  return { ...judged, start: judged.start + by, end: judged.end + by, suspicions };
}
