import { plainTextOf } from "../text/plain.ts";
import type { SourceDetails } from "../words/article.ts";
import type { JsonObject, JsonValue } from "../words/span.ts";
import type { Dossier } from "./dossier.ts";
import { machineDate, webAddress } from "./phrasing.ts";

/** A schema.org `NewsArticle` (release 30, FORMATS.md 3.2): who wrote, checked and answers for an article, and on what it rests. */
export function newsArticle(dossier: Dossier): JsonObject {
  const { review, context, approval, approver, parts, writer, checked, checkedSentence } = dossier;
  const { article, revision, sources } = review;
  const articleBody = plainTextOf(parts.body).text;
  return onlyTold({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    identifier: [
      { "@type": "PropertyValue", propertyID: "id", value: article.id },
      { "@type": "PropertyValue", propertyID: "SHA-256", value: revision.text },
    ],
    headline: dossier.headline,
    articleBody,
    wordCount: articleBody.split(/\s+/).filter((word) => word !== "").length,
    inLanguage: article.language,
    dateCreated: machineDate(article.createdAt),
    dateModified: approval.at,
    version: String(revision.number),
    digitalSourceType: "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    creditText: `Written by ${writer}. ${checkedSentence}`,
    backstory: context.policy.disclosure,
    author: { "@type": "Organization", name: review.article.producer?.name?.trim() || "AI system" },
    editor: { "@type": "Person", name: approver },
    accountablePerson: { "@type": "Person", name: approver },
    contributor: checked.map(({ name }) => ({ "@type": "Person", name })),
    isBasedOn: sources.map(creativeWork),
  });
}

function creativeWork(source: SourceDetails): JsonObject {
  const { title, publisher, author, url, publishedAt } = source;
  return onlyTold({
    "@type": "CreativeWork",
    name: title,
    url: webAddress(url),
    author: author === null ? null : { "@type": "Person", name: author },
    publisher: publisher === null ? null : { "@type": "Organization", name: publisher },
    datePublished: machineDate(publishedAt),
  });
}

function onlyTold(fields: Readonly<Record<string, JsonValue | null>>): JsonObject {
  const told = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(told);
}

/** JSON that may stand in a `<script>` element: nothing in it can close the element or begin a comment. */
export function scriptJson(value: JsonValue): string {
  return JSON.stringify(value, null, 1).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
