import { isOfClass } from "../../checking/lexicon.ts";
import { readWords, type Word } from "../../text/words.ts";
import type { Claim } from "../../words/claim.ts";
import type { Found } from "../../words/criterion.ts";
import type { Span } from "../../words/span.ts";
import { readOnce, type DraftReading } from "./draftReading.ts";
import { placeIn, tally } from "./found.ts";
import { reasonsOf } from "./reasons.ts";

const hedge = /^(?:may|might|could|perhaps|possibly|probably|allegedly|reportedly|likely|unlikely)$/;
/** How many words after a hedge it reaches. */
const reach = 3;

/** The claims that rest on a passage with "may", "expects" or the like in it, or are surer than what they rest on. */
export function listHedged(reading: DraftReading): readonly Claim[] {
  return readOnce(reading, "hedged", () => readHedged(reading));
}

function readHedged(reading: DraftReading): readonly Claim[] {
  return reading.claims.filter(
    (claim) =>
      surerWords(reading, claim) !== null ||
      passagesOf(reading, claim).some((words) => words.some(({ form }) => isOfClass(form, "possible"))),
  );
}

/** Whether the draft is nowhere surer than what it rests on. */
export function findRaisedCertainty(reading: DraftReading): Found {
  const hedged = listHedged(reading);
  const lacking = hedged.flatMap((claim) => {
    const surer = surerWords(reading, claim);
    return surer === null ? [] : [{ ...placeIn(reading, surer), claim: claim.id }];
  });
  return tally(
    {
      noun: ["claim on hedged words", "claims on hedged words"],
      does: ["is no surer than its source", "are no surer than their source"],
      lacks: ["is", "are"],
    },
    hedged.length,
    lacking,
  );
}

/** The words in a claim that are surer than its source: those that the checker names, else a word that a source hedges and the draft does not. */
function surerWords(reading: DraftReading, claim: Claim): Span | null {
  const [first] = reasonsOf([claim], ["certainty_raised"]);
  if (first !== undefined) return first.at;
  const ours = readWords(reading.text, claim);
  if (readWords(reading.text, claim.sentence).some(({ form }) => isOfClass(form, "possible"))) return null;
  const passages = passagesOf(reading, claim);
  const hedged = new Set(passages.flatMap((words) => hedgedRoots(words)));
  const plain = new Set(passages.flatMap((words) => plainRoots(words)));
  const says = (at: number): boolean => ours[at - 1]?.form !== "to";
  return ours.find(({ root }, at) => says(at) && hedged.has(root) && !plain.has(root)) ?? null;
}

function passagesOf({ sources }: DraftReading, claim: Claim): readonly (readonly Word[])[] {
  return claim.evidence.map(({ source, start, end }) =>
    readWords(sources.find(({ id }) => id === source)?.words ?? "", { start, end }),
  );
}

/** The root of what each hedge is about: the first word after it that says something. */
function hedgedRoots(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ form }, at) => {
    const said = hedge.test(form) ? words.slice(at + 1, at + 1 + reach).find(isContent) : undefined;
    return said === undefined ? [] : [said.root];
  });
}

/** The roots of the words of a passage that hedges nothing. */
function plainRoots(words: readonly Word[]): readonly string[] {
  return words.some(({ form }) => isOfClass(form, "possible")) ? [] : words.map(({ root }) => root);
}

function isContent({ form, kind }: Word): boolean {
  return kind === "word" && !isOfClass(form, "stop");
}
