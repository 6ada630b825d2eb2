import { keepText } from "./delivered.ts";
import { takeFields } from "./fields.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { findHeadline } from "./headline.ts";
import type { IncomingArticle, IncomingSource } from "./incoming.ts";
import { headlineSchema, isId, languageSchema } from "./packageSchema.ts";
import { refuseFile } from "./problem.ts";
import { takeProducer } from "./producer.ts";
import { refuseLong } from "./readText.ts";
import { draftId, slugOf } from "./slug.ts";

const names = {
  id: ["id"],
  slug: ["slug"],
  headline: ["headline", "title"],
  language: ["language", "lang"],
  createdAt: ["createdat", "created", "date"],
} as const;

/** Reads a Markdown or plain-text draft, front matter or not, as decoded. Throws `Refusal` (`input`). */
export function readDraftText(
  file: { readonly name: string; readonly text: string },
  sources: readonly IncomingSource[],
): IncomingArticle {
  const { fields, text } = splitFrontMatter({ name: file.name, text: keepText(file.text).text });
  // Its record would become copy, and it brings no sources: the article on the desk would lose its own.
  if ("text_sha256" in fields && "log" in fields)
    throw refuseFile(
      file.name,
      "is an article that Stet exported, with its record",
      "import its package or the draft itself",
    );
  const { found, rest } = takeFields(fields, names);
  refuseLong(file.name, text);
  const { headline, body } = findHeadline(text, found.headline);
  refuseEmpty(file.name, headline, body, found.headline !== null);
  refuseFields(file.name, found);
  const { producer, extra } = takeProducer(rest);
  const id = found.id ?? (slugOf(found.slug ?? "") || draftId(file.name, headline));
  return {
    id,
    slug: found.slug ?? (slugOf(id) || id),
    headline,
    language: found.language ?? "en",
    createdAt: found.createdAt,
    text: `# ${headline}\n\n${body}`,
    sources,
    details: { format: "details/1", producer, citations: [], extra },
    file: file.name,
  };
}

function refuseEmpty(name: string, headline: string, body: string, isGiven: boolean): void {
  if (headline === "") throw refuseFile(name, "holds no draft", "write a headline and the text under it");
  if (body === "")
    throw refuseFile(name, "holds a headline and no text under it", "write the text under the headline");
  const tooLong = headline.length > (isGiven ? 1000 : 300) || !headlineSchema.safeParse(headline).success;
  if (tooLong) throw refuseFile(name, "begins with no headline", 'begin it with a line like "# Headline"');
}

function refuseFields(
  name: string,
  found: { readonly id: string | null; readonly slug: string | null; readonly language: string | null },
): void {
  const wrong = [found.id, found.slug].find((id) => id !== null && !isId(id));
  if (wrong !== undefined)
    throw refuseFile(
      name,
      "has an id or slug in its front matter that is too long or holds invisible characters",
      "use 1 to 200 visible characters",
    );
  if (found.language !== null && !languageSchema.safeParse(found.language).success)
    throw refuseFile(
      name,
      "has a language in its front matter that is no language tag",
      'use one like "en" or "pt-BR"',
    );
}
