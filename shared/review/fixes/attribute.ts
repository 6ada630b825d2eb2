import { speakerOf } from "../../checking/facts/speakers.ts";
import { readWords } from "../../text/words.ts";
import type { Span } from "../../words/span.ts";
import { asMarkdown, type Fix } from "./fix.ts";
import { fixOf, type Splice, type Stretch } from "./stretch.ts";

/** Whom a claim can be given to: the passage in hand and the source that it is of. */
export type Attributed = {
  readonly passage: string;
  readonly publisher: string | null;
  readonly title: string;
};

/**
 * An attribution at the end of the claim's clause, before its end mark: to who speaks in the passage in hand, else to the
 * source's publisher, else to its title. Null where the clause names its source already.
 */
export function findAttribution(stretch: Stretch, to: Attributed): Fix | null {
  const clause = stretch.clauses.findLast((one) => one.start < stretch.claim.end);
  if (clause === undefined || isAttributed(stretch, clause)) return null;
  const name = nameOf(to);
  if (name === "" || stretch.plain.text.slice(clause.start, clause.end).includes(name)) return null;
  const ending = endingOf(stretch.plain.text, clause);
  // "X said" behind a statement would be a clause of its own; behind speech it is how speech is given.
  const words = ending.isSpeech && speakerIn(to.passage) !== null ? `${name} said` : `according to ${name}`;
  const added = ending.isSpeech ? ` ${words}` : `, ${words}`;
  const put = ending.before + added + ending.after(added);
  const { plain, block } = stretch;
  const meant = plain.text.slice(block.start, ending.start) + put + plain.text.slice(ending.end, block.end);
  const insert = ending.before + (ending.isSpeech ? " " : ", ") + asMarkdown(words) + ending.after(added);
  return fixOf(stretch, placesFor(stretch, clause, ending, insert), meant, {
    kind: "attribute",
    out: "",
    in: words,
  });
}

function nameOf({ passage, publisher, title }: Attributed): string {
  const source = (publisher ?? "").trim() === "" ? title : (publisher ?? "");
  return (speakerIn(passage) ?? source).trim().replace(/\s+/gu, " ");
}

/** Behind these stands where something was said, not by whom: "on Twitter", "in Reykjavik". */
const placing = /\b(?:on|in|at|to|from|via|through|with|about|of|for)\s+(?:the\s+)?$/iu;

function speakerIn(passage: string): string | null {
  const speaker = speakerOf(readWords(passage), false);
  const [start, end] = [speaker?.[0]?.start ?? 0, speaker?.at(-1)?.end ?? 0];
  return speaker === null || placing.test(passage.slice(0, start)) ? null : passage.slice(start, end);
}

const saying = /\baccording to\b|\b(?:said|says|told|announced|reported|wrote|explained)\b/iu;

/** A clause that says whose words it gives, or that is followed by one that does. */
function isAttributed({ clauses, plain }: Stretch, clause: Span): boolean {
  const next = clauses.find(({ start }) => start >= clause.end);
  return next?.attribution === true || saying.test(plain.text.slice(clause.start, clause.end));
}

/** What of the clause's end gives way, and what frames the attribution in its place. */
type Ending = Span & {
  readonly isSpeech: boolean;
  readonly before: string;
  readonly after: (added: string) => string;
};

function endingOf(text: string, clause: Span): Ending {
  const words = text.slice(clause.start, clause.end);
  const speech = /([.!?…]+)(["”»])$/u.exec(words);
  if (speech !== null) {
    const [whole, mark = "", closing = ""] = speech;
    // Speech that ends its sentence ends with a comma once its speaker follows: “…,” Falk said.
    const before = (mark === "." ? "," : mark) + closing;
    return { ...tail(clause, whole), isSpeech: true, before, after: closeWith };
  }
  const mark = /[.!?…]+(?=[)\]"”’»]*$)/u.exec(words);
  if (mark === null) return { ...tail(clause, ""), isSpeech: false, before: "", after: () => "" };
  const start = clause.start + mark.index;
  const after = (added: string): string => (added.endsWith(".") && mark[0] === "." ? "" : mark[0]);
  return { start, end: start + mark[0].length, isSpeech: false, before: "", after };
}

function closeWith(added: string): string {
  return added.endsWith(".") ? "" : ".";
}

function tail(clause: Span, words: string): Span {
  return { start: clause.end - words.length, end: clause.end };
}

/** Before the end mark, wherever markup puts it; where there is none, behind the markup that the clause closes with. */
function placesFor({ plain }: Stretch, clause: Span, ending: Span, insert: string): readonly Splice[] {
  if (ending.end > ending.start) return [{ ...plain.rawSpan(ending), insert }];
  const outside = plain.rawSpanWithMarks(clause).end;
  const inside = plain.rawSpan(clause).end;
  return [outside, inside].map((at) => ({ start: at, end: at, insert }));
}
