import { createChecker } from "../../shared/checking/createChecker.ts";
import { findingOfDraft } from "../../shared/checking/wholeDraft.ts";
import type { IncomingFile } from "../../shared/packages/incoming.ts";
import type { Source } from "../../shared/words/article.ts";
import type { CheckedClaim } from "../../shared/words/claim.ts";
import type { Finding } from "../../shared/words/finding.ts";
import { readDraft } from "../intake/intake.ts";
import { hashText } from "../store/texts.ts";
import { checkText, toDraft } from "../../shared/review/checkText.ts";

/** A draft that was checked without a desk. Offsets are UTF-16 into `text`, the draft as a desk would keep it. */
export type CheckedDraft = {
  readonly id: string;
  readonly headline: string;
  readonly checker: string;
  readonly finding: Finding;
  readonly score: number;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly claims: readonly (CheckedClaim & { readonly words: string })[];
};

/** Reads and checks a package, or a draft with its sources. Throws `Refusal` (`input`) where it cannot be used. */
export async function checkDraftFile(
  draft: IncomingFile,
  files: readonly IncomingFile[],
): Promise<CheckedDraft> {
  const checker = createChecker();
  const article = await readDraft({ draft, sources: files });
  const { id, headline, text, language, createdAt, details } = article;
  const read = article.sources.map(({ text: words, ...source }) => ({
    ...source,
    text: words === null ? null : hashText(words),
    words,
  }));
  const { citations } = details;
  const whole = { text, language, createdAt, sources: read, citations };
  const { claims } = checkText(checker, whole);
  const { finding, score } = findingOfDraft(claims, checker.closeness(toDraft(whole)));
  return {
    id,
    headline,
    checker: checker.version,
    finding,
    score,
    text,
    sources: read.map(({ words: _words, ...source }) => source),
    claims: claims.map((claim) => ({ ...claim, words: text.slice(claim.start, claim.end) })),
  };
}
