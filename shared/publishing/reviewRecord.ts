import type { ReviewClaim } from "../api/answers.ts";
import { mapCodePoints } from "../text/offsets.ts";
import type { JsonObject } from "../words/span.ts";
import { nameOf, type Dossier } from "./dossier.ts";
import { digitalSourceType } from "./phrasing.ts";

/**
 * What people did to an article, for machines: `stet-review/1`. People are named; hashes are SHA-256 of UTF-8 bytes, `text` that of
 * `# headline`, a blank line and the body. A claim's `start` and `end` count code points of the part it stands in, `headline` or
 * `body`; evidence is what the verdict rests on (what the checker
 * found, where there is no verdict) and counts code points of its source's text. `rubric` holds the criteria that were asked of
 * this text; `found` is what the machine found for one.
 */
export function reviewRecord(dossier: Dossier): JsonObject {
  const { review, context, approval, approver, checked, counts, checkedSentence } = dossier;
  const { logHead, policy, exportedAt } = context;
  const name = (id: string): string => nameOf(context, id);
  return {
    format: "stet-review/1",
    disclosure: policy.disclosure,
    digitalSourceType,
    revision: review.revision.number,
    text: review.revision.text,
    approvedBy: approver,
    approvedAt: approval.at,
    approvedNote: approval.note,
    checkedBy: checked,
    summary: checkedSentence,
    counts,
    bound: approval.bound,
    check: review.check,
    claims: claimsOf(dossier),
    rubric: review.rubric.map(({ id, question, required, found, answer, note, person, at, waiver }) => ({
      id,
      question,
      required,
      found: found?.sentence ?? null,
      answer,
      note,
      person: person === null ? null : name(person),
      at,
      waiver: waiver === null ? null : { ...waiver, person: name(waiver.person) },
    })),
    decisions: review.decisions.map(({ kind, revision, person, at, reason, note }) => ({
      kind,
      revision,
      person: name(person),
      at,
      reason,
      note,
    })),
    sources: review.sources.map(({ id, text }) => ({ id, text })),
    log: logHead,
    exportedAt,
  };
}

function claimsOf({ review, context, parts }: Dossier): readonly JsonObject[] {
  const inBody = mapCodePoints(parts.body);
  const inHeadline = mapCodePoints(parts.headline);
  const inSources = new Map(
    Array.from(context.sourceTexts, ([id, text]) => [id, mapCodePoints(text ?? "")] as const),
  );
  const name = (id: string): string => nameOf(context, id);
  return review.claims.map((claim) => ({
    id: claim.id,
    ...placeOf(claim),
    words: claim.words,
    kind: claim.kind,
    finding: claim.finding,
    confidence: claim.confidence,
    reasons: claim.reasons.map(({ kind, draft, source }) => ({
      kind,
      draft: draft?.words ?? null,
      source: source?.words ?? null,
    })),
    verdict: claim.verdict,
    note: claim.judgement?.note ?? null,
    person: claim.judgement === null ? null : name(claim.judgement.person),
    at: claim.judgement?.at ?? null,
    waiver: claim.waiver === null ? null : { ...claim.waiver, person: name(claim.waiver.person) },
    evidence: (claim.judgement ?? claim).evidence.map(({ source, start, end, role }) => ({
      source,
      start: inSources.get(source)?.fromUtf16(start) ?? null,
      end: inSources.get(source)?.fromUtf16(end) ?? null,
      role,
    })),
  }));

  function placeOf({ start, end }: ReviewClaim): JsonObject {
    const part = start >= parts.bodyStart ? "body" : "headline";
    const [map, shift] = part === "body" ? [inBody, parts.bodyStart] : [inHeadline, 2];
    return { part, start: map.fromUtf16(start - shift), end: map.fromUtf16(end - shift) };
  }
}
