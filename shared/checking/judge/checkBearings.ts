import type { Word } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidenceIndex.ts";
import { isCalendarWord } from "../facts/dates.ts";
import { spanOfWords, type Reading } from "./reading.ts";
import type { Suspicion } from "./suspicion.ts";

const bearing = /^(?:(?:north|south)?(?:east|west)?(?:ern)?|north(?:ern)?|south(?:ern)?|central)$/;
const points = ["north", "south", "east", "west"] as const;
const middle = /^(?:centr|center$|downtown$|middle$|heart$|mid$)/;

/** "Northern Syria", "west Belfast": where in a place that the sources name, though none of them has the point of the compass. */
export function checkBearings({ words, index }: Reading): readonly Suspicion[] {
  return words.flatMap((word, place): Suspicion[] => {
    if (!word.capital || isCalendarWord(word) || !index.knows(word)) return [];
    let first = place;
    while (first > 0 && isBearing(words, first - 1)) first--;
    const said = words.slice(first, place).map(({ form }) => form);
    if (said.length === 0 || said.some((form) => isKnown(index, form))) return [];
    const { start, end } = spanOfWords(words, first, endOfPlace(words, place));
    const owner = /['’]s$/.exec(words[endOfPlace(words, place) - 1]!.raw)?.[0].length ?? 0;
    return [{ kind: "no_evidence", draft: { start, end: end - owner }, source: null, strength: "partly" }];
  });
}

/** "New Marne" to its end, and "the western Mexican state" with what it is said of. */
function endOfPlace(words: readonly Word[], place: number): number {
  let end = place + 1;
  while (words[end]?.capital === true && words[end]!.start - words[end - 1]!.end === 1) end++;
  return /^(?:state|city|town|village|province|region|coast|border)$/.test(words[end]?.form ?? "")
    ? end + 1
    : end;
}

/** In small letters, and next to what comes after it: "North Korea" is a name. */
function isBearing(words: readonly Word[], at: number): boolean {
  const { form, capital, end } = words[at]!;
  return !capital && form !== "" && bearing.test(form) && words[at + 1]!.start - end === 1;
}

function isKnown(index: EvidenceIndex, form: string): boolean {
  const known = bearingsIn(index);
  return form === "central"
    ? known.has(form)
    : points.some((point) => form.includes(point) && known.has(point));
}

const bearings = new WeakMap<EvidenceIndex, ReadonlySet<string>>();

/** The points of the compass that stand in the sources, in whatever word: "east" of "southeastern". Looked for once. */
function bearingsIn(index: EvidenceIndex): ReadonlySet<string> {
  const before = bearings.get(index);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const lemma of index.lemmas.keys()) {
    for (const point of points) if (lemma.includes(point)) found.add(point);
    if (middle.test(lemma)) found.add("central");
  }
  bearings.set(index, found);
  return found;
}
