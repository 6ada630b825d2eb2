const locale = "en-GB";
const whole = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" });
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const dayOfYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });

/** `4 Nov 2026, 08:12`, where the person is. A time that is none is shown as it came. */
export function formatInstant(instant: string): string {
  return formatWith(whole, instant);
}

/** With weekday, seconds and time zone, for a title. */
export function formatExactly(instant: string): string {
  return formatWith(exact, instant);
}

/** As short as it can be told from others: `08:12` today, `4 Nov` this year, `4 Nov 2025` before. */
export function formatShortly(instant: string, now: Date): string {
  const then = new Date(instant);
  if (then.toDateString() === now.toDateString()) return formatWith(clock, instant);
  return formatWith(then.getFullYear() === now.getFullYear() ? dayOfYear : day, instant);
}

/** `1 claim`, `3 claims`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}

function formatWith(format: Intl.DateTimeFormat, instant: string): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : format.format(time);
}
