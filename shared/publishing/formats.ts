import type { ExportFormat } from "../api/questions.ts";
import { safeFileName } from "./fileName.ts";

const formats = {
  markdown: { ending: ".md", mediaType: "text/markdown; charset=utf-8" },
  html: { ending: ".html", mediaType: "text/html; charset=utf-8" },
  package: { ending: ".json", mediaType: "application/json" },
} as const satisfies Record<ExportFormat, { readonly ending: string; readonly mediaType: string }>;

/** The name under which an article leaves, where its person chooses no other. */
export function exportName(slug: string, format: ExportFormat): string {
  return safeFileName(slug, formats[format].ending);
}

/** The media type of a format's files. */
export function mediaTypeOf(format: ExportFormat): string {
  return formats[format].mediaType;
}
