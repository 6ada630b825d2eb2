const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A date as people write it: `4 November 2026`; one that does not begin like `2026-11-04`, as it was delivered. */
export function formatDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined || day === undefined || year === undefined
    ? date
    : `${Number(day)} ${name} ${year}`;
}

/** A date or instant that machines may read as ISO 8601; null for any other words. */
export function machineDate(date: string | null): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  return date !== null && iso.test(date.trim()) && !Number.isNaN(Date.parse(date)) ? date.trim() : null;
}

/** `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** `1 claim`, `2 claims`. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** An address that a reader may follow: http or https and nothing else; null for all others. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/?#]/i.test(url.trim())) return null;
  // Characters that could end an attribute, an angle-bracket link or a line.
  return url
    .trim()
    .toWellFormed()
    .replaceAll(/[\s"<>`\\^{|}\p{Cc}\p{Cf}]/gu, (character) => encodeURIComponent(character))
    .replaceAll("'", "%27");
}

/** The IPTC code of what a generative model made, however much people mended it (FORMATS.md 3.3). */
export const digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
