import type { Review } from "../api/answers.ts";
import type { ExportFormat } from "../api/questions.ts";
import type { Publication, PublishingContext } from "./context.ts";
import { createDossier, type Dossier } from "./dossier.ts";
import { safeFileName } from "./fileName.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { writePackage } from "./package.ts";

type Writer = {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (dossier: Dossier) => string;
};

const writers = {
  markdown: { ending: ".md", mediaType: "text/markdown; charset=utf-8", write: writeMarkdown },
  html: { ending: ".html", mediaType: "text/html; charset=utf-8", write: writeHtml },
  package: { ending: ".json", mediaType: "application/json", write: writePackage },
} as const satisfies Record<ExportFormat, Writer>;

/**
 * Writes an approved article in a format, with its disclosure, sources, who checked and approved, counts, the hash of its text and
 * the head of the log. The same arguments give the same bytes. Throws `Refusal` (`refused`) for an article that is not approved.
 */
export function publish(format: ExportFormat, review: Review, context: PublishingContext): Publication {
  const { ending, mediaType, write } = writers[format];
  const dossier = createDossier(review, context);
  return { name: safeFileName(review.article.slug, ending), mediaType, text: write(dossier) };
}
