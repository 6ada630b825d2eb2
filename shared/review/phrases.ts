import type { ReasonKind } from "../words/finding.ts";

/**
 * How a reason is said: with the words of both sides, of one, or of neither.
 * `{source}` is the source's name, `[draft]` and `[words]` the quoted words of the draft and of the source.
 */
export type Phrases = {
  readonly both: string;
  readonly draft: string;
  readonly source: string;
  readonly neither: string;
};

/** The sentence of every reason. */
export const phrases = {
  number_differs: {
    both: "{source} says [words]; the draft says [draft].",
    draft: "No source gives the figure [draft].",
    source: "{source} says [words]; the draft leaves it out.",
    neither: "A figure is not that of the sources.",
  },
  date_differs: {
    both: "{source} says [words]; the draft says [draft].",
    draft: "No source gives the date [draft].",
    source: "{source} says [words]; the draft leaves it out.",
    neither: "A date is not that of the sources.",
  },
  name_differs: {
    both: "{source} names [words]; the draft names [draft].",
    draft: "No source has the name in this form: [draft].",
    source: "{source} names [words]; the draft names someone or something else.",
    neither: "A name is not that of the sources.",
  },
  name_absent: {
    both: "No source mentions [draft]; {source} has [words] there.",
    draft: "No source mentions [draft].",
    source: "{source} has [words] there; the draft's name is in no source.",
    neither: "A name here is in no source.",
  },
  quote_altered: {
    both: "{source} has the words [words]; the draft quotes [draft].",
    draft: "No source has the words [draft].",
    source: "{source} has the words [words]; the draft quotes them otherwise.",
    neither: "These words are quoted in no source.",
  },
  wrong_speaker: {
    both: "{source} gives these words to [words]; the draft gives them to [draft].",
    draft: "No source gives these words to [draft].",
    source: "{source} gives these words to [words].",
    neither: "The sources give these words to someone else.",
  },
  negation: {
    both: "{source} says the opposite: [words], where the draft says [draft].",
    draft: "The sources say the opposite of [draft].",
    source: "{source} says the opposite: [words].",
    neither: "The sources say the opposite.",
  },
  certainty_raised: {
    both: "{source} says only [words]; the draft says [draft].",
    draft: "The draft says [draft]; the sources are less certain.",
    source: "{source} says only [words]; the draft is more certain.",
    neither: "The draft is more certain than the sources.",
  },
  direction: {
    both: "{source} says [words]; the draft turns it round: [draft].",
    draft: "The sources say the reverse of [draft].",
    source: "{source} says [words]; the draft turns it round.",
    neither: "The sources say the reverse.",
  },
  cause_invented: {
    both: "{source} says [words]; the draft makes it a cause: [draft].",
    draft: "No source gives the cause that the draft gives: [draft].",
    source: "{source} says [words] and names no such cause.",
    neither: "No source names this cause.",
  },
  scope_widened: {
    both: "{source} says [words]; the draft widens it to [draft].",
    draft: "The draft says [draft]; the sources do not go so far.",
    source: "{source} says it only of [words].",
    neither: "The sources say this of less than the draft does.",
  },
  role_swapped: {
    both: "{source} has it as [words]; the draft has it as [draft].",
    draft: "The sources have it the other way round from [draft].",
    source: "{source} has it as [words]; the draft has it the other way round.",
    neither: "The draft has who did what the other way round.",
  },
  no_evidence: {
    both: "No source carries [draft]; {source} comes nearest with [words].",
    draft: "No source carries [draft].",
    source: "No source carries this; {source} comes nearest with [words].",
    neither: "No source carries this.",
  },
  source_missing: {
    both: "The draft cites {source} for [draft], and its text is missing.",
    draft: "The source cited for [draft] is missing.",
    source: "The draft cites {source} for this, and its text is missing.",
    neither: "The source cited for this is missing.",
  },
  hidden_text: {
    both: "{source} has this only in text that a reader cannot see: [words].",
    draft: "The draft holds text that a reader cannot see: [draft].",
    source: "{source} has this only in text that a reader cannot see: [words].",
    neither: "There is text here that a reader cannot see.",
  },
} as const satisfies Record<ReasonKind, Phrases>;
