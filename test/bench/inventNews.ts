import type { SourceToCheck } from "../../shared/checking/checker.ts";

/**
 * Invented news of any length, the same for the same seed: sentences with names, numbers, dates and quotations,
 * so that the checker and the search index meet what they meet in newsrooms.
 */

const people = [
  "Ines Falk",
  "Tomas Brandt",
  "Oriel Hale",
  "Mara Lindqvist",
  "Joss Kemper",
  "Ada Venn",
  "Piet Marsh",
  "Lena Osei",
];
const bodies = [
  "the port authority",
  "Northfield Council",
  "the Halden Institute",
  "the ferry company",
  "Brightwater Energy",
  "the school board",
];
const places = [
  "Skerry Bay",
  "Northfield",
  "Halden",
  "the eastern channel",
  "Port Almond",
  "the Lowmoor estate",
];
const things = [
  "dredging work",
  "the new clinic",
  "a rail extension",
  "the flood wall",
  "a housing scheme",
  "the herring quota",
];
const verbs = ["approved", "postponed", "criticised", "reviewed", "presented", "defended"];
const months = ["January", "February", "March", "April", "May", "June", "September", "October"];

/** A seeded source of numbers in [0, 1): mulberry32, by Tommy Ettinger (public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function inventSentence(random: () => number): string {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const number = (least: number, most: number): number => least + Math.floor(random() * (most - least));
  const shapes = [
    () =>
      `${one(people)} of ${one(bodies)} ${one(verbs)} ${one(things)} in ${one(places)} on ${number(1, 28)} ${one(months)}.`,
    () =>
      `The plan for ${one(places)} costs ${number(2, 90)}.${number(1, 9)} million euros, ${number(3, 60)} percent more than in ${number(2015, 2026)}.`,
    () =>
      `“We cannot wait for another ${number(2, 9)} months,” ${one(people)} told reporters in ${one(places)}.`,
    () => `At least ${number(20, 900)} residents of ${one(places)} signed a petition against ${one(things)}.`,
    () =>
      `According to ${one(bodies)}, ${one(things)} will create ${number(10, 400)} jobs by ${one(months)} ${number(2026, 2030)}.`,
    () =>
      `${one(people)} said that ${one(bodies)} had ${one(verbs)} the report about ${one(things)} without a vote.`,
  ];
  const sentence = one(shapes)();
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Paragraphs of at least `words` words. */
export function inventText(words: number, random: () => number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 4) }, () => inventSentence(random)).join(
      " ",
    );
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n\n");
}

/** A draft that takes about two thirds of its sentences from its sources and invents the rest. */
export function inventDraft(words: number, sources: readonly string[], random: () => number): string {
  const sentences = sources.flatMap((source) => source.split(/(?<=[.”]) (?=[A-Z“])|\n\n/u));
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 5 }, () =>
      random() < 0.66 ? (sentences[Math.floor(random() * sentences.length)] ?? "") : inventSentence(random),
    ).join(" ");
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return `# ${inventSentence(random).replace(/\.$/u, "")}\n\n${paragraphs.join("\n\n")}`;
}

/** A package of `stet-package/1` as the bytes of a file, about `words` words long, with two short sources. */
export function inventPackage(id: string, words: number, random: () => number): string {
  const sources = [inventText(words / 2, random), inventText(words / 2, random)];
  const [headline = "", ...rest] = inventDraft(words, sources, random).slice(2).split("\n\n");
  return JSON.stringify({
    format: "stet-package/1",
    article: {
      id,
      slug: id,
      headline,
      language: "en",
      body: rest.join("\n\n"),
      createdAt: "2026-11-04T08:12:00Z",
    },
    sources: sources.map((text, index) => ({
      id: `s${index + 1}`,
      title: `Source ${index + 1}`,
      publisher: "Invented Wire",
      url: null,
      author: null,
      publishedAt: "2026-11-03",
      retrievedAt: "2026-11-04T07:00:00Z",
      text,
    })),
    citations: [],
  });
}

/** The long case of the benches: 12 sources of 1,000 words, and drafts of 2,000 words written from them. */
export function inventLongArticle(seed: number): {
  readonly sources: readonly SourceToCheck[];
  readonly writeDraft: () => string;
} {
  const random = randomNumbers(seed);
  const texts = Array.from({ length: 12 }, () => inventText(1000, random));
  const sources = texts.map((text, index) => ({
    id: `s${index + 1}`,
    text,
    title: `Source ${index + 1}`,
    publisher: "Invented Wire",
    publishedAt: "2026-11-03",
  }));
  return { sources, writeDraft: () => inventDraft(2000, texts, random) };
}
