import type { SourceDetails } from "../words/article.ts";
import { formatDay } from "./phrasing.ts";

/** What stands after a source's title in a list: publisher, author, dates, and that its text is missing where it is. */
export function describeSource(source: SourceDetails & { readonly text: string | null }): readonly string[] {
  const { title, publisher, author, publishedAt, retrievedAt, text } = source;
  const words = [
    publisher === title ? null : publisher,
    author === null ? null : `by ${author}`,
    publishedAt === null ? null : formatDay(publishedAt),
    retrievedAt === null ? null : `retrieved ${formatDay(retrievedAt)}`,
    text === null ? "text not kept" : null,
  ];
  return words.filter((each) => each !== null && each.trim() !== "") as readonly string[];
}
