import type { Claim } from "../../words/claim.ts";
import type { Found, FoundPlace } from "../../words/criterion.ts";
import type { Span } from "../../words/span.ts";
import { joinWords } from "../naming.ts";
import { quote } from "../../text/quote.ts";

/** A place of a draft, with the claim that it stands in. */
export function placeIn(
  {
    text,
    claims,
  }: { readonly text: string; readonly claims: readonly Pick<Claim, "id" | "start" | "end">[] },
  { start, end }: Span,
): FoundPlace {
  const claim = claims.find((one) => one.start < end && start < one.end);
  return { start, end, words: text.slice(start, end), claim: claim?.id ?? null };
}

/** How things that are counted are spoken of: "quotation", "names its speaker", "has none"; each in singular and plural. */
export type Wording = {
  readonly noun: readonly [one: string, many: string];
  readonly does: readonly [one: string, many: string];
  readonly lacks: readonly [one: string, many: string];
};

/** Says of so many things that all are as asked, or which are not. */
export function tally(wording: Wording, count: number, lacking: readonly FoundPlace[]): Found {
  const good = count - lacking.length;
  const { noun, does, lacks } = wording;
  const all = count === 1 ? "The one" : count === 2 ? "Both" : `All ${count}`;
  const listed = listPlaces(lacking);
  const sentence =
    lacking.length === 0
      ? `${all} ${inNumber(noun, count)} ${inNumber(does, count)}.`
      : good === 0
        ? `No ${noun[0]} ${does[0]}: ${listed}.`
        : `${good} of ${count} ${noun[1]} ${inNumber(does, good)}; ${listed} ${inNumber(lacks, lacking.length)}.`;
  return { holds: lacking.length === 0, sentence, places: lacking };
}

/** What was found, and that the checker doubts some places besides: “is as spoken”, in singular and plural. */
export function withDoubts(found: Found, doubted: readonly FoundPlace[], right: Wording["does"]): Found {
  if (doubted.length === 0) return found;
  const doubt = `The checker doubts that ${listPlaces(doubted)} ${inNumber(right, doubted.length)}.`;
  const isNew = ({ start }: FoundPlace): boolean => !found.places.some((place) => place.start === start);
  return {
    holds: false,
    sentence: `${found.sentence} ${doubt}`,
    places: [...found.places, ...doubted.filter(isNew)],
  };
}

function inNumber([one, many]: readonly [one: string, many: string], count: number): string {
  return count === 1 ? one : many;
}

const mostListed = 3;
const longestQuoted = 70;

/** The words of some places as a sentence names them: the first three, and how many more. */
export function listPlaces(places: readonly FoundPlace[]): string {
  const quoted = places.slice(0, mostListed).map(({ words }) => quoteWords(words));
  const rest = places.length - quoted.length;
  return joinWords(rest > 0 ? [...quoted, `${rest} more`] : quoted);
}

/** Words of a draft in quotation marks, on one line and not too long. */
export function quoteWords(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longestQuoted) return quote(line);
  const cut = line.slice(0, longestQuoted);
  return quote(`${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestQuoted / 2)).trimEnd()} …`);
}
