const mostMarks = 400;

/**
 * A copy of a Markdown text of the same length, in which marks that would make a parser slow are masked by letters:
 * a CommonMark parser needs quadratic time for a paragraph of many thousand open marks or spaces, and a stack for deep nesting.
 * Ordinary copy comes back as it is.
 */
export function tameMarkdown(raw: string): string {
  return maskCrowdedParagraphs(maskDeepNests(maskWideGaps(raw)));
}

/** Within a line, every space of a gap is looked at once for each before it: it may be a hard break. */
function maskWideGaps(raw: string): string {
  return raw.replace(/(?<=[^ \n] ) {400,}(?= {2})/g, (gap) => "x".repeat(gap.length));
}

function maskDeepNests(raw: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const nest of raw.matchAll(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){16}/gm)) {
    const from = nest.index + nest[0].length;
    let to = from;
    while (to < raw.length && " \t>-*+.)0123456789".includes(raw[to]!)) to++;
    parts.push(raw.slice(at, from), raw.slice(from, to).replace(/[^ \t]/g, "x"));
    at = to;
  }
  return at === 0 ? raw : parts.join("") + raw.slice(at);
}

function maskCrowdedParagraphs(raw: string): string {
  const paragraphs = raw.split(/(\n[ \t]*\n)/);
  if (paragraphs.every((paragraph) => !isCrowded(paragraph))) return raw;
  return paragraphs
    .map((paragraph) => (isCrowded(paragraph) ? paragraph.replace(/[*_[\]!~`<&|\\]/g, "x") : paragraph))
    .join("");
}

function isCrowded(paragraph: string): boolean {
  const mark = /[*_[~`<&|!]/g;
  let marks = 0;
  while (marks <= mostMarks && mark.test(paragraph)) marks++;
  return marks > mostMarks;
}
