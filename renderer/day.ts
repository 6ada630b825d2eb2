const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day that somebody wrote, as `2026-11-20`; null where it is none. Read are `20 Nov 2026`, `20 November 2026`, `2026-11-20`,
 * and `20.11.2026` or `20/11/2026`, the day first.
 */
export function readDay(words: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(words.trim());
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})(?:\.|\/|\s|-)\s*([\p{L}\d]+)\.?(?:\.|\/|\s|-|,)\s*(\d{4})$/u.exec(words.trim());
  if (written === null) return null;
  const [, day, month = "", year] = written;
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dayOf(Number(year), named > 0 ? named : Number(month), Number(day));
}

/** `2026-11-20` as people write it here: `20 Nov 2026`. What is no day is shown as it came. */
export function formatDay(iso: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return `${date.getUTCDate()} ${capitalised(months[date.getUTCMonth()] ?? "")} ${date.getUTCFullYear()}`;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return isDay ? date.toISOString().slice(0, 10) : null;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
