import type { Review } from "../../shared/api/answers.ts";
import { meaningOfJudging } from "../../shared/review/acts.ts";
import { refusalOf } from "../../shared/review/gates.ts";
import { statusLabels } from "../../shared/review/labels.ts";

/** What a person is told after an act: where the article stands, and what is still in the way of approving it. */
export function actLines({ article, status, revision, obstacles }: Review): readonly string[] {
  const stands = `${article.slug}: ${statusLabels[status].toLowerCase()}, revision ${revision.number}.`;
  const meaning = meaningOfJudging(status);
  if (meaning !== null) return [stands, meaning];
  if (status !== "new" && status !== "in_review") return [stands];
  return [stands, refusalOf(obstacles) ?? "Approve is open."];
}
