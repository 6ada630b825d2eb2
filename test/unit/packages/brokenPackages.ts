import { packageWith, type BrokenFile } from "./brokenFiles.ts";

const source = (fields: Readonly<Record<string, unknown>>): string =>
  packageWith({ sources: [{ id: "s1", title: "Notice", text: "The pier opened.", ...fields }] });
const citation = (fields: Readonly<Record<string, unknown>>): string =>
  packageWith({ citations: [{ quote: "pier", source: "s1", ...fields }] });

/** JSON that is no usable package. */
export const brokenPackages: readonly BrokenFile[] = [
  {
    what: "a list",
    name: "list.json",
    content: "[]",
    sentence:
      "list.json (line 1, column 1): the file holds a list and no package; put one package in braces.",
  },
  {
    what: "a text",
    name: "text.json",
    content: '"stet-package/1"',
    sentence: "text.json (line 1, column 1): the file holds text and no package; put one package in braces.",
  },
  {
    what: "an empty object",
    content: "{}",
    sentence: 'a.json (line 1, column 1): format is missing; write "format": "stet-package/1".',
  },
  {
    what: "a version to come",
    content: packageWith({ format: "stet-package/2" }),
    sentence:
      "a.json (line 1, column 11): format is stet-package/2, which this version of Stet does not know; export it as stet-package/1, or use a newer Stet.",
  },
  {
    what: "a format of others",
    content: packageWith({ format: "ninjs" }),
    sentence:
      'a.json (line 1, column 11): format is not that of a package; write "format": "stet-package/1".',
  },
  {
    what: "a format that is a number",
    content: packageWith({ format: 1 }),
    sentence: 'a.json (line 1, column 11): format is a number; write "format": "stet-package/1".',
  },
  {
    what: "no article",
    content: '{"format": "stet-package/1", "sources": []}',
    sentence: "a.json (line 1, column 1): article is missing; add it.",
  },
  {
    what: "an article that is a list",
    content: packageWith({ article: [] }),
    sentence:
      "a.json (line 1, column 38): article is a list and not an object; give it as an object in braces.",
  },
  {
    what: "no id",
    content: packageWith({}, { id: undefined }),
    sentence: "a.json (line 1, column 38): article.id is missing; add it.",
  },
  {
    what: "an id that is a number",
    content: packageWith({}, { id: 7 }),
    sentence:
      "a.json (line 1, column 44): article.id is a number and not text; give it as text in double quotes.",
  },
  {
    what: "an empty id",
    content: packageWith({}, { id: "" }),
    sentence:
      "a.json (line 1, column 44): article.id is no usable id; use 1 to 200 visible characters without spaces at the ends.",
  },
  {
    what: "an id with a line break",
    content: packageWith({}, { id: "a\nb" }),
    sentence:
      "a.json (line 1, column 44): article.id is no usable id; use 1 to 200 visible characters without spaces at the ends.",
  },
  {
    what: "an id of 201 characters",
    content: packageWith({}, { id: "a".repeat(201) }),
    sentence:
      "a.json (line 1, column 44): article.id is no usable id; use 1 to 200 visible characters without spaces at the ends.",
  },
  {
    what: "no headline",
    content: packageWith({}, { headline: undefined }),
    sentence: "a.json (line 1, column 38): article.headline is missing; add it.",
  },
  {
    what: "a headline that is null",
    content: packageWith({}, { headline: null }),
    sentence:
      "a.json (line 1, column 71): article.headline is null and not text; give it as text in double quotes.",
  },
  {
    what: "an empty headline",
    content: packageWith({}, { headline: " " }),
    sentence: "a.json (line 1, column 71): article.headline is empty; give it some words.",
  },
  {
    what: "a headline of 1,001 characters",
    content: packageWith({}, { headline: "a".repeat(1001) }),
    sentence: "a.json (line 1, column 71): article.headline is longer than 1,000 characters; shorten it.",
  },
  {
    what: "no body",
    content: packageWith({}, { body: undefined }),
    sentence: "a.json (line 1, column 38): article.body is missing; add it.",
  },
  {
    what: "an empty body",
    content: packageWith({}, { body: "\n \n" }),
    sentence: "a.json (line 1, column 107): article.body is empty; give it some words.",
  },
  {
    what: "a body that is a list of blocks",
    content: packageWith({}, { body: ["The pier opened."] }),
    sentence:
      "a.json (line 1, column 107): article.body is a list and not text; give it as text in double quotes.",
  },
  {
    what: "a body over 5 MB",
    content: packageWith({}, { body: "é".repeat(2_500_001) }),
    sentence: "a.json (line 1, column 107): article.body is longer than 5 MB; split it.",
  },
  {
    what: "a language that is no tag",
    content: packageWith({}, { language: "in English" }),
    sentence:
      'a.json (line 1, column 95): article.language is not a language tag; use one like "en" or "pt-BR".',
  },
  {
    what: "a time that is a number",
    content: packageWith({}, { createdAt: 1_762_244_000 }),
    sentence:
      "a.json (line 1, column 138): article.createdAt is a number and not text; give it as text in double quotes.",
  },
  {
    what: "a producer that is a text",
    content: packageWith({}, { producer: "writer-4" }),
    sentence:
      "a.json (line 1, column 137): article.producer is text and not an object; give it as an object in braces.",
  },
  {
    what: "a cost without a currency",
    content: packageWith({}, { producer: { cost: { amount: 0.03 } } }),
    sentence: "a.json (line 1, column 145): article.producer.cost.currency is missing; add it.",
  },
  {
    what: "a cost in words",
    content: packageWith({}, { producer: { cost: { amount: "cheap", currency: "USD" } } }),
    sentence:
      "a.json (line 1, column 155): article.producer.cost.amount is not an amount; give it as a number such as 0.031.",
  },
  {
    what: "a currency in words",
    content: packageWith({}, { producer: { cost: { amount: 1, currency: "dollars" } } }),
    sentence:
      'a.json (line 1, column 168): article.producer.cost.currency is not a currency; use a code like "USD".',
  },
  {
    what: "no sources",
    content: packageWith({ sources: undefined }),
    sentence: "a.json (line 1, column 1): sources is missing; add it.",
  },
  {
    what: "sources in an object",
    content: packageWith({ sources: { s1: {} } }),
    sentence:
      "a.json (line 1, column 137): sources is an object and not a list; give it as a list in square brackets.",
  },
  {
    what: "a source that is a text",
    content: packageWith({ sources: ["The pier opened."] }),
    sentence:
      "a.json (line 1, column 138): sources[0] is text and not an object; give it as an object in braces.",
  },
  {
    what: "a source without an id",
    content: source({ id: undefined }),
    sentence: "a.json (line 1, column 138): sources[0].id is missing; add it.",
  },
  {
    what: "a source's text that is a number",
    content: source({ text: 5 }),
    sentence:
      "a.json (line 1, column 173): sources[0].text is a number and not text; give it as text in double quotes.",
  },
  {
    what: "a source's text over 5 MB",
    content: source({ text: "a".repeat(5_000_001) }),
    sentence: "a.json (line 1, column 173): sources[0].text is longer than 5 MB; split it.",
  },
  {
    what: "two sources of one id",
    content: packageWith({
      sources: [
        { id: "s1", text: "a" },
        { id: "s2", text: "b" },
        { id: "s1", text: "c" },
      ],
    }),
    sentence:
      'a.json (line 1, column 190): sources[2].id is "s1" like that of sources[0]; give each source an id of its own.',
  },
  {
    what: "501 sources",
    content: packageWith({ sources: Array.from({ length: 501 }, (_, index) => ({ id: `s${index}` })) }),
    sentence: "a.json (line 1, column 137): sources has more than 500 entries; split the package.",
  },
  {
    what: "citations in an object",
    content: packageWith({ citations: {} }),
    sentence:
      "a.json (line 1, column 216): citations is an object and not a list; give it as a list in square brackets.",
  },
  {
    what: "a citation without a source",
    content: citation({ source: undefined }),
    sentence: "a.json (line 1, column 217): citations[0].source is missing; add it.",
  },
  {
    what: "a citation without words",
    content: citation({ quote: null, start: 3 }),
    sentence:
      "a.json (line 1, column 217): citations[0] names no words of the draft; give it a quote, or a start and an end.",
  },
  {
    what: "a position that is a text",
    content: citation({ start: "3" }),
    sentence:
      "a.json (line 1, column 255): citations[0].start is text and not a number; give it as a number without quotes.",
  },
];
