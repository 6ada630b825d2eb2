import { useLayoutEffect } from "react";
import type { Review } from "../../../../shared/api/answers.ts";
import { headlineWords } from "../../../../shared/text/headlineWords.ts";

/** Gives the margins of every printed page their words: the headline, and which revision it is by number and hash. */
export function usePageHead({ article, revision }: Review): void {
  const headline = headlineWords(article.headline);
  const { number, text } = revision;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--page-headline", cssString(headline));
    style.setProperty("--page-revision", cssString(`Revision ${number} · ${text.slice(0, 16)}…`));
    return () => {
      style.removeProperty("--page-headline");
      style.removeProperty("--page-revision");
    };
  }, [headline, number, text]);
}

function cssString(words: string): string {
  return `"${words.replaceAll(/["\\]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, " ")}"`;
}
