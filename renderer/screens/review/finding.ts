import type { Span } from "../../../shared/words/span.ts";

const most = 5000;

/** Characters that people type for one another: typewriter and typographic marks find each other. */
const alike: Readonly<Record<string, string>> = {
  "'": "['’‘ʼ]",
  "’": "['’‘ʼ]",
  '"': '["“”„]',
  "“": '["“”„]',
  "”": '["“”„]',
  "-": "[-‐‑–—]",
};

/**
 * Where a query stands in a text, in order, without overlaps: upper and lower case alike, any white space for a
 * space, typographic marks for typewriter ones. At most 5,000 places.
 */
export function findPlaces(text: string, query: string): readonly Span[] {
  const words = query.trim();
  if (words === "") return [];
  const places: Span[] = [];
  for (const match of text.matchAll(patternOf(words))) {
    places.push({ start: match.index, end: match.index + match[0].length });
    if (places.length === most) break;
  }
  return places;
}

function patternOf(words: string): RegExp {
  const source = Array.from(words)
    .map((sign) => alike[sign] ?? (/\s/u.test(sign) ? " " : sign.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&")))
    .join("")
    .replace(/ +/gu, "\\s+");
  return new RegExp(source, "giu");
}
