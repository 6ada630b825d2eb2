import { Refusal } from "../../shared/api/api.ts";
import type { Review } from "../../shared/api/answers.ts";
import type { ExportFormat } from "../../shared/api/questions.ts";
import type { Publication, PublishingContext } from "../../shared/publishing/context.ts";

/** Stands in until shared/publishing/publish.ts is there; deleted then. */
export function publish(format: ExportFormat, review: Review, context: PublishingContext): Publication {
  throw new Refusal("refused", `${review.article.slug}: ${format} is not built yet (${context.exportedAt}).`);
}
