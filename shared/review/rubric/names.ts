import { createAttributions } from "../../checking/facts/attributions.ts";
import type { Span } from "../../words/span.ts";
import { findNames } from "../../checking/facts/names.ts";
import { readWords } from "../../text/words.ts";
import type { ReasonKind } from "../../words/finding.ts";
import { readOnce, sourceWords, type DraftReading } from "./draftReading.ts";
import type { Found, FoundPlace } from "../../words/criterion.ts";
import { placeIn, tally, withDoubts } from "./found.ts";
import { isDoubted } from "./reasons.ts";
import { placesOfWords } from "./sameWords.ts";

/** A name where it first stands in a draft; `last` is the root of its last word. */
type DraftName = FoundPlace & { readonly last: string };

const kinds: readonly ReasonKind[] = ["name_differs", "name_absent", "role_swapped", "wrong_speaker"];

/** The names of the copy, each once. */
export function listNames(reading: DraftReading): readonly DraftName[] {
  return readOnce(reading, "names", () => readNames(reading));
}

function readNames(reading: DraftReading): readonly DraftName[] {
  const names = new Map<string, DraftName>();
  const attributionsIn = createAttributions(reading.sources);
  for (const sentence of reading.sentences) {
    const { words } = sentence;
    const attributions = attributionsIn(reading.plain.text.slice(sentence.start, sentence.end));
    for (const { first, end } of findNames(words, false)) {
      const last = words[end - 1]!;
      // Whom the copy names as its source stands in no source, and need not.
      if (attributions.some((span) => isWithin(words[first]!, last, span, sentence.start))) continue;
      const span = reading.plain.rawSpan({ start: words[first]!.start, end: last.end });
      const place = { ...placeIn(reading, span), last: last.root };
      // Of a name that is doubted anywhere, that place is the one to look at.
      if (!names.has(place.words) || isDoubted(reading, place, kinds)) names.set(place.words, place);
    }
  }
  return [...names.values()];
}

function isWithin(first: Span, last: Span, { start, end }: Span, offset: number): boolean {
  return first.start - offset >= start && last.end - offset <= end;
}

/** Whether every name stands in a source, and the checker has nothing against it. */
export function findUnsourcedNames(reading: DraftReading): Found {
  const names = listNames(reading);
  const sources = sourceWords(reading);
  const theirs = new Set(
    sources.flatMap((words) => words.filter(({ capital }) => capital).map(({ root }) => root)),
  );
  const doubtful = new Set(names.filter((name) => isDoubted(reading, name, kinds)));
  // A name that is doubted is as a source has it only with all its words: another's first name makes another name.
  const isLacking = (name: DraftName): boolean =>
    !theirs.has(name.last) ||
    (doubtful.has(name) && !sources.some((words) => placesOfWords(readWords(name.words), words).length > 0));
  const lacking = names.filter(isLacking);
  const found = tally(
    {
      noun: ["name", "names"],
      does: ["is as a source has it", "are as a source has them"],
      lacks: ["is not", "are not"],
    },
    names.length,
    lacking,
  );
  const doubted = names.filter((name) => doubtful.has(name) && !lacking.includes(name));
  return withDoubts(found, doubted, ["is right here", "are right here"]);
}
