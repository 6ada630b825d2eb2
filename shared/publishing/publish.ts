import type { Review } from "../api/answers.ts";
import type { ExportFormat } from "../api/questions.ts";
import type { Publication, PublishingContext } from "./context.ts";
import { createDossier, type Dossier } from "./dossier.ts";
import { exportName, mediaTypeOf } from "./formats.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { writePackage } from "./package.ts";

const writers = {
  markdown: writeMarkdown,
  html: writeHtml,
  package: writePackage,
} as const satisfies Record<ExportFormat, (dossier: Dossier) => string>;

/**
 * Writes an approved article in a format, with its disclosure, sources, who checked and approved, counts, the hash of its text and
 * the head of the log. The same arguments give the same bytes. Throws `Refusal` (`refused`) for an article that is not approved.
 */
export function publish(format: ExportFormat, review: Review, context: PublishingContext): Publication {
  const text = writers[format](createDossier(review, context));
  return { name: exportName(review.article.slug, format), mediaType: mediaTypeOf(format), text };
}
