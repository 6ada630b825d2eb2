import { z } from "zod";
import { measureUtf8 } from "../text/utf8.ts";
import { limits } from "./limits.ts";

/** The only format of packages so far. */
export const packageFormat = "stet-package/1";

// Every message is a clause on the field and a remedy; the reader puts the field's path before it.
const fits = (text: string): boolean =>
  text.length * 3 <= limits.textBytes || measureUtf8(text) <= limits.textBytes;
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const blankProblem = "is empty; give it some words";
const longProblem = "is longer than 5 MB; split it";
const idProblem = "is no usable id; use 1 to 200 visible characters without spaces at the ends";
export const isId = (id: string): boolean =>
  id.length <= 200 && /\S/.test(id) && id === id.trim() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(id);

const id = z.string().refine(isId, idProblem);
const words = z.string().nullable().default(null);
const text = z.string().refine(fits, longProblem);

export const headlineSchema = z
  .string()
  .refine((headline) => headline.trim() !== "", blankProblem)
  .refine((headline) => headline.length <= 1000, "is longer than 1,000 characters; shorten it");

const bodySchema = text.refine((body) => body.trim() !== "", blankProblem);

export const languageSchema = z.string().refine(isTag, 'is not a language tag; use one like "en" or "pt-BR"');

const costSchema = z.looseObject({
  amount: z.custom<number | string>(
    (amount) =>
      typeof amount === "number" || (typeof amount === "string" && /^-?[0-9]+(\.[0-9]+)?$/.test(amount)),
    "is not an amount; give it as a number such as 0.031",
  ),
  currency: z
    .string()
    .refine((code) => /^[A-Za-z]{3}$/.test(code), 'is not a currency; use a code like "USD"'),
});

const producerSchema = z.looseObject({
  name: words,
  model: words,
  promptDigest: words,
  cost: costSchema.nullable().default(null),
});

const sourceSchema = z.looseObject({
  id,
  title: words,
  publisher: words,
  url: words,
  author: words,
  publishedAt: words,
  retrievedAt: words,
  text: text.nullable().default(null),
});

const citationSchema = z
  .looseObject({
    quote: words,
    start: z.number().nullable().default(null),
    end: z.number().nullable().default(null),
    source: id,
    sourceQuote: words,
  })
  .refine(
    ({ quote, start, end }) => (quote ?? "") !== "" || (start !== null && end !== null),
    "names no words of the draft; give it a quote, or a start and an end",
  );

const articleSchema = z.looseObject({
  id,
  slug: words,
  headline: headlineSchema,
  language: languageSchema.nullable().default(null),
  body: bodySchema,
  createdAt: words,
  producer: producerSchema.nullable().default(null),
});

/**
 * `stet-package/1`, as a pipeline delivers it. Fields that may be null may be left out; so may slug, language and the title of a
 * source, which have something to fall back on. Unknown fields pass and are kept.
 */
export const packageSchema = z.looseObject({
  format: z.literal(packageFormat),
  article: articleSchema,
  sources: z.array(sourceSchema).max(limits.sources),
  citations: z.array(citationSchema).max(limits.citations).nullable().default(null),
});

export type PackageShape = Readonly<z.infer<typeof packageSchema>>;
export type DeliveredSource = PackageShape["sources"][number];
export type DeliveredCitation = NonNullable<PackageShape["citations"]>[number];

/** The fields that Stet knows in each part of a package; all others are kept as `extra`. */
export const knownFields = {
  package: Object.keys(packageSchema.shape),
  article: Object.keys(articleSchema.shape),
  producer: Object.keys(producerSchema.shape),
  cost: Object.keys(costSchema.shape),
  source: Object.keys(sourceSchema.shape),
  citation: Object.keys(citationSchema.shape),
} as const;
