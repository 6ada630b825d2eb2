import type { DraftReading } from "./draftReading.ts";
import type { Found } from "../../words/criterion.ts";
import { placeIn, quoteWords } from "./found.ts";

const ownDisclosure =
  /\b(?:written|generated|produced|created|drafted) (?:entirely |partly |in part )?(?:by|with|using|with the help of) (?:an? )?(?:ai\b|artificial intelligence|(?:large )?language model)/i;
const byline =
  /^(?:by|words by|text by|reporting by|story by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/iu;

/**
 * Whether what leaves says that it was written by an AI. It always does, since Stet puts the desk's disclosure on every export;
 * what is looked for is a draft that says it a second time, or that signs as a person.
 */
export function findDisclosure(reading: DraftReading): Found {
  const { plain, blocks } = reading;
  const added = "Stet puts the desk’s disclosure on every export";
  const lines = blocks.filter(({ kind }) => kind !== "heading");
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    plain.text.slice(start, end);
  const against =
    lines.find((line) => byline.test(words(line).trim())) ??
    lines.find((line) => ownDisclosure.test(words(line)));
  if (against === undefined)
    return { holds: true, sentence: `${added}, and the draft says nothing against it.`, places: [] };
  const place = placeIn(reading, plain.rawSpan(against));
  const trouble = byline.test(words(against).trim())
    ? "the draft signs as a person"
    : "the draft has one of its own";
  return { holds: false, sentence: `${added}, but ${trouble}: ${quoteWords(place.words)}.`, places: [place] };
}
