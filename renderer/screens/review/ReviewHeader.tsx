import type { ReactNode } from "react";
import type { Review } from "../../../shared/api/answers.ts";
import { statusLabels } from "../../../shared/review/labels.ts";
import { restoredBy } from "../../../shared/review/restored.ts";
import { Meter } from "../../components/Meter.tsx";
import { isExamined } from "../../proof/claimState.ts";
import { countExamined } from "./facts.ts";
import { headlineWords } from "../../../shared/text/headlineWords.ts";

/** Which article, where it stands and which text of it. */
export function ReviewCrumb({
  review,
  status,
}: {
  readonly review: Review;
  readonly status: Review["status"];
}): ReactNode {
  const headline = headlineWords(review.article.headline);
  const restored = restoredBy(review.revision, review.revisions);
  const outdated = review.decisions.at(-1)?.outdated ?? null;
  return (
    <span className="crumb-article" title={headline}>
      <h1 className="one-line">{headline}</h1>
      <span>
        {" "}
        · {statusLabels[status].toLowerCase()} · revision {review.revision.number}
        {restored !== null && ` (the text of ${restored})`}
        {outdated !== null && <b className="ink-contradicted"> · approval outdated</b>}
      </span>
    </span>
  );
}

/** How many of the claims a person has examined, by what was said of them. */
export function ReviewMeter({ review }: { readonly review: Review }): ReactNode {
  const { claims } = review;
  const examined = claims.filter(isExamined);
  const count = (...verdicts: readonly string[]): number =>
    examined.filter(({ verdict, waiver }) => waiver === null && verdicts.includes(verdict ?? "")).length;
  const waived = examined.filter(({ waiver }) => waiver !== null).length;
  return (
    <Meter
      words={claims.length === 0 ? "No claims" : `${countExamined(claims)} of ${claims.length} examined`}
      of={claims.length}
      parts={[
        { ink: "supported", count: count("supported") + waived },
        { ink: "not_checkable", count: count("not_checkable") },
        { ink: "partially_supported", count: count("partially_supported") },
        { ink: "unsupported", count: count("unsupported") },
        { ink: "contradicted", count: count("contradicted") },
        { ink: "query", count: count("query") },
      ]}
    />
  );
}
