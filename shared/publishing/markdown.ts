import { stringify } from "yaml";
import type { Counts } from "./counts.ts";
import type { Dossier } from "./dossier.ts";
import { digitalSourceType, formatDay, webAddress } from "./phrasing.ts";
import { describeSource } from "./sourceLine.ts";

/**
 * An article as Markdown: front matter for machines, the disclosure before anything else for readers, the approved text exactly as
 * its hash names it, then its sources and the record of its review.
 */
export function writeMarkdown(dossier: Dossier): string {
  const { review, context } = dossier;
  return [
    `---\n${frontMatter(dossier)}---`,
    `> ${escapeMarkdown(context.policy.disclosure)}`,
    review.text,
    "---",
    `## Sources\n\n${sourceList(dossier)}`,
    `## How this article was checked\n\n${record(dossier)}`,
    "",
  ].join("\n\n");
}

function frontMatter(dossier: Dossier): string {
  const { review, headline, context, approval, approver, checked, counts, writer } = dossier;
  const { article, revision } = review;
  const { exportedAt, logHead, policy } = context;
  const fields = {
    headline,
    id: article.id,
    slug: article.slug,
    language: article.language,
    ...(article.createdAt === null ? {} : { created: article.createdAt }),
    written_by: writer,
    digital_source_type: digitalSourceType,
    disclosure: policy.disclosure,
    checked_by: checked.map(({ name }) => name),
    approved_by: approver,
    approved: approval.at,
    revision: revision.number,
    ...countFields(counts),
    text_sha256: revision.text,
    log: logHead,
    exported: exportedAt,
  };
  return stringify(fields, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    aliasDuplicateObjects: false,
  });
}

/** The counts under names like those of the other fields. */
function countFields(counts: Counts): Readonly<Record<string, number>> {
  const fields = Object.entries(counts).map(([name, count]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    count,
  ]);
  return Object.fromEntries(fields) as Readonly<Record<string, number>>;
}

function sourceList({ review: { sources } }: Dossier): string {
  if (sources.length === 0) return "None came with the draft.";
  return sources
    .map((source, index) => {
      const address = webAddress(source.url);
      const title = escapeMarkdown(source.title);
      const linked = address === null ? title : `[${title}](<${address}>)`;
      const rest = describeSource(source).map(escapeMarkdown);
      return `${index + 1}. ${[linked, ...rest].join(", ")}`;
    })
    .join("\n");
}

function record(dossier: Dossier): string {
  const { review, context, checkedSentence, countsSentence, writer, approval, waivedQuestions } = dossier;
  const { logHead } = context;
  const lines = [
    `Written by ${escapeMarkdown(writer)}. ${escapeMarkdown(checkedSentence)}`,
    countsSentence,
    ...waivedQuestions.map(
      ({ question, reason, name }) =>
        `Waived by ${escapeMarkdown(name)}: “${escapeMarkdown(question)}” The reason: ${escapeMarkdown(reason)}`,
    ),
    ...(approval.note === null ? [] : [`Note of the approver: ${escapeMarkdown(approval.note)}`]),
    `Revision ${review.revision.number}, SHA-256 of its text from the headline to the end of the body: \`${review.revision.text}\`.`,
    `Exported on ${formatDay(context.exportedAt)}, when entry ${logHead.position} was the last of the log: \`${logHead.hash}\`.`,
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Words that a Markdown reader shows as they are: no markup, no HTML, one line. */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1");
}
