import { escapeHtml, renderBody, renderHeadline } from "./body.ts";
import { claimParts, otherSentences } from "./countsWords.ts";
import type { Dossier } from "./dossier.ts";
import { newsArticle, scriptJson } from "./jsonLd.ts";
import { digitalSourceType, formatDay, joinWords, many, webAddress } from "./phrasing.ts";
import { describeSource } from "./sourceLine.ts";
import { articleStyles } from "./styles.ts";

/**
 * An article as one HTML file that needs nothing else and runs nothing: text, disclosure, sources and record for readers; the same
 * for machines as JSON-LD and as the IPTC address of its digital source type.
 */
export function writeHtml(dossier: Dossier): string {
  const { review, parts, context, writer, checkedSentence } = dossier;
  return `<!doctype html>
<html lang="en">
<head>
${headOf(dossier)}
</head>
<body>
<main>
<article lang="${escapeHtml(review.article.language)}" dir="auto">
<h1 dir="auto">${renderHeadline(review.article.headline)}</h1>
<p class="disclosure" role="note" lang="en" dir="auto">${escapeHtml(context.policy.disclosure)}</p>
<p class="byline" lang="en" dir="auto">Written by ${escapeHtml(writer)}. ${escapeHtml(checkedSentence)}</p>
<div class="copy" dir="auto">
${renderBody(parts.body).trim()}
</div>
</article>
<footer class="record" lang="en">
<h2 id="sources">Sources</h2>
${sourceList(dossier)}
<h2 id="record">How this article was checked</h2>
${record(dossier)}
</footer>
</main>
</body>
</html>
`;
}

function headOf(dossier: Dossier): string {
  const { context } = dossier;
  const { desk, position, device, sequence, hash } = context.logHead;
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(dossier.headline)}</title>
<meta name="digital-source-type" content="${digitalSourceType}">
<meta name="ai-disclosure" content="${escapeHtml(context.policy.disclosure)}">
<meta name="log-head" content="${escapeHtml([desk, position, device, sequence, hash].join(" "))}">
<script type="application/ld+json">${scriptJson(newsArticle(dossier))}</script>
<style>${articleStyles}</style>`;
}

function sourceList({ review: { sources } }: Dossier): string {
  if (sources.length === 0) return "<p>None came with the draft.</p>";
  const items = sources.map((source) => {
    const address = webAddress(source.url);
    const title = `<cite>${escapeHtml(source.title)}</cite>`;
    const linked =
      address === null ? title : `<a href="${escapeHtml(address)}" rel="noreferrer nofollow">${title}</a>`;
    const rest = escapeHtml(describeSource(source).join(" · "));
    return `<li dir="auto">${linked}${rest === "" ? "" : ` <small>${rest}</small>`}</li>`;
  });
  return `<ol class="sources">\n${items.join("\n")}\n</ol>`;
}

function record(dossier: Dossier): string {
  const { counts, approval } = dossier;
  const numbers = [
    { count: counts.claims, words: counts.claims === 1 ? "claim" : "claims" },
    ...claimParts(counts),
    {
      count: counts.rewritten,
      words: counts.rewritten === 1 ? "sentence rewritten by hand" : "sentences rewritten by hand",
    },
  ];
  const note = approval.note === null ? "" : `<p>Note of the approver: ${escapeHtml(approval.note)}</p>\n`;
  const marks = marksOf(dossier).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  return `<dl class="counts">${numbers.map(({ count, words }) => `<div><dt>${words}</dt><dd>${count}</dd></div>`).join("")}</dl>
${othersOf(dossier)}${waivedList(dossier)}${note}<dl class="marks">
${marks.join("\n")}
</dl>`;
}

function othersOf({ counts }: Dossier): string {
  const words = otherSentences(counts).join(" ");
  return words === "" ? "" : `<p>${escapeHtml(words)}</p>\n`;
}

function waivedList({ waivedQuestions }: Dossier): string {
  const items = waivedQuestions.map(
    ({ question, reason, name }) =>
      `<li>Waived by ${escapeHtml(name)}: “${escapeHtml(question)}” <small>The reason: ${escapeHtml(reason)}</small></li>`,
  );
  return items.length === 0 ? "" : `<ul class="waived">\n${items.join("\n")}\n</ul>\n`;
}

function marksOf({
  review,
  context,
  approval,
  approver,
  checked,
}: Dossier): readonly (readonly [string, string])[] {
  const { logHead, exportedAt } = context;
  const checkers = checked.map(({ name, claims }) => `${name} (${many(claims, "claim")})`);
  return [
    ["Checked by", escapeHtml(checkers.length === 0 ? "nobody, claim by claim" : joinWords(checkers))],
    ["Approved by", `${escapeHtml(approver)}, ${timeOf(approval.at)}`],
    ["Exported", `${timeOf(exportedAt)}, revision ${review.revision.number}`],
    ["Text, SHA-256", `<code>${escapeHtml(review.revision.text)}</code>`],
    [`Log, entry ${logHead.position}`, `<code>${escapeHtml(logHead.hash)}</code>`],
  ];
}

function timeOf(instant: string): string {
  return `<time datetime="${escapeHtml(instant)}">${escapeHtml(formatInstant(instant))}</time>`;
}

/** `4 November 2026, 10:41 UTC`. */
function formatInstant(instant: string): string {
  const time = /T(\d{2}:\d{2})/.exec(instant)?.[1];
  return time === undefined ? formatDay(instant) : `${formatDay(instant)}, ${time} UTC`;
}
