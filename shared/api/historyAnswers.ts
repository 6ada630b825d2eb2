import type { Finding } from "../words/finding.ts";
import type { Way } from "../words/person.ts";
import type { Instant } from "../words/span.ts";

/** One line of the readable log. */
export type HistoryLine = {
  readonly position: number;
  readonly device: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly person: string | null;
  readonly personName: string | null;
  readonly account: string;
  readonly way: Way;
  readonly kind: string;
  readonly article: string | null;
  /** Its plain words. */
  readonly headline: string | null;
  /** What was done, as a sentence without its subject, by ids and codes, with its note: "approved revision 3". */
  readonly sentence: string;
  /** The same as people read it: claims and questions by their words, reasons by their labels, without the note. */
  readonly act: string;
  /** The note or the reason in the person's own words, whole; null for none. */
  readonly note: string | null;
  /** The words of the claim that it is about, whole, as they stood then; null where it is about none. */
  readonly claim: string | null;
  /** What the checker had found of that claim; null where it is about none, or about one that was lost. */
  readonly finding: Finding | null;
  /** What it made of the desk's rules, in sentences; null where it is about something else. */
  readonly changes: string | null;
  readonly hash: string;
};

export type HistoryAnswer = { readonly lines: readonly HistoryLine[]; readonly next: number | null };

/** How much of a desk is proved: entries of the log that were read and applied again, by far the most of the work. */
export type Proved = { readonly done: number; readonly total: number };

/** What proving the desk found. */
export type VerifyAnswer = {
  readonly ok: boolean;
  readonly entries: number;
  readonly texts: number;
  /** The first thing that is wrong, named in one sentence; null when all holds. */
  readonly problem: string | null;
  /** The first entry that is wrong, where it is an entry. */
  readonly firstWrong: { readonly device: string; readonly sequence: number } | null;
};
