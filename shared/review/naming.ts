import { readable } from "../text/readable.ts";
import { shorten } from "../text/shorten.ts";
import { quote } from "../text/quote.ts";

const claimId = /^c\d+$/;

/**
 * Names all of some ids in one short list: `c1–c4, c9`. Three or more claim ids that follow one another are
 * written as a range; ids of criteria are listed as they are.
 */
export function listIds(ids: readonly string[]): string {
  return runsOf(ids)
    .flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
    .join(", ");
}

/**
 * A claim by its own words, shortened and in quotation marks: its id is not shown where claims are read. Signs that a terminal
 * obeys, and the marks at its ends that a sentence sets itself, are left out.
 */
export function quoteClaim({ words }: { readonly words: string }): string {
  const plain = readable(words).replace(/[\p{Cc}\p{Bidi_Control}]/gu, " ");
  return quote(shorten(plain.replace(/^["“”\s]+|["“”\s.,;:]+$/gu, ""), 44));
}

/** Names some claims by their words: `“…”`, `“…” and “…”`, `“…” and 3 more`. */
export function quoteClaims(claims: readonly { readonly words: string }[]): string {
  const [first] = claims;
  if (first === undefined || claims.length < 3) return joinWords(claims.map(quoteClaim));
  return `${quoteClaim(first)} and ${claims.length - 1} more`;
}

/** Joins names as a sentence does: `c1`, `c1 and c2`, `c1, c2 and c3`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A number with its noun: `1 claim`, `3 claims`, `2 criteria`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function runsOf(ids: readonly string[]): readonly string[][] {
  const runs: string[][] = [];
  let last: number | null = null;
  for (const id of ids) {
    const number: number | null = claimId.test(id) ? Number(id.slice(1)) : null;
    if (last !== null && number === last + 1) runs.at(-1)?.push(id);
    else runs.push([id]);
    last = number;
  }
  return runs;
}
