import type { Span } from "./span.ts";

/** What the checker says of a claim, from best to worst. */
export const findings = ["supported", "partially_supported", "unsupported", "contradicted"] as const;
export type Finding = (typeof findings)[number];

/** Why the checker says it. */
export const reasonKinds = [
  "number_differs",
  "date_differs",
  "name_differs",
  "name_absent",
  "quote_altered",
  "wrong_speaker",
  "negation",
  "certainty_raised",
  "direction",
  "cause_invented",
  "scope_widened",
  "role_swapped",
  "no_evidence",
  "source_missing",
  "hidden_text",
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Words of the draft, as they stand in its raw text. */
export type DraftWords = Span & { readonly words: string };

/** Words of a source; `source` is the source's id within its article. */
export type SourceWords = Span & { readonly source: string; readonly words: string };

/** One reason with the words on both sides; a side is null where there is nothing to point at. */
export type Reason = {
  readonly kind: ReasonKind;
  readonly draft: DraftWords | null;
  readonly source: SourceWords | null;
};

export const evidenceRoles = ["supports", "contradicts", "context"] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** A passage of a source tied to a claim. */
export type Evidence = Span & { readonly source: string; readonly role: EvidenceRole };
