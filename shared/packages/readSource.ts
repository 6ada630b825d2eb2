import { keepHeadline, keepText } from "./delivered.ts";
import { takeFields } from "./fields.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { findHeading } from "./headline.ts";
import type { IncomingSource } from "./incoming.ts";
import { isId } from "./packageSchema.ts";
import { refuseFile } from "./problem.ts";
import { refuseLong } from "./readText.ts";
import { slugOf, stemOf } from "./slug.ts";

const names = {
  id: ["id"],
  title: ["title", "headline"],
  publisher: ["publisher"],
  url: ["url", "link"],
  author: ["author", "authors"],
  publishedAt: ["published", "publishedat", "date"],
  retrievedAt: ["retrieved", "retrievedat", "accessed"],
} as const;

/**
 * Reads a source file, Markdown with front matter or plain text, as decoded. Its id is the one in its front matter, else the file's
 * name as a slug; where that is in `taken`, a number is added (an id that was written down is refused instead). Its title falls
 * back on its first heading, then on the file's name. Throws `Refusal` (`input`).
 */
export function readSourceText(
  file: { readonly name: string; readonly text: string },
  taken: readonly string[],
): IncomingSource & { readonly text: string } {
  const { fields, text } = splitFrontMatter({ name: file.name, text: keepText(file.text).text });
  const { found, rest } = takeFields(fields, names);
  refuseLong(file.name, text);
  if (text.trim() === "")
    throw refuseFile(file.name, "holds no text", "put the source's words under its front matter");
  const heading = findHeading(/^ {0,3}#{1,6}[ \t][^\n]*/m.exec(text)?.[0] ?? "")?.words;
  return {
    ...found,
    id:
      found.id === null
        ? freeId(slugOf(stemOf(file.name)) || "source", taken)
        : givenId(file.name, found.id, taken),
    title: keepHeadline(found.title ?? heading ?? "") || stemOf(file.name) || "Source",
    text: text.trimEnd(),
    extra: rest,
  };
}

function givenId(name: string, id: string, taken: readonly string[]): string {
  if (!isId(id))
    throw refuseFile(
      name,
      "has an id in its front matter that is too long or holds invisible characters",
      "use 1 to 200 visible characters",
    );
  if (taken.includes(id))
    throw refuseFile(
      name,
      `has the id ${JSON.stringify(id)}, which another source has already`,
      "give it an id of its own",
    );
  return id;
}

function freeId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}
