import type { JsonObject, JsonValue } from "../words/span.ts";
import { packageFormat } from "../packages/packageSchema.ts";
import { mapCodePoints } from "../text/offsets.ts";
import type { Citation, Producer } from "../words/article.ts";
import type { Dossier } from "./dossier.ts";
import { reviewRecord } from "./reviewRecord.ts";

/**
 * An article as `stet-package/1` again, with its unknown fields where they stood, and a `review` field that says what people did to
 * it. Any reader of packages reads it; positions count code points of the body.
 */
export function writePackage(dossier: Dossier): string {
  const { review, context, parts } = dossier;
  const { article } = review;
  const extra = (part: string): JsonObject => mappingOf(article.extra[part]);
  const written: JsonObject = {
    ...extra("package"),
    format: packageFormat,
    article: {
      ...extra("article"),
      id: article.id,
      slug: article.slug,
      headline: parts.headline,
      language: article.language,
      body: parts.body,
      createdAt: article.createdAt,
      producer:
        article.producer === null ? null : producerOf(article.producer, extra("producer"), extra("cost")),
    },
    sources: review.sources.map(({ extra: unknown, length: _length, ...source }) => ({
      ...unknown,
      ...source,
      text: context.sourceTexts.get(source.id) ?? null,
    })),
    citations: citationsOf(dossier, extra("citations")),
    review: reviewRecord(dossier),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function producerOf(producer: Producer, unknown: JsonObject, unknownOfCost: JsonObject): JsonObject {
  const { name, model, promptDigest, cost } = producer;
  const amount =
    cost === null || String(Number(cost.amount)) !== cost.amount ? cost?.amount : Number(cost.amount);
  return {
    ...unknown,
    name,
    model,
    promptDigest,
    cost: cost === null ? null : { ...unknownOfCost, amount: amount ?? cost.amount, currency: cost.currency },
  };
}

function citationsOf({ review, parts }: Dossier, unknown: JsonObject): readonly JsonObject[] {
  const points = mapCodePoints(parts.body);
  return review.citations.map((citation, index) => ({
    ...mappingOf(unknown[String(index)]),
    quote: citation.quote,
    ...positionOf(citation),
    source: citation.source,
    sourceQuote: citation.sourceQuote,
  }));

  function positionOf({ draft }: Citation): JsonObject {
    const start = draft === null ? null : points.fromUtf16(draft.start - parts.bodyStart);
    const end = draft === null ? null : points.fromUtf16(draft.end - parts.bodyStart);
    return start === null || end === null ? {} : { start, end };
  }
}

function mappingOf(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
