import type { ClaimSentence } from "../claims/findClaims.ts";
import { findHidden } from "../text/hidden.ts";
import type { PlainText } from "../text/plain.ts";
import type { CheckedClaim } from "../words/claim.ts";
import type { Reason } from "../words/finding.ts";
import type { Span } from "../words/span.ts";
import type { DraftToCheck } from "./checker.ts";
import { evidenceOf } from "./claimEvidence.ts";
import type { Judged } from "./judge/judgeClaim.ts";
import type { OpenTexts } from "./openTexts.ts";

/** A judged claim in the raw text of its draft, with its reasons and its evidence. */
export function toCheckedClaim(
  draft: DraftToCheck,
  plain: PlainText,
  sentence: ClaimSentence,
  judged: Judged,
  passages: readonly number[],
  sources: OpenTexts,
): CheckedClaim {
  const span = plain.rawSpanWithMarks(judged);
  const hidden = findHidden(draft.text.slice(span.start, span.end)).map((found) => ({
    kind: "hidden_text" as const,
    draft: draftWords(draft.text, { start: span.start + found.start, end: span.start + found.end }),
    source: null,
  }));
  const missing = sources.named.length === 0;
  const reasons = missing
    ? [missingReason(draft.text, span)]
    : judged.suspicions.map((suspicion) => toReason(draft.text, plain, suspicion, sources));
  const finding = missing
    ? "unsupported"
    : hidden.length > 0 && judged.finding === "supported"
      ? "partially_supported"
      : judged.finding;
  const sure = finding === "supported" ? 1 - judged.doubt : judged.doubt;
  return {
    ...span,
    kind: judged.kind,
    sentence: plain.rawSpanWithMarks(sentence),
    finding,
    confidence: Math.round(1000 * Math.min(1, Math.max(0, sure))),
    reasons: [...reasons, ...hidden],
    evidence: evidenceOf(judged, passages, sources),
  };
}

function missingReason(text: string, span: Span): Reason {
  return { kind: "source_missing", draft: draftWords(text, span), source: null };
}

function draftWords(text: string, { start, end }: Span): NonNullable<Reason["draft"]> {
  return { start, end, words: text.slice(start, end) };
}

function toReason(
  text: string,
  plain: PlainText,
  suspicion: Judged["suspicions"][number],
  sources: OpenTexts,
): Reason {
  const { kind, draft, source } = suspicion;
  const named = source === null ? null : sources.named[source.source]!;
  return {
    kind,
    draft: draftWords(text, plain.rawSpan(draft)),
    source:
      source === null || named === null
        ? null
        : {
            start: source.start,
            end: source.end,
            source: named.id,
            words: named.text!.slice(source.start, source.end),
          },
  };
}
