import { Refusal } from "../api/api.ts";
import type { Producer } from "../words/article.ts";
import type { JsonObject } from "../words/span.ts";
import { placeCitations } from "./citations.ts";
import { keepHeadline, keepText } from "./delivered.ts";
import { extraOfParts } from "./extra.ts";
import type { IncomingArticle, IncomingSource } from "./incoming.ts";
import { parseJson } from "./json.ts";
import { findNode, formatPath, JsonProblem, valueOf, type JsonNode } from "./jsonNode.ts";
import { describeIssue, findFormatProblem } from "./packageProblem.ts";
import { knownFields, packageSchema, type DeliveredSource, type PackageShape } from "./packageSchema.ts";
import { refusePlace } from "./problem.ts";
import { slugOf } from "./slug.ts";

type File = { readonly name: string; readonly text: string };

/** Reads a `stet-package/1`. `file.text` is its decoded text without a byte order mark. Throws `Refusal` (`input`). */
export function readPackage(file: File): IncomingArticle {
  const root = parseFile(file);
  const delivered = checkShape(file, root);
  const { id, slug, headline, language, body, createdAt } = delivered.article;
  const title = keepHeadline(headline);
  const text = `# ${title}\n\n${keepText(body).text}`;
  const sources = delivered.sources.map(keepSource);
  const revision = { text, bodyStart: title.length + 4 };
  return {
    id,
    slug: slug?.trim() || slugOf(title) || id,
    headline: title,
    language: language ?? "en",
    createdAt,
    text,
    sources,
    details: {
      format: "details/1",
      producer: producerOf(delivered, root),
      citations: placeCitations(delivered.citations ?? [], body, revision, sources),
      extra: extraOf(delivered),
    },
    file: file.name,
  };
}

function parseFile(file: File): JsonNode {
  try {
    return parseJson(file.text);
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    throw refusePlace(file.name, { text: file.text, offset: error.offset }, error.message, error.remedy);
  }
}

function checkShape(file: File, root: JsonNode): PackageShape {
  const formatProblem = findFormatProblem(file, root);
  if (formatProblem !== null) throw formatProblem;
  const parsed = packageSchema.safeParse(valueOf(root));
  const issue = parsed.error?.issues[0];
  if (issue !== undefined) throw describeIssue(file, root, issue);
  if (!parsed.success) throw new Refusal("input", `${file.name} could not be read; export it again.`);
  refuseTwins(file, root, parsed.data.sources);
  return parsed.data;
}

function refuseTwins(file: File, root: JsonNode, sources: readonly DeliveredSource[]): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of sources.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      const path = ["sources", index, "id"];
      const place = { text: file.text, offset: findNode(root, path)?.start ?? 0 };
      throw refusePlace(
        file.name,
        place,
        `${formatPath(path)} is ${JSON.stringify(id)} like that of sources[${first}]`,
        "give each source an id of its own",
      );
    }
    seen.set(id, index);
  }
}

function keepSource(delivered: DeliveredSource): IncomingSource {
  const { id, title, publisher, url, author, publishedAt, retrievedAt, text } = delivered;
  return {
    id,
    title: title?.trim() || publisher?.trim() || url?.trim() || id,
    publisher,
    url,
    author,
    publishedAt,
    retrievedAt,
    // A blank text carries nothing, like none at all.
    text: text === null || text.trim() === "" ? null : keepText(text).text,
    extra: unknownFields("source", delivered),
  };
}

function producerOf(delivered: PackageShape, root: JsonNode): Producer | null {
  const producer = delivered.article.producer;
  if (producer === null) return null;
  const { name, model, promptDigest, cost } = producer;
  const amount = findNode(root, ["article", "producer", "cost", "amount"]);
  const digits = amount?.kind === "number" ? amount.digits : String(cost?.amount);
  return {
    name,
    model,
    promptDigest,
    cost: cost === null ? null : { amount: digits, currency: cost.currency },
  };
}

function extraOf(delivered: PackageShape): JsonObject {
  const { producer } = delivered.article;
  const inCitations = (delivered.citations ?? []).map(
    (citation, index) => [String(index), unknownFields("citation", citation)] as const,
  );
  return extraOfParts({
    package: unknownFields("package", delivered),
    article: unknownFields("article", delivered.article),
    producer: unknownFields("producer", producer ?? {}),
    cost: unknownFields("cost", producer?.cost ?? {}),
    citations: extraOfParts(Object.fromEntries(inCitations)),
  });
}

function unknownFields(
  part: keyof typeof knownFields,
  fields: Readonly<Record<string, unknown>>,
): JsonObject {
  const known = knownFields[part];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !known.includes(name))) as JsonObject;
}
