import type { ReasonKind } from "../../words/finding.ts";
import type { Span } from "../../words/span.ts";

/** Words of a source that a suspicion points at, in the source's text. */
export type SourcePlace = Span & { readonly source: number };

/**
 * What a check holds against words of the draft. `strength` says how much of the finding it can carry by itself:
 * "contradicts" where the sources say otherwise, "unsupported" where they say nothing, "partly" where a detail is open.
 */
export type Suspicion = {
  readonly kind: ReasonKind;
  /** In plain offsets of the draft. */
  readonly draft: Span;
  readonly source: SourcePlace | null;
  readonly strength: "contradicts" | "unsupported" | "partly";
};
